package touchstone.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a source is cited.
 *
 * @param title the document's title
 * @param url where it can be looked up; empty for a search and for a document that is not online
 * @param published when it was published, or null if unknown
 * @param updated when it was last changed by its publisher, or null
 * @param retrieved when the checker read it, or null
 * @param language BCP 47 tag, or empty
 */
public record Citation(
    String title,
    String url,
    @Nullable PartialDate published,
    @Nullable PartialDate updated,
    @Nullable LocalDate retrieved,
    String language) {}
