/**
 * The workspace's files, read into the model.
 *
 * <p>Bytes come in, a {@link touchstone.model.Dossier} and the findings of reading go out. A reader
 * never stops at the first fault and never throws on content; exceptions are for the disk. What the
 * records mean for a verdict is not known here.
 */
@NullMarked
package touchstone.store;

import org.jspecify.annotations.NullMarked;
