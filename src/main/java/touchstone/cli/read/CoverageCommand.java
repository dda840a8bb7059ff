package touchstone.cli.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import touchstone.cli.session.ArticleChoice;
import touchstone.cli.session.ArticleFile;
import touchstone.cli.session.ExitCode;
import touchstone.cli.session.FindingLine;
import touchstone.cli.session.Patience;
import touchstone.cli.session.Session;
import touchstone.cli.session.TouchstoneCommand;
import touchstone.cli.session.UsageException;
import touchstone.coverage.ClaimDrafts;
import touchstone.coverage.Coverage;
import touchstone.coverage.OpenUnit;
import touchstone.model.CoverageRecord;
import touchstone.model.DocumentText;
import touchstone.model.Id;
import touchstone.report.CoverageDocument;
import touchstone.report.CoverageSheet;
import touchstone.report.CoverageView;
import touchstone.report.DraftRows;
import touchstone.report.TableFormat;
import touchstone.store.AnchorPlaces;
import touchstone.store.ClaimColumns;

/** {@code touchstone coverage ARTICLE-FILE}. */
@Command(
    name = "coverage",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "How much of an article was looked at, and what nobody looked at yet.",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchstone coverage article.html",
      "  touchstone coverage article.txt --record",
      "  touchstone coverage article.html --checkable --draft >> claims/my-article/claims.csv",
      "  touchstone coverage article.html --fail-on open,anchors",
      "  touchstone coverage --score sentences.txt"
    })
public final class CoverageCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private TouchstoneCommand parent;

  @Parameters(
      paramLabel = "ARTICLE-FILE",
      arity = "0..1",
      description = "a copy of the article: a page, a text, a PDF or a saved page")
  private @Nullable Path file;

  @Mixin private final ArticleTextOptions text = new ArticleTextOptions();

  @Option(names = "--checkable", description = "of what is open, only what looks checkable")
  private boolean checkable;

  @Option(
      names = "--draft",
      description = "print rows for what is open instead, to paste into claims.csv")
  private boolean draft;

  @Option(names = "--append", description = "add these rows to the article's claims.csv")
  private boolean append;

  @Option(
      names = "--record",
      description = "write the figure into the article's coverage.yaml, for report and site")
  private boolean record;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      split = ",",
      description = "end with 1 on open (units), anchors (to mend) or none (default)")
  private List<String> failOn = List.of();

  @Option(
      names = "--score",
      paramLabel = "FILE",
      description = {
        "no article: score the sentences of a file, or of -, one a line,",
        "or JSON objects with \"text\" and perhaps \"label\""
      })
  private @Nullable Path sentences;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      description = "how long to wait while another run is writing (default: 60)")
  private int wait = 60;

  @Override
  public Integer call() throws IOException {
    Session session = parent.session();
    TableFormat shown = text.format();
    if ((file == null) == (sentences == null)) {
      throw new UsageException("name a copy of the article, or sentences with --score");
    }
    if (sentences != null) {
      return SentenceScoring.run(session, sentences, shown);
    }
    return count(session, Objects.requireNonNull(file), shown);
  }

  private int count(Session session, Path copy, TableFormat shown) throws IOException {
    CoverageFailOn threshold = CoverageFailOn.parse(failOn);
    Session.Outcome outcome = session.assess();
    session.reportUnread(outcome);
    ArticleChoice choice = text.choice(outcome.assessment().dossier());
    Optional<ArticleFile> read = text.read(session, copy, choice);
    if (read.isEmpty()) {
      return ExitCode.UNUSABLE_DATA.code();
    }
    DocumentText text = read.get().part().text();
    Id id = choice.article().id();
    Coverage coverage = Coverage.of(text, choice.claims(), choice.exclusions());
    CoverageRecord figure = CoverageViews.figure(id, coverage, read.get().sha256(), session.asOf());
    List<OpenUnit> open =
        coverage.open().stream()
            .filter(unit -> !checkable || unit.checkability().checkable())
            .toList();
    CoverageView view =
        CoverageViews.view(figure, coverage, open, AnchorPlaces.of(session.folder(), id))
            .besides(read.get().part().before(), read.get().part().after());
    List<Map<String, String>> rows =
        draft || append
            ? ClaimDrafts.of(text, open, DraftRecording.takenIds(outcome.assessment().dossier()))
            : List.of();
    if (draft) {
      DraftRows.write(ClaimColumns.of(session.folder(), id), rows, session.terminal().out());
    } else {
      show(session, view, shown);
    }
    if (record || append) {
      new DraftRecording(session, Patience.ofSeconds(wait))
          .write(outcome, record ? figure : null, id, append ? rows : List.of());
    }
    return outcome.exitCode(threshold.isMet(view));
  }

  private static void show(Session session, CoverageView view, TableFormat format)
      throws IOException {
    switch (format) {
      case TEXT -> CoverageSheet.write(view, session.style(), session.terminal().out());
      case JSON -> CoverageDocument.json(view, session.terminal().out());
      case CSV -> CoverageDocument.csv(view, session.terminal().out());
    }
    if (format != TableFormat.TEXT) {
      view.findings().forEach(finding -> session.terminal().err().println(FindingLine.of(finding)));
    }
  }
}
