package touchstone.cli.sign;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import touchstone.assess.Quotations;
import touchstone.cli.session.Counted;
import touchstone.cli.session.ExitCode;
import touchstone.cli.session.Session;
import touchstone.store.DossierReader;
import touchstone.store.RecordsIntegrity;
import touchstone.store.WorkspaceEditor;

/** Seals the records of a workspace, or compares them with their seal. */
final class RecordsCheck {

  private final Session session;
  private final SealOptions options;

  RecordsCheck(Session session, SealOptions options) {
    this.session = session;
    this.options = options;
  }

  int run() throws IOException {
    session.requireFolder();
    if (options.isSeal()) {
      try (WorkspaceEditor editor = WorkspaceEditor.open(session.folder(), options.patience())) {
        editor.seal();
      }
      session.terminal().out().println("wrote SHA256SUMS");
    } else {
      WorkspaceEditor.clearUp(session.folder());
    }
    try {
      return tell(
          session.watch("reading the records", () -> RecordsIntegrity.check(session.folder())));
    } catch (NoSuchFileException noList) {
      session
          .terminal()
          .err()
          .println(
              "touchstone: no SHA256SUMS here, so nothing says what the records should be;"
                  + " 'touchstone integrity --seal' lists them as they are now");
      return ExitCode.UNUSABLE_DATA.code();
    }
  }

  private int tell(RecordsIntegrity found) throws IOException {
    List<String> lines = new ArrayList<>(found.problems());
    lines.addAll(
        session.findings(
            workers ->
                Quotations.misrecorded(
                    DossierReader.read(session.folder(), workers).value(),
                    session.keptTexts(),
                    workers)));
    lines.forEach(session.terminal().out()::println);
    int problems = lines.size();
    session.say(
        "%s listed, %s here, %s not here, %s"
            .formatted(
                Counted.of(found.files(), "record"),
                found.copies() == 1 ? "1 copy" : found.copies() + " copies",
                found.away(),
                Counted.of(problems, "problem")));
    session.say("seal " + found.seal() + " (SHA-256 of SHA256SUMS)");
    session.say(
        "this does not prove who sealed the records, or when, nor that a copy is what its publisher"
            + " showed: compare the seal with one noted elsewhere, such as a signed commit");
    boolean failed = problems > 0 || (options.requiresCopies() && found.away() > 0);
    return (failed ? ExitCode.INTEGRITY : ExitCode.OK).code();
  }
}
