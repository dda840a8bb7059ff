package touchstone.cli.edit;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.capture.CaptureException;
import touchstone.capture.Reason;
import touchstone.cli.session.RefusedException;
import touchstone.cli.session.Session;
import touchstone.cli.session.UnreadableException;
import touchstone.intake.Recheck;
import touchstone.model.Address;
import touchstone.model.DocumentText;
import touchstone.model.Excerpt;
import touchstone.model.KeptCopy;
import touchstone.model.KeptTexts;
import touchstone.model.Source;
import touchstone.store.Draft;
import touchstone.store.EditRefusedException;
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
    Optional<KeptCopy> newest = source.newestCopy();
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
    return looked(source, newest.get(), before.get(), from);
  }

  private RecheckResult looked(
      Source source, KeptCopy newest, DocumentText before, @Nullable String from)
      throws IOException {
    try {
      String url = source.citation().url();
      if (from == null && url.isEmpty()) {
        return unsure(source, "it has no address; give a newer saved copy with --from");
      }
      Material now = from == null ? reader.fetched(url, permitted) : reader.file(from, url);
      String elsewhere = from == null ? elsewhere(url, now.url()) : "";
      if (!elsewhere.isEmpty()) {
        return unsure(source, elsewhere);
      }
      if (CopyKeeping.moment(now).compareTo(newest.captured()) < 0) {
        return uncompared(
            source,
            "what was given is of %s, older than the copy of %s; give a newer one"
                .formatted(CopyKeeping.moment(now), newest.captured()));
      }
      return compared(source, before, now);
    } catch (CaptureException e) {
      RecheckResult.Kind kind =
          e.reason() == Reason.GONE ? RecheckResult.Kind.PAGE_GONE : RecheckResult.Kind.NOT_FETCHED;
      return RecheckResult.of(source.id(), kind, String.valueOf(e.getMessage()));
    } catch (UnreadableException e) {
      return from == null
          ? unsure(source, String.valueOf(e.getMessage()))
          : RecheckResult.of(
              source.id(), RecheckResult.Kind.NOT_READ, String.valueOf(e.getMessage()));
    } catch (RefusedException | EditRefusedException e) {
      return from == null
          ? unsure(source, String.valueOf(e.getMessage()))
          : uncompared(source, String.valueOf(e.getMessage()));
    }
  }

  private static RecheckResult unsure(Source source, String why) {
    return RecheckResult.of(source.id(), RecheckResult.Kind.NOT_FETCHED, why);
  }

  private static RecheckResult uncompared(Source source, String why) {
    return RecheckResult.of(source.id(), RecheckResult.Kind.NOT_COMPARED, why);
  }

  /**
   * Returns what to say of an address that leads to another host, or from a page to a host's front
   * door: to a notice, a login, whatever is shown in the place of what was there. Empty for
   * neither.
   */
  private static String elsewhere(String url, String reached) {
    Optional<Address> asked = Address.parse(url);
    Optional<Address> there = Address.parse(reached);
    boolean sameHost = there.map(Address::host).equals(asked.map(Address::host));
    boolean frontDoor =
        there.filter(address -> address.path().equals("/")).isPresent()
            && asked.filter(address -> address.path().equals("/")).isEmpty();
    return sameHost && !frontDoor
        ? ""
        : "it leads to %s now; see whether that is the same document, and add it if it is"
            .formatted(Excerpt.of(reached));
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
    boolean kept = false;
    try (WorkspaceEditor editor = WorkspaceEditor.open(session.folder(), edit.patience())) {
      Draft draft = editor.draft();
      LocalDate day = now.captured().atZone(ZoneOffset.UTC).toLocalDate();
      if (copy != null) {
        kept = CopyKeeping.keep(draft, source.id(), copy, now);
      }
      LocalDate read = source.citation().retrieved();
      if ((!changed || copy != null) && (read == null || day.isAfter(read))) {
        draft.readAgain(source.id(), day);
      }
      draft.commit();
    }
    return kept ? result.and("the new copy is kept beside the old one") : result;
  }
}
