package touchstone.cli.edit;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import touchstone.cli.session.UsageException;
import touchstone.cli.session.Words;
import touchstone.model.ClaimKind;
import touchstone.model.Id;
import touchstone.model.Priority;
import touchstone.store.Draft;

/** {@code touchstone claim add}. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    header = "Adds a claim as the last row of its article's table.",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchstone claim add moon-rock --text \"They brought 22 kg of rock.\" --kind measurement \\",
      "    --anchor \"22 kg of rock\" --quantity \"mass=22 kg\""
    })
public final class ClaimAddCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private ClaimCommand parent;

  @Mixin private EditOptions options = new EditOptions();

  @Parameters(paramLabel = "ID", description = "the claim's id")
  @SuppressWarnings("NullAway.Init")
  private String id;

  @Option(
      names = "--article",
      paramLabel = "ARTICLE",
      description = "the article that makes it; may be left out where there is only one")
  private @Nullable String article;

  @Option(
      names = "--text",
      paramLabel = "TEXT",
      required = true,
      description = "a single checkable proposition, in your own words")
  @SuppressWarnings("NullAway.Init")
  private String text;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      required = true,
      description =
          "mechanism, existence, capability, measurement, statistic, attribution, event,"
              + " procedure, prediction or comparison")
  @SuppressWarnings("NullAway.Init")
  private String kind;

  @Option(
      names = "--priority",
      paramLabel = "PRIORITY",
      description = "high, medium or low (default: ${DEFAULT-VALUE})")
  private String priority = "medium";

  @ArgGroup(exclusive = false, heading = "%nWhere and about what:%n")
  private ClaimCells cells = new ClaimCells();

  @Override
  public Integer call() throws IOException {
    Words.parse(ClaimKind.class, List.of(kind), "--kind");
    Words.parse(Priority.class, List.of(priority), "--priority");
    Map<String, String> row = new LinkedHashMap<>(cells.byColumn());
    row.put("id", Ids.parse("ID", id).value());
    row.put("claim", text);
    row.put("kind", kind);
    row.put("priority", priority);
    return new EditRun(parent.session(), options)
        .run(
            draft -> {
              draft.addClaim(articleOf(draft), row);
              return "touchstone add, or write evidence/SOURCE.md, with a section on " + id;
            });
  }

  private Id articleOf(Draft draft) {
    if (article != null) {
      return Ids.parse("--article", article);
    }
    var articles = draft.dossier().value().articles().keySet();
    if (articles.size() != 1) {
      throw new UsageException(
          "--article is needed, one of "
              + String.join(", ", articles.stream().map(Id::value).toList()));
    }
    return articles.iterator().next();
  }
}
