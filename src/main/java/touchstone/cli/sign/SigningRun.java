package touchstone.cli.sign;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import touchstone.cli.session.ExitCode;
import touchstone.cli.session.Session;
import touchstone.model.Assessment;
import touchstone.model.Signature;
import touchstone.store.WorkspaceEditor;

/** Signs, in one run under the workspace's lock. */
final class SigningRun {

  private SigningRun() {}

  /**
   * Signs what the chooser picks from the assessed workspace; refuses if a part of the records
   * could not be read.
   *
   * @return the exit code
   */
  static int sign(
      Session session, SigningOptions options, Function<Assessment, List<Signature>> chooser)
      throws IOException {
    session.requireFolder();
    try (WorkspaceEditor editor = WorkspaceEditor.open(session.folder(), options.patience())) {
      Session.Outcome outcome = session.assess(editor.dossier());
      if (outcome.incomplete()) {
        session.reportUnread(outcome);
        session.say("Nothing was signed: mend the records first.");
        return outcome.exitCode(false);
      }
      List<Signature> signatures = chooser.apply(outcome.assessment());
      if (!options.isDryRun() && !signatures.isEmpty()) {
        editor.sign(outcome.assessment().dossier(), signatures);
      }
      options.tell(session, signatures);
      if (signatures.isEmpty()) {
        session.say("Nothing to sign.");
      }
      return ExitCode.OK.code();
    }
  }
}
