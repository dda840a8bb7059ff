package touchstone.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import touchstone.model.Address;
import touchstone.model.Excerpt;
import touchstone.model.Id;
import touchstone.store.NewWorkspace;

/** {@code touchstone init}. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    header = "A new workspace with a first article and a first claim, ready to be edited.",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchstone init moon-landing --title \"How we got there\"",
      "  touchstone -C checks/moon init moon-landing --url https://example.org/moon"
    })
final class InitCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private TouchstoneCommand parent;

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "0..1",
      description = "id of the first article, a-z, 0-9 and - (default: ${DEFAULT-VALUE})")
  private String article = "first-article";

  @Option(names = "--title", paramLabel = "TITLE", description = "the article's title")
  private String title = "The article's title";

  @Option(names = "--url", paramLabel = "URL", description = "where the article was published")
  private String url = "";

  @Override
  public Integer call() throws IOException {
    Session session = parent.session();
    Id id =
        Id.parse(article)
            .orElseThrow(
                () ->
                    new UsageException(
                        Excerpt.of(article) + " is no id, expected one like moon-landing-2"));
    requireVisible("--title", title);
    if (!url.isEmpty() && Address.parse(url).isEmpty()) {
      throw new UsageException(
          "--url " + Excerpt.of(url) + " is no plain http or https address; correct it");
    }
    Files.createDirectories(session.folder().toAbsolutePath());
    try {
      for (String file : new NewWorkspace(id, title, url).write(session.folder())) {
        session.terminal().out().println(file);
      }
    } catch (FileAlreadyExistsException taken) {
      throw new UsageException(
          "%s is there already; go to an empty folder, or name one with -C"
              .formatted(taken.getFile()));
    }
    session.say("Next: describe the article, write its claims, then 'touchstone report'.");
    return ExitCode.OK.code();
  }

  private static void requireVisible(String option, String text) {
    if (text.isBlank() || !Excerpt.visible(text).equals(text)) {
      throw new UsageException(option + " " + Excerpt.of(text) + " is empty or not one line");
    }
  }
}
