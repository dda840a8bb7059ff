package touchstone.cli.read;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import touchstone.cli.session.AllRules;
import touchstone.cli.session.ArticleNames;
import touchstone.cli.session.FailOn;
import touchstone.cli.session.OutputOptions;
import touchstone.cli.session.Outputs;
import touchstone.cli.session.Session;
import touchstone.cli.session.ToolVersion;
import touchstone.cli.session.TouchstoneCommand;
import touchstone.cli.session.Words;
import touchstone.model.Assessment;
import touchstone.model.Priority;
import touchstone.model.Reading;
import touchstone.model.Status;
import touchstone.report.ReportRequest;
import touchstone.report.Selection;

/** {@code touchstone report}. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "The verdict on every claim, what contradicts it, and what nothing supports.",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchstone report",
      "  touchstone report --status contradicted,disputed --priority high",
      "  touchstone report --format text --format json=report.json",
      "  touchstone report --format csv --output verdicts.csv",
      "  touchstone report --fail-on contradicted"
    })
public final class ReportCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private TouchstoneCommand parent;

  @Mixin private final OutputOptions output = new OutputOptions();

  @Option(names = "--article", paramLabel = "ID", split = ",", description = "only these articles")
  private List<String> articles = List.of();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      description = {
        "only claims with these verdicts: supported, contradicted, ...;",
        "the computed ones, also where a person signed another"
      })
  private List<String> statuses = List.of();

  @Option(
      names = "--reading",
      paramLabel = "READING",
      split = ",",
      description = "only claims that read so against their authority: at-odds, silent, ...")
  private List<String> readings = List.of();

  @Option(
      names = "--priority",
      paramLabel = "PRIORITY",
      split = ",",
      description = "only claims of these priorities: high, medium, low")
  private List<String> priorities = List.of();

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      split = ",",
      description = "end with 1 if a shown claim has this status, or needs-review (default: none)")
  private List<String> failOn = List.of("none");

  @Mixin private final CacheOptions cache = new CacheOptions();

  @Override
  public Integer call() throws IOException {
    Session session = parent.session();
    Outputs outputs = output.outputs();
    Selection wanted =
        new Selection(
            Set.of(),
            Words.parse(Status.class, statuses, "--status"),
            Words.parse(Reading.class, readings, "--reading"),
            Words.parse(Priority.class, priorities, "--priority"));
    FailOn threshold = FailOn.parse(failOn);
    List<?> question = List.of(articles, statuses, readings, priorities, failOn);
    return new FoundAgain(
            session,
            outputs,
            question,
            outcome -> {
              Assessment assessment = outcome.assessment();
              Selection selection =
                  new Selection(
                      ArticleNames.of(articles, "--article ", assessment.dossier()),
                      wanted.statuses(),
                      wanted.readings(),
                      wanted.priorities());
              return new FoundAgain.Made(
                  new ReportRequest(
                      assessment, selection, ToolVersion.tool(), AllRules.all(), session.style()),
                  threshold.isMet(assessment, selection));
            })
        .show(cache.folder(session));
  }
}
