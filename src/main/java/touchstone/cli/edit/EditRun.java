package touchstone.cli.edit;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import touchstone.cli.session.ExitCode;
import touchstone.cli.session.FindingLine;
import touchstone.cli.session.Session;
import touchstone.model.Finding;
import touchstone.store.Draft;
import touchstone.store.PlannedFile;
import touchstone.store.WorkspaceEditor;

/**
 * One edit of the records, under the workspace's lock: made in a draft, shown with what it moves,
 * and written unless it brings an error or was only to be shown.
 */
final class EditRun {

  private final Session session;
  private final EditOptions options;
  private final Set<String> tolerated;

  EditRun(Session session, EditOptions options) {
    this(session, options, Set.of());
  }

  /**
   * Takes edits that may bring errors of some rules, because what they put on record is just that.
   *
   * @param tolerated ids of rules
   */
  EditRun(Session session, EditOptions options, Set<String> tolerated) {
    this.session = session;
    this.options = options;
    this.tolerated = tolerated;
  }

  /** What is done to the draft. */
  @FunctionalInterface
  interface Edit {

    /** Does it, and returns what to do next, as a clause. */
    String apply(Draft draft) throws IOException;
  }

  /**
   * Makes the edit.
   *
   * @return the exit code: 3 if the records cannot be read, 1 if the edit brings an error; nothing
   *     is written then
   * @throws touchstone.store.EditRefusedException if the edit cannot be made
   */
  int run(Edit edit) throws IOException {
    session.requireFolder();
    try (WorkspaceEditor editor = WorkspaceEditor.open(session.folder(), options.patience())) {
      Session.Outcome before = session.assess(editor.dossier());
      if (before.incomplete()) {
        session.reportUnread(before);
        session.say("Nothing was written: mend the records first.");
        return before.exitCode(false);
      }
      Draft draft = editor.draft();
      String next = edit.apply(draft);
      Session.Outcome after = session.assess(draft.dossier());
      EditPreview preview = EditPreview.of(before.assessment(), after.assessment());
      return finish(draft, preview, next);
    }
  }

  private int finish(Draft draft, EditPreview preview, String next) throws IOException {
    preview.lines().forEach(session.terminal().out()::println);
    List<Finding> errors = preview.errors();
    errors.forEach(error -> session.terminal().err().println(FindingLine.of(error)));
    if (errors.stream().anyMatch(error -> !tolerated.contains(error.rule()))) {
      session.say("Nothing was written: the edit brings what the lines above say.");
      return ExitCode.FINDINGS.code();
    }
    List<PlannedFile> files = draft.files();
    if (options.isDryRun()) {
      PlannedText.lines(session.folder(), files).forEach(session.terminal().out()::println);
      session.say("Nothing was written: this was a dry run.");
      return ExitCode.OK.code();
    }
    draft.commit();
    files.forEach(file -> session.terminal().out().println("wrote " + file.path()));
    session.say("Next: " + next);
    return (errors.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS).code();
  }
}
