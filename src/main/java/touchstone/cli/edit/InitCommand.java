package touchstone.cli.edit;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import touchstone.cli.session.ExitCode;
import touchstone.cli.session.Session;
import touchstone.cli.session.TouchstoneCommand;
import touchstone.cli.session.UsageException;
import touchstone.model.Address;
import touchstone.model.Excerpt;
import touchstone.model.Id;
import touchstone.store.Automation;
import touchstone.store.NewFiles;
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
      "  touchstone -C checks/moon init moon-landing --url https://example.org/moon",
      "  touchstone init --ci github --hook git    adds to the workspace that is here"
    })
public final class InitCommand implements Callable<Integer> {

  private static final List<Automation> HOSTS = List.of(Automation.GITHUB, Automation.GITLAB);
  private static final List<Automation> HOOKS = List.of(Automation.GIT, Automation.PRE_COMMIT);

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private TouchstoneCommand parent;

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "0..1",
      description = "id of the first article, a-z, 0-9 and - (default: first-article)")
  private @Nullable String article;

  @Option(names = "--title", paramLabel = "TITLE", description = "the article's title")
  private @Nullable String title;

  @Option(names = "--url", paramLabel = "URL", description = "where the article was published")
  private @Nullable String url;

  @Option(
      names = "--ci",
      paramLabel = "HOST",
      split = ",",
      description = {
        "a file for the build server too: github or gitlab;",
        "in a workspace that is there it is added to it"
      })
  private List<String> hosts = List.of();

  @Option(
      names = "--hook",
      paramLabel = "KIND",
      split = ",",
      description = {
        "a hook too that refuses to commit records with errors:",
        "git (a plain one) or pre-commit (for the program of that name)"
      })
  private List<String> hooks = List.of();

  @Override
  public Integer call() throws IOException {
    Session session = parent.session();
    List<Automation> automations = new ArrayList<>(chosen("--ci", hosts, HOSTS));
    automations.addAll(chosen("--hook", hooks, HOOKS));
    boolean there = NewWorkspace.isIn(session.folder());
    if (there && (automations.isEmpty() || isDescribed())) {
      throw new UsageException(
          "claims is there already; go to an empty folder, or name one with -C");
    }
    if (!automations.isEmpty()) {
      requireTop(session.folder().toAbsolutePath().normalize());
    }
    NewFiles files = new NewFiles();
    if (!there) {
      files.with(workspace());
    }
    for (Automation automation : automations) {
      files.with(automation);
    }
    write(files, session);
    if (!there) {
      session.say("Next: describe the article, write its claims, then 'touchstone report'.");
    }
    automations.forEach(automation -> session.say("Next: " + next(automation)));
    return ExitCode.OK.code();
  }

  private static void write(NewFiles files, Session session) throws IOException {
    try {
      for (String file : files.write(session.folder())) {
        session.terminal().out().println(file);
      }
    } catch (FileAlreadyExistsException taken) {
      throw new UsageException(
          "%s is there already, and init changes nothing that is there; nothing was written"
              .formatted(taken.getFile()));
    }
  }

  /** Git and build servers look for these files at the top of a repository and nowhere else. */
  private static void requireTop(Path folder) {
    if (Files.exists(folder.resolve(".git"))) {
      return;
    }
    for (Path above = folder.getParent(); above != null; above = above.getParent()) {
      if (Files.exists(above.resolve(".git"))) {
        throw new UsageException(
            "the workspace lies inside of the git repository %s, expected it at the top, where git"
                    .formatted(Excerpt.of(above.toString()))
                + " and build servers look for these files; make it a repository of its own");
      }
    }
  }

  private boolean isDescribed() {
    return article != null || title != null || url != null;
  }

  private NewWorkspace workspace() {
    String name = article == null ? "first-article" : article;
    Id id =
        Id.parse(name)
            .orElseThrow(
                () ->
                    new UsageException(
                        Excerpt.of(name) + " is no id, expected one like moon-landing-2"));
    String heading = title == null ? "The article's title" : title;
    requireVisible("--title", heading);
    String address = url == null ? "" : url;
    if (!address.isEmpty() && Address.parse(address).isEmpty()) {
      throw new UsageException(
          "--url " + Excerpt.of(address) + " is no plain http or https address; correct it");
    }
    return new NewWorkspace(id, heading, address);
  }

  private static List<Automation> chosen(
      String option, List<String> words, List<Automation> possible) {
    return words.stream()
        .distinct()
        .map(
            word ->
                possible.stream()
                    .filter(automation -> automation.word().equals(word))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            new UsageException(
                                "%s %s, expected one of %s"
                                    .formatted(option, Excerpt.of(word), listed(possible)))))
        .toList();
  }

  private static String next(Automation automation) {
    return switch (automation) {
      case GITHUB, GITLAB ->
          "set TOUCHSTONE_RELEASE_URL and TOUCHSTONE_SHA256 at the top of " + automation.path();
      case GIT -> "switch the hook on with 'git config core.hooksPath .githooks'";
      case PRE_COMMIT -> "switch the hook on with 'pre-commit install'";
    };
  }

  private static String listed(List<Automation> automations) {
    return automations.stream().map(Automation::word).collect(Collectors.joining(", "));
  }

  private static void requireVisible(String option, String text) {
    if (text.isBlank() || !Excerpt.visible(text).equals(text)) {
      throw new UsageException(option + " " + Excerpt.of(text) + " is empty or not one line");
    }
  }
}
