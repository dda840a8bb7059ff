package touchstone.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.DocumentFacts;

/**
 * A source as it stands in what is imported.
 *
 * @param place where it stands
 * @param url its address, or empty
 * @param facts its title, dates, language, and the name of who publishes it
 * @param retrieved the day on which it was read, or null
 * @param summary what is known of it besides, as paragraphs
 * @param sections what it is said to say
 * @param copy a copy of it, or null
 */
record ImportedSource(
    Place place,
    String url,
    DocumentFacts facts,
    @Nullable LocalDate retrieved,
    String summary,
    List<ImportedSection> sections,
    @Nullable SavedCopy copy) {

  /** Copies the list. */
  ImportedSource {
    sections = List.copyOf(sections);
  }
}
