package touchstone.cli.read;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import touchstone.cli.session.Session;
import touchstone.cli.session.Suggestion;
import touchstone.cli.session.TouchstoneCommand;
import touchstone.cli.session.UsageException;
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
public final class ShowCommand implements Callable<Integer> {

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
    ClaimAssessment claim =
        wanted
            .map(assessment.claims()::get)
            .or(() -> wanted.flatMap(former -> renamed(assessment, former)))
            .orElse(null);
    Source source = wanted.map(assessment.dossier().sources()::get).orElse(null);
    session.reportUnread(outcome);
    if (claim != null) {
      if (!claim.claim().id().equals(wanted.orElse(null))) {
        session.say("%s is called %s now".formatted(id, claim.claim().id()));
      }
      ClaimSheet.write(assessment, claim, session.style(), session.terminal().out());
    } else if (source != null) {
      SourceSheet.write(assessment, source, session.style(), session.terminal().out());
    } else {
      throw new UsageException(
          "no claim or source has the id %s%s".formatted(Excerpt.of(id), suggestion(assessment)));
    }
    return outcome.exitCode(false);
  }

  /** Returns the claim that had an id before, unless something else has it now. */
  private static Optional<ClaimAssessment> renamed(Assessment assessment, Id former) {
    return assessment.dossier().sources().containsKey(former)
        ? Optional.empty()
        : assessment.claims().values().stream()
            .filter(claim -> claim.claim().formerly().contains(former))
            .findFirst();
  }

  /** Suggests the ids that share most words with what was given. */
  private String suggestion(Assessment assessment) {
    Dossier dossier = assessment.dossier();
    String meant =
        Suggestion.of(
            id,
            Stream.concat(dossier.claims().keySet().stream(), dossier.sources().keySet().stream())
                .map(Id::value)
                .toList());
    return meant.isEmpty() ? "; 'touchstone report' lists the claims" : meant;
  }
}
