package touchstone.cli.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import touchstone.cli.session.Session;
import touchstone.cli.session.UsageException;
import touchstone.cli.session.Words;
import touchstone.intake.ImportChoices;
import touchstone.model.ClaimKind;
import touchstone.model.Dossier;
import touchstone.model.Excerpt;
import touchstone.model.Id;
import touchstone.model.Priority;
import touchstone.model.PublisherKind;
import touchstone.model.Stance;
import touchstone.model.Word;

/** What a person says of an import where its file does not. */
final class ImportOptions {

  @Option(
      names = "--map",
      paramLabel = "COLUMN=FIELD",
      description =
          "what a column of a spreadsheet holds, such as \"My link=url\"; - for nothing; may be"
              + " given again")
  private List<String> columns = List.of();

  @Option(names = "--article", paramLabel = "ID", description = "whose claims they are")
  private @Nullable String article;

  @Option(
      names = "--claim",
      paramLabel = "ID",
      description = "the claim that sources bear on which name none")
  private @Nullable String claim;

  @Option(
      names = "--stance",
      paramLabel = "STANCE",
      description = "what sources say of which that is not told (default: context)")
  private @Nullable String stance;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "kind of the claims that have none: mechanism, existence, capability, …")
  private @Nullable String kind;

  @Option(
      names = "--priority",
      paramLabel = "PRIORITY",
      description = "priority of the claims that have none: high, medium or low")
  private @Nullable String priority;

  @Option(
      names = "--publisher",
      paramLabel = "ID",
      description = "who stands behind sources that have no address")
  private @Nullable String publisher;

  @Option(
      names = "--new-publishers",
      paramLabel = "KIND",
      description =
          "enter publishers that are not on file, as community, each a family of its own"
              + " (default: refuse their sources, and say which row to add)")
  private @Nullable String newPublishers;

  /** Returns the fields by heading. */
  Map<String, String> mapping() {
    Map<String, String> mapping = new LinkedHashMap<>();
    for (String column : columns) {
      int equals = column.lastIndexOf('=');
      if (equals < 1) {
        throw new UsageException(
            "--map " + Excerpt.of(column) + " is no COLUMN=FIELD, such as \"My link=url\"");
      }
      mapping.put(column.substring(0, equals).strip(), column.substring(equals + 1).strip());
    }
    return mapping;
  }

  /** Returns the choices, for a workspace. */
  ImportChoices choices(Session session, Dossier dossier) {
    return new ImportChoices(
        known("--article", article, dossier.articles().keySet()),
        known("--claim", claim, dossier.claims().keySet()),
        word("--stance", stance, Stance.class),
        word("--kind", kind, ClaimKind.class),
        word("--priority", priority, Priority.class),
        new ImportChoices.PublisherChoice(
            known("--publisher", publisher, dossier.publishers().byId().keySet()), asCommunity()),
        session.asOf());
  }

  /** Any other kind gives its sources weight, so it is for a person to say of each. */
  private boolean asCommunity() {
    PublisherKind asked = word("--new-publishers", newPublishers, PublisherKind.class);
    if (asked != null && asked != PublisherKind.COMMUNITY) {
      throw new UsageException(
          "--new-publishers %s, expected community; say of each publisher by hand that it is more"
              .formatted(asked.word()));
    }
    return asked != null;
  }

  private static <W extends Enum<W> & Word> @Nullable W word(
      String option, @Nullable String value, Class<W> vocabulary) {
    return value == null ? null : Words.parse(vocabulary, List.of(value), option).iterator().next();
  }

  private static @Nullable Id known(String option, @Nullable String value, Set<Id> ids) {
    if (value == null) {
      return null;
    }
    return Id.parse(value)
        .filter(ids::contains)
        .orElseThrow(
            () ->
                new UsageException(
                    "%s %s is not in the workspace; correct it, or add it first"
                        .formatted(option, Excerpt.of(value))));
  }
}
