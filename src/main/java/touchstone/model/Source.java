package touchstone.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One citable document or search, with all its exhibits: an evidence file.
 *
 * @param id the file's name without its ending
 * @param readable whether everything in the front matter that bears on a verdict could be read
 * @param citation how it is cited
 * @param kind document or search; null if it could not be read
 * @param publisher whose word it is; null if it could not be read
 * @param via whose copy or quotation it is known through, or null
 * @param withdrawn since when it no longer counts, or null
 * @param summary what the source says, in the checker's words
 * @param exhibits its sections in file order
 * @param unread the sections that name a claim and could not be read
 * @param copies the copies kept of it
 * @param location the file
 */
public record Source(
    Id id,
    boolean readable,
    Citation citation,
    @Nullable SourceKind kind,
    @Nullable Id publisher,
    @Nullable Id via,
    @Nullable LocalDate withdrawn,
    String summary,
    List<Exhibit> exhibits,
    List<UnreadSection> unread,
    List<KeptCopy> copies,
    Location location) {

  /** Copies the lists. */
  public Source {
    exhibits = List.copyOf(exhibits);
    unread = List.copyOf(unread);
    copies = List.copyOf(copies);
  }

  /** Returns the same source with these copies. */
  public Source withCopies(List<KeptCopy> kept) {
    return new Source(
        id, readable, citation, kind, publisher, via, withdrawn, summary, exhibits, unread, kept,
        location);
  }

  /** Returns the same source with these exhibits. */
  public Source withExhibits(List<Exhibit> said) {
    return new Source(
        id, readable, citation, kind, publisher, via, withdrawn, summary, said, unread, copies,
        location);
  }

  /**
   * Returns the newest kept copy, if there is one; of one moment, the last recorded. It is the one
   * that quotations are compared with.
   */
  public Optional<KeptCopy> newestCopy() {
    return copies.stream()
        .reduce((newest, copy) -> copy.captured().compareTo(newest.captured()) < 0 ? newest : copy);
  }

  /** Returns the publisher at whose address the source is found: the copyist, if it has one. */
  public @Nullable Id host() {
    return via == null ? publisher : via;
  }
}
