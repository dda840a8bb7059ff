package touchstone.cli.edit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import touchstone.cli.session.UsageException;
import touchstone.model.Excerpt;
import touchstone.model.Id;
import touchstone.model.Stance;
import touchstone.store.NewSection;

/** What a source says about one claim, as options; the group may be given again and again. */
final class ExhibitOptions {

  @Option(
      names = "--claim",
      paramLabel = "CLAIM",
      required = true,
      description = "id of a claim that the source bears on; begins a new section")
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private String claim;

  @Option(
      names = "--stance",
      paramLabel = "STANCE",
      required = true,
      description = "supports, contradicts, qualifies, silent or context")
  @SuppressWarnings("NullAway.Init")
  private Stance stance;

  @Option(
      names = "--indirect",
      description = "it speaks about something else, from which it follows")
  private boolean indirect;

  @Option(
      names = "--quote",
      paramLabel = "TEXT",
      description = "a short literal fragment of the source, or \"first words … last words\"")
  private @Nullable String quote;

  @Option(
      names = "--why",
      paramLabel = "TEXT",
      description = "why that bears on the claim, in your own words")
  private String why = "";

  /** Returns the section that these options describe. */
  NewSection section() {
    Optional<Id> id = Id.parse(claim);
    if (id.isEmpty()) {
      throw new UsageException(
          "--claim %s is no id of a claim; 'touchstone report --format csv' lists them"
              .formatted(Excerpt.of(claim)));
    }
    String text = quote == null || quote.isBlank() ? null : quote.strip();
    return new NewSection(id.get(), stance, !indirect, text, why.strip());
  }
}
