package touchstone.cli.edit;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import touchstone.cli.session.UsageException;
import touchstone.model.Excerpt;
import touchstone.model.Id;
import touchstone.model.PartialDate;
import touchstone.store.NewArticle;

/** {@code touchstone article add}. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    header =
        "Adds an article to check: a folder with its description and an empty table of claims.",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchstone article add moon --title \"How we got there\" --url https://example.org/moon \\",
      "    --authority the-maker --language en"
    })
public final class ArticleAddCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private ArticleCommand parent;

  @Mixin private EditOptions options = new EditOptions();

  @Parameters(paramLabel = "ID", description = "the article's id, the name of its folder")
  @SuppressWarnings("NullAway.Init")
  private String id;

  @Option(names = "--title", paramLabel = "TITLE", required = true, description = "its title")
  @SuppressWarnings("NullAway.Init")
  private String title;

  @Option(names = "--url", paramLabel = "URL", description = "where it was published")
  private String url = "";

  @Option(names = "--publisher", paramLabel = "PUBLISHER", description = "who published it")
  private @Nullable String publisher;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "when: a day, a month or a year (2026-03-14, 2026-03, 2026)")
  private @Nullable String published;

  @Option(names = "--language", paramLabel = "TAG", description = "its language (en, pt-BR)")
  private String language = "";

  @Option(
      names = "--authority",
      paramLabel = "PUBLISHER",
      description = "whose own documentation decides its claims")
  private @Nullable String authority;

  @Option(names = "--summary", paramLabel = "TEXT", description = "what it says, in your words")
  private String summary = "";

  @Override
  public Integer call() throws IOException {
    Id wanted = Ids.parse("ID", id);
    NewArticle article =
        new NewArticle(
            wanted,
            title,
            url,
            Ids.parseOrNull("--publisher", publisher),
            date(),
            language,
            Ids.parseOrNull("--authority", authority),
            summary);
    return new EditRun(parent.session(), options)
        .run(
            draft -> {
              draft.addArticle(article);
              return "touchstone claim add ID --article " + wanted + " --text TEXT --kind KIND";
            });
  }

  private @Nullable PartialDate date() {
    String text = published;
    if (text == null) {
      return null;
    }
    return PartialDate.parse(text)
        .orElseThrow(
            () ->
                new UsageException(
                    "--published %s is no date, expected one like 2026-03-14, 2026-03 or 2026"
                        .formatted(Excerpt.of(text))));
  }
}
