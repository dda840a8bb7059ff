/** The commands that make pages: publish and serve. */
@NullMarked
package touchstone.cli.publish;

import org.jspecify.annotations.NullMarked;
