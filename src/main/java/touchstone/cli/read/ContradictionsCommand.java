package touchstone.cli.read;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import touchstone.cli.session.AllRules;
import touchstone.cli.session.ArticleNames;
import touchstone.cli.session.OutputOptions;
import touchstone.cli.session.Outputs;
import touchstone.cli.session.Session;
import touchstone.cli.session.ToolVersion;
import touchstone.cli.session.TouchstoneCommand;
import touchstone.report.ContradictionCsv;
import touchstone.report.ContradictionMarkdown;
import touchstone.report.ContradictionText;
import touchstone.report.Report;
import touchstone.report.ReportFormat;
import touchstone.report.ReportRequest;
import touchstone.report.Selection;

/** {@code touchstone contradictions}. */
@Command(
    name = "contradictions",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header =
        "What an article says against itself: how many statements are false whatever the facts.",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Text, Markdown and CSV tell of the conflicts alone; the other formats are those of",
      "'touchstone report', whose JSON has the conflicts in it.",
      "",
      "Examples:",
      "  touchstone contradictions",
      "  touchstone contradictions my-article --format csv --output conflicts.csv",
      "  touchstone contradictions --fail-on hard,clash"
    })
public final class ContradictionsCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private TouchstoneCommand parent;

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "0..*",
      description = "ids of articles (default: all of the workspace)")
  private List<String> articles = List.of();

  @Mixin private final OutputOptions output = new OutputOptions();

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      split = ",",
      description = {
        "end with 1 if there is such a thing: hard, qualified, soft (conflicts), clash",
        "(of signed verdicts), left-out (a row not as stated) or none (default: none)"
      })
  private List<String> failOn = List.of("none");

  @Override
  public Integer call() throws IOException {
    Session session = parent.session();
    Outputs outputs = output.outputs();
    ContradictionFailOn threshold = ContradictionFailOn.parse(failOn);
    Session.Outcome outcome = session.assess();
    Selection selection =
        new Selection(
            ArticleNames.of(articles, "", outcome.assessment().dossier()),
            Set.of(),
            Set.of(),
            Set.of());
    outputs.write(
        session,
        new ReportRequest(
            outcome.assessment(), selection, ToolVersion.tool(), AllRules.all(), session.style()),
        ContradictionsCommand::report);
    session.reportUnread(outcome);
    return outcome.exitCode(threshold.isMet(outcome.assessment(), selection));
  }

  private static Report report(ReportFormat format) {
    return switch (format) {
      case TEXT -> new ContradictionText();
      case MARKDOWN -> new ContradictionMarkdown();
      case CSV -> new ContradictionCsv();
      case JSON, SARIF, JUNIT -> format.report();
    };
  }
}
