package touchstone.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.assess.Quotations;
import touchstone.capture.CaptureException;
import touchstone.capture.Reason;
import touchstone.intake.Recheck;
import touchstone.model.DocumentText;
import touchstone.model.KeptCopy;
import touchstone.model.KeptTexts;
import touchstone.model.Source;
import touchstone.store.Draft;
import touchstone.store.WorkspaceEditor;

/** Looks at one source again, and puts on record what was seen: each source by itself. */
final class Rechecking {

  private final Session session;
  private final EditOptions edit;
  private final MaterialReader reader;
  private final KeptTexts texts;
  private final boolean keep;
  private final boolean permitted;

  Rechecking(
      Session session, EditOptions edit, MaterialReader reader, boolean keep, boolean permitted) {
    this.session = session;
    this.edit = edit;
    this.reader = reader;
    this.texts = session.keptTexts();
    this.keep = keep;
    this.permitted = permitted;
  }

  /**
   * Compares a source with its newest kept copy.
   *
   * @param from a newer saved copy, or null for the page itself
   */
  RecheckResult run(Source source, @Nullable String from) throws IOException {
    Optional<KeptCopy> newest = Quotations.newest(source);
    if (newest.isEmpty()) {
      return RecheckResult.of(
          source.id(),
          RecheckResult.Kind.NO_COPY,
          "no copy was kept; 'touchstone capture %s' keeps one".formatted(source.id()));
    }
    Optional<DocumentText> before = texts.textOf(newest.get(), source.citation().url());
    if (before.isEmpty()) {
      return RecheckResult.of(
          source.id(),
          RecheckResult.Kind.NO_COPY,
          newest.get().path()
              + " is not here, or is not the copy that was recorded; 'touchstone integrity' tells");
    }
    try {
      String url = source.citation().url();
      Material now =
          from == null ? reader.read(url, "", permitted) : reader.read(from, url, permitted);
      return compared(source, before.get(), now);
    } catch (CaptureException e) {
      RecheckResult.Kind kind =
          e.reason() == Reason.GONE ? RecheckResult.Kind.PAGE_GONE : RecheckResult.Kind.NOT_FETCHED;
      return RecheckResult.of(source.id(), kind, String.valueOf(e.getMessage()));
    } catch (UnreadableException e) {
      return RecheckResult.of(
          source.id(), RecheckResult.Kind.NOT_FETCHED, String.valueOf(e.getMessage()));
    }
  }

  private RecheckResult compared(Source source, DocumentText before, Material now)
      throws IOException {
    DocumentText text = Objects.requireNonNull(now.text(), "what was read has a text");
    Recheck recheck = Recheck.compare(before, text, source.exhibits());
    RecheckResult result = RecheckResult.of(source.id(), recheck);
    if (edit.isDryRun()) {
      return result;
    }
    boolean changed = recheck.outcome() != Recheck.Outcome.UNCHANGED;
    Material.Copy copy = changed && keep ? now.copy() : null;
    try (WorkspaceEditor editor = WorkspaceEditor.open(session.folder(), edit.patience())) {
      Draft draft = editor.draft();
      LocalDate day = now.captured().atZone(ZoneOffset.UTC).toLocalDate();
      if (copy != null) {
        CopyKeeping.keep(draft, source.id(), copy, now);
      }
      if (!changed || copy != null) {
        draft.readAgain(source.id(), day);
      }
      draft.commit();
    }
    return copy == null ? result : result.and("the new copy is kept beside the old one");
  }
}
