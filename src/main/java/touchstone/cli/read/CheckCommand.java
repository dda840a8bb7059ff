package touchstone.cli.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import touchstone.cli.session.AllRules;
import touchstone.cli.session.Counted;
import touchstone.cli.session.FindingLines;
import touchstone.cli.session.OutputOptions;
import touchstone.cli.session.Outputs;
import touchstone.cli.session.Session;
import touchstone.cli.session.ToolVersion;
import touchstone.cli.session.TouchstoneCommand;
import touchstone.cli.session.UsageException;
import touchstone.model.Finding;
import touchstone.model.Severity;
import touchstone.model.Word;
import touchstone.report.ReportFormat;
import touchstone.report.ReportRequest;
import touchstone.report.Selection;
import touchstone.store.CacheFolder;

/** {@code touchstone check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Reads everything and tells what is wrong with the records, one line per finding.",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchstone check",
      "  touchstone check --structure        only whether the files can be read, at once",
      "  touchstone check --fail-on warning",
      "  touchstone check --write-baseline known.txt",
      "  touchstone check --baseline known.txt --fail-on warning",
      "  touchstone check --format text --format sarif=touchstone.sarif"
    })
public final class CheckCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private TouchstoneCommand parent;

  @Mixin private final OutputOptions output = new OutputOptions();
  @Mixin private final CacheOptions cache = new CacheOptions();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "end with 1 at a finding as grave: error (default), warning, note or none")
  private String failOn = Severity.ERROR.word();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "findings that are known and do not count; only new ones do")
  private @Nullable Path baseline;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description = "write the findings of today as a baseline")
  private @Nullable Path newBaseline;

  @Option(
      names = "--structure",
      description = "only whether the files can be read: no verdict, no rule; in text alone")
  private boolean structure;

  @Override
  public Integer call() throws IOException {
    Session session = parent.session();
    Severity threshold = threshold();
    Outputs outputs = output.outputs();
    Baseline known = baseline == null ? new Baseline(Set.of()) : Baseline.read(baseline);
    Severity least =
        session.talk() == Session.Talk.VERBOSE || threshold == Severity.NOTE
            ? Severity.NOTE
            : Severity.WARNING;
    boolean all = least == Severity.NOTE || baseline != null || newBaseline != null;
    RecordsChecking.Result result = result(session, outputs, all);
    Session.Outcome read = result.outcome();
    Session.Outcome outcome =
        new Session.Outcome(known.applyTo(read.assessment(), read.unread()), read.unread());
    List<Finding> findings = open(outcome);
    outputs.write(
        session,
        new ReportRequest(
            outcome.assessment(),
            Selection.ALL,
            ToolVersion.tool(),
            AllRules.all(),
            session.style()),
        format -> format == ReportFormat.TEXT ? new FindingLines(least) : format.report());
    session.say(summary(result, findings, least));
    long gone = known.gone(outcome.assessment());
    if (gone > 0) {
      session.say(gone + " of the baseline no longer found; write it anew with --write-baseline");
    }
    if (newBaseline != null) {
      Baseline.write(newBaseline, open(read));
      session.say("wrote " + newBaseline);
    }
    return outcome.exitCode(
        threshold != null && findings.stream().anyMatch(f -> f.severity().atLeast(threshold)));
  }

  /** A list of findings takes less than an assessment, of which other formats show more. */
  private RecordsChecking.Result result(Session session, Outputs outputs, boolean notes)
      throws IOException {
    if (structure) {
      if (!outputs.areAll(ReportFormat.TEXT)) {
        throw new UsageException(
            "--structure reaches no verdicts that another format could show; leave out --format");
      }
      return session.findings(workers -> new RecordsChecking(session, null).structure(workers));
    }
    if (!outputs.areAll(ReportFormat.TEXT)) {
      return RecordsChecking.Result.of(session.assess());
    }
    @Nullable CacheFolder folder = cache.folder(session);
    return session.findings(workers -> new RecordsChecking(session, folder).check(notes, workers));
  }

  private static List<Finding> open(Session.Outcome outcome) {
    return outcome.assessment().findings().stream()
        .filter(finding -> finding.acceptedBecause() == null)
        .toList();
  }

  private @Nullable Severity threshold() {
    if (failOn.equals("none")) {
      return null;
    }
    return Word.parse(Severity.class, failOn)
        .orElseThrow(
            () ->
                new UsageException(
                    "--fail-on \"%s\", expected one of %s, none"
                        .formatted(failOn, Word.list(Severity.class))));
  }

  private static String summary(
      RecordsChecking.Result result, List<Finding> findings, Severity least) {
    String counts =
        Arrays.stream(Severity.values())
            .map(
                severity -> {
                  long count =
                      findings.stream().filter(f -> f.severity() == severity).count()
                          + (severity == Severity.NOTE ? result.hidden() : 0);
                  return Counted.of(count, severity.word());
                })
            .collect(Collectors.joining(", "));
    boolean hidden =
        least != Severity.NOTE
            && (result.hidden() > 0
                || findings.stream().anyMatch(finding -> finding.severity() == Severity.NOTE));
    return "%s, %s: %s%s"
        .formatted(
            Counted.of(result.claims(), "claim"),
            Counted.of(result.sources(), "source"),
            counts,
            hidden ? " (notes are shown with --verbose)" : "");
  }
}
