/**
 * A site as its makers see it before anybody else does: served on the loopback address alone, from
 * memory, and shown anew when it changed. It knows no records and no files.
 */
@NullMarked
package touchstone.preview;

import org.jspecify.annotations.NullMarked;
