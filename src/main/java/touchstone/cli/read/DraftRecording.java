package touchstone.cli.read;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import touchstone.cli.session.Session;
import touchstone.model.CoverageRecord;
import touchstone.model.Dossier;
import touchstone.model.Id;
import touchstone.store.Draft;
import touchstone.store.WorkspaceEditor;

/**
 * Writes what was counted of an article, and rows for what is open, under the workspace's lock.
 *
 * @param session the run
 * @param patience how long to wait while another run is writing
 */
record DraftRecording(Session session, Duration patience) {

  /** Returns the ids that a new claim may not have. */
  static Set<String> takenIds(Dossier dossier) {
    Set<String> taken = new TreeSet<>();
    dossier.articles().keySet().forEach(id -> taken.add(id.value()));
    dossier.claims().keySet().forEach(id -> taken.add(id.value()));
    dossier.claims().values().forEach(c -> c.formerly().forEach(id -> taken.add(id.value())));
    dossier.sources().keySet().forEach(id -> taken.add(id.value()));
    dossier.constraints().forEach(constraint -> taken.add(constraint.id().value()));
    dossier.publishers().all().forEach(publisher -> taken.add(publisher.id().value()));
    return taken;
  }

  /**
   * Writes the rows, all of them or none, then the figure.
   *
   * @param outcome what was read; if a part of it could not be read, nothing is written
   * @param figure the figure, or null to leave it as it is
   * @param rows cells of claims by column
   */
  void write(
      Session.Outcome outcome,
      @Nullable CoverageRecord figure,
      Id article,
      List<Map<String, String>> rows)
      throws IOException {
    if (outcome.incomplete()) {
      session.say("Nothing was written: mend the records first.");
      return;
    }
    try (WorkspaceEditor editor = WorkspaceEditor.open(session.folder(), patience)) {
      if (!rows.isEmpty()) {
        append(editor, article, rows);
        session.say(
            "added %s row%s to claims/%s/claims.csv; put each claim into your own words"
                .formatted(rows.size(), rows.size() == 1 ? "" : "s", article));
      }
      if (figure != null) {
        editor.record(figure);
        session.say("wrote claims/%s/coverage.yaml".formatted(article));
      }
    }
  }

  private static void append(WorkspaceEditor editor, Id article, List<Map<String, String>> rows)
      throws IOException {
    Draft draft = editor.draft();
    for (Map<String, String> row : rows) {
      draft.addClaim(article, row);
    }
    draft.commit();
  }
}
