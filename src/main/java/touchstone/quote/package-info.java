/**
 * What a quotation is in a text. In comes the fragment that an exhibit names, out goes a text
 * fragment that leads a browser to it. It knows no files and no network.
 */
@NullMarked
package touchstone.quote;

import org.jspecify.annotations.NullMarked;
