/**
 * An assessment as a static web site. In comes what is to be published, out go files by path: pages
 * for people, markup, feeds and downloads for other tools. It knows no folder, no clock and no
 * network, so the same request gives the same bytes.
 */
@NullMarked
package touchstone.site;

import org.jspecify.annotations.NullMarked;
