package touchstone.cli.read;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import touchstone.cli.session.ArticleChoice;
import touchstone.cli.session.ArticleFile;
import touchstone.cli.session.ExitCode;
import touchstone.cli.session.Session;
import touchstone.cli.session.TouchstoneCommand;
import touchstone.cli.session.Words;
import touchstone.coverage.ArticleDiff;
import touchstone.model.Word;
import touchstone.report.DiffDocument;
import touchstone.report.DiffSheet;
import touchstone.report.DiffView;
import touchstone.report.TableFormat;

/** {@code touchstone diff OLD NEW}. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Which claims' passages an edit of the article changed, moved or took out.",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchstone diff article-march.html article-may.html",
      "  touchstone diff old.html new.html --article my-article --fail-on changed,gone,new"
    })
public final class DiffCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private TouchstoneCommand parent;

  @Parameters(index = "0", paramLabel = "OLD", description = "the copy on which the claims rest")
  @SuppressWarnings("NullAway.Init")
  private Path old;

  @Parameters(index = "1", paramLabel = "NEW", description = "a later copy of the article")
  @SuppressWarnings("NullAway.Init")
  private Path edited;

  @Mixin private final ArticleTextOptions text = new ArticleTextOptions();

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      split = ",",
      description = {
        "end with 1 on passages that are changed (in other words, or gone),",
        "gone or moved, or on new checkable sentences; or none (default)"
      })
  private List<String> failOn = List.of();

  /** What makes it end with 1. */
  enum Cause implements Word {
    /** A passage in other words, or gone. */
    CHANGED,
    /** A passage that is gone. */
    GONE,
    /** A passage in another place. */
    MOVED,
    /** A new sentence that looks checkable. */
    NEW,
    /** Nothing does. */
    NONE
  }

  @Override
  public Integer call() throws IOException {
    Session session = parent.session();
    TableFormat shown = text.format();
    Set<Cause> causes = Words.parse(Cause.class, failOn, "--fail-on");
    Session.Outcome outcome = session.assess();
    session.reportUnread(outcome);
    ArticleChoice choice = text.choice(outcome.assessment().dossier());
    Optional<ArticleFile> before = text.read(session, old, choice);
    Optional<ArticleFile> after = text.read(session, edited, choice);
    if (before.isEmpty() || after.isEmpty()) {
      return ExitCode.UNUSABLE_DATA.code();
    }
    ArticleDiff diff =
        ArticleDiff.of(before.get().part().text(), after.get().part().text(), choice.claims());
    DiffView view = DiffViews.view(choice.article().id(), diff);
    show(session, view, shown);
    return outcome.exitCode(isMet(causes, diff, view));
  }

  private static void show(Session session, DiffView view, TableFormat format) throws IOException {
    PrintWriter out = session.terminal().out();
    List<String> fates = Arrays.stream(ArticleDiff.Fate.values()).map(Word::word).toList();
    switch (format) {
      case TEXT -> DiffSheet.write(view, fates, session.style(), out);
      case JSON -> DiffDocument.json(view, out);
      case CSV -> DiffDocument.csv(view, out);
    }
  }

  private static boolean isMet(Set<Cause> causes, ArticleDiff diff, DiffView view) {
    Set<ArticleDiff.Fate> fates = EnumSet.noneOf(ArticleDiff.Fate.class);
    diff.passages().forEach(passage -> fates.add(passage.fate()));
    boolean gone = fates.contains(ArticleDiff.Fate.GONE);
    return (causes.contains(Cause.CHANGED) && (gone || fates.contains(ArticleDiff.Fate.CHANGED)))
        || (causes.contains(Cause.GONE) && gone)
        || (causes.contains(Cause.MOVED) && fates.contains(ArticleDiff.Fate.MOVED))
        || (causes.contains(Cause.NEW) && !view.added().isEmpty());
  }
}
