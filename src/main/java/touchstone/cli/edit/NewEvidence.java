package touchstone.cli.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.Citation;
import touchstone.model.Id;
import touchstone.model.SourceKind;
import touchstone.store.NewSection;

/**
 * Evidence to be added: what was given, and what is said about it.
 *
 * @param material the document, if there is one
 * @param id the source's id, or null to have one made
 * @param citation how it is cited
 * @param publisher whose word it is
 * @param via whose copy or quotation it is known through, or null
 * @param kind document or search
 * @param summary what it says, in the checker's words
 * @param sections what it says about claims
 */
record NewEvidence(
    Material material,
    @Nullable Id id,
    Citation citation,
    PublisherOptions.Choice publisher,
    @Nullable Id via,
    SourceKind kind,
    String summary,
    List<NewSection> sections) {

  /** Copies the list. */
  NewEvidence {
    sections = List.copyOf(sections);
  }
}
