package touchstone.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.Citation;
import touchstone.model.Id;
import touchstone.model.SourceKind;

/**
 * A source to be added, with its first exhibits.
 *
 * @param id its id; null to have one made of publisher and title
 * @param citation how it is cited
 * @param publisher whose word it is
 * @param via whose copy or quotation it is known through, or null
 * @param kind document or search
 * @param summary what it says: plain text, paragraphs parted by an empty line; may be empty
 * @param sections its exhibits in order; may be none
 */
public record NewSource(
    @Nullable Id id,
    Citation citation,
    Id publisher,
    @Nullable Id via,
    SourceKind kind,
    String summary,
    List<NewSection> sections) {

  /** Copies the list. */
  public NewSource {
    sections = List.copyOf(sections);
  }
}
