package touchstone.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import touchstone.model.Assessment;
import touchstone.model.ClaimAssessment;
import touchstone.model.Dossier;
import touchstone.model.Excerpt;
import touchstone.model.Id;
import touchstone.model.Source;
import touchstone.report.ClaimSheet;
import touchstone.report.SourceSheet;

/** {@code touchstone show CLAIM|SOURCE}. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    header = "One claim with the whole trace of its verdict, or one source with all it bears on.",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchstone show dual-input-mode",
      "  touchstone show amazon-avs-bluetooth"
    })
final class ShowCommand implements Callable<Integer> {

  private static final int MOST_SUGGESTIONS = 3;

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private TouchstoneCommand parent;

  @Parameters(paramLabel = "CLAIM|SOURCE", description = "id of a claim or of a source")
  @SuppressWarnings("NullAway.Init")
  private String id;

  @Override
  public Integer call() throws IOException {
    Session session = parent.session();
    Session.Outcome outcome = session.assess();
    Assessment assessment = outcome.assessment();
    Optional<Id> wanted = Id.parse(id);
    ClaimAssessment claim = wanted.map(assessment.claims()::get).orElse(null);
    Source source = wanted.map(assessment.dossier().sources()::get).orElse(null);
    session.reportUnread(outcome);
    if (claim != null) {
      ClaimSheet.write(assessment, claim, session.style(), session.terminal().out());
    } else if (source != null) {
      SourceSheet.write(assessment, source, session.style(), session.terminal().out());
    } else {
      throw new UsageException(
          "no claim or source has the id %s%s".formatted(Excerpt.of(id), suggestion(assessment)));
    }
    return outcome.exitCode(false);
  }

  /** Suggests the ids that share most words with what was given. */
  private String suggestion(Assessment assessment) {
    Dossier dossier = assessment.dossier();
    Set<String> given =
        new HashSet<>(Arrays.asList(id.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)));
    TreeMap<Long, List<String>> byShared =
        Stream.concat(dossier.claims().keySet().stream(), dossier.sources().keySet().stream())
            .map(Id::value)
            .collect(
                Collectors.groupingBy(
                    known -> shared(known, given), TreeMap::new, Collectors.toList()));
    Map.Entry<Long, List<String>> closest = byShared.lastEntry();
    return closest == null || closest.getKey() == 0
        ? "; 'touchstone report' lists the claims"
        : "; did you mean "
            + closest.getValue().stream().limit(MOST_SUGGESTIONS).collect(Collectors.joining(", "))
            + "?";
  }

  private static long shared(String known, Set<String> given) {
    return Arrays.stream(known.split("-", -1)).filter(given::contains).count();
  }
}
