package touchstone.cli.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.cli.session.ExitCode;
import touchstone.cli.session.Outputs;
import touchstone.cli.session.Session;
import touchstone.model.Workers;
import touchstone.report.ReportFormat;
import touchstone.report.ReportRequest;
import touchstone.store.CacheFolder;
import touchstone.store.FormerAnswers;

/** A report that is taken from a former run, if nothing has changed since that it rests on. */
final class FoundAgain {

  private final Session session;
  private final Outputs outputs;
  private final String question;
  private final Maker maker;

  /**
   * Prepares a report.
   *
   * @param question the options that it depends on, as they were typed
   * @param maker what makes it, if it is not found
   */
  FoundAgain(Session session, Outputs outputs, List<?> question, Maker maker) {
    this.session = session;
    this.outputs = outputs;
    this.maker = maker;
    List<Object> told = new ArrayList<>(List.of(session.asOf(), session.style()));
    outputs.targets().forEach(target -> told.add(target.format() + " " + target.isStream()));
    told.addAll(question);
    this.question = told.toString();
  }

  /** Makes a report of records that were read. */
  @FunctionalInterface
  interface Maker {
    /** Returns what to show of them. */
    Made of(Session.Outcome outcome);
  }

  /**
   * What to show.
   *
   * @param request what the formats are made from
   * @param failed whether something is among it that the run was told to fail on
   */
  record Made(ReportRequest request, boolean failed) {}

  /** What was found, with the records if they had to be read for it. */
  private record Found(FormerAnswers.Answer answer, Session.@Nullable Outcome outcome) {}

  /**
   * Shows the report and returns the exit code.
   *
   * @param cache where former reports lie; null to take none from there and to keep none
   */
  int show(@Nullable CacheFolder cache) throws IOException {
    Found found = session.findings(workers -> found(cache, workers));
    outputs.put(session, found.answer().texts());
    if (found.outcome() == null) {
      return (found.answer().failed() ? ExitCode.FINDINGS : ExitCode.OK).code();
    }
    session.reportUnread(found.outcome());
    return found.outcome().exitCode(found.answer().failed());
  }

  private Found found(@Nullable CacheFolder cache, Workers workers) throws IOException {
    if (cache == null) {
      Session.Outcome outcome = session.assess(workers);
      return new Found(answer(outcome), outcome);
    }
    FormerAnswers former =
        new FormerAnswers(session.folder(), question, cache, session.now(), workers);
    Optional<FormerAnswers.Answer> known = former.find();
    if (known.isPresent()) {
      return new Found(known.get(), null);
    }
    Session.Outcome outcome = session.assess(former.read(), former.texts(), workers);
    FormerAnswers.Answer answer = answer(outcome);
    if (!outcome.incomplete()) {
      former.keep(answer);
    }
    return new Found(answer, outcome);
  }

  private FormerAnswers.Answer answer(Session.Outcome outcome) throws IOException {
    Made made = maker.of(outcome);
    return new FormerAnswers.Answer(
        outputs.texts(made.request(), ReportFormat::report), made.failed());
  }
}
