package touchstone.cli.edit;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.intake.UrlKey;
import touchstone.model.Digest;
import touchstone.model.DocumentText;
import touchstone.model.Dossier;
import touchstone.model.Excerpt;
import touchstone.model.Id;
import touchstone.model.Source;
import touchstone.store.Draft;
import touchstone.store.EditRefusedException;
import touchstone.store.NewSection;
import touchstone.store.NewSource;

/** Puts new evidence into a draft: a new file, or more sections of the file that is there. */
final class EvidenceEdit {

  private final Draft draft;

  EvidenceEdit(Draft draft) {
    this.draft = draft;
  }

  /**
   * Returns the source that is the document already: of that id, at that address, or with that very
   * copy.
   */
  static Optional<Source> onRecord(
      Dossier dossier, @Nullable Id id, String url, Material material) {
    if (id != null) {
      return Optional.ofNullable(dossier.sources().get(id));
    }
    Material.Copy copy = material.copy();
    String digest = copy == null ? "" : Digest.sha256(copy.bytes());
    return dossier.sources().values().stream()
        .filter(
            source ->
                UrlKey.isSame(source.citation().url(), url)
                    || source.copies().stream().anyMatch(kept -> kept.sha256().equals(digest)))
        .findFirst();
  }

  /**
   * Puts the evidence into the draft, and returns what to do next.
   *
   * @throws EditRefusedException if a quotation is not in the document, or the draft refuses
   */
  String apply(NewEvidence evidence) throws IOException {
    requireQuotesThere(evidence);
    if (evidence.publisher().isNew()) {
      draft.addPublisher(evidence.publisher().publisher());
    }
    Optional<Source> before =
        onRecord(
            draft.dossier().value(), evidence.id(), evidence.citation().url(), evidence.material());
    Id id = before.isPresent() ? more(before.get().id(), evidence) : whole(evidence);
    Material.Copy copy = evidence.material().copy();
    if (copy != null) {
      CopyKeeping.keep(draft, id, copy, evidence.material());
    }
    return "'touchstone show %s' tells what it bears on; 'touchstone review' what to sign"
        .formatted(id);
  }

  private static void requireQuotesThere(NewEvidence evidence) {
    DocumentText text = evidence.material().text();
    if (text == null) {
      return;
    }
    QuoteCheck check = new QuoteCheck(text);
    List<String> problems =
        evidence.sections().stream()
            .map(NewSection::quote)
            .filter(Objects::nonNull)
            .map(quote -> check.check(quote).problem())
            .filter(problem -> !problem.isEmpty())
            .toList();
    if (!problems.isEmpty()) {
      throw new EditRefusedException(String.join("\ntouchstone: ", problems));
    }
  }

  private Id whole(NewEvidence evidence) throws IOException {
    return draft.addSource(
        new NewSource(
            evidence.id(),
            evidence.citation(),
            evidence.publisher().publisher().id(),
            evidence.via(),
            evidence.kind(),
            evidence.summary(),
            evidence.sections()));
  }

  private Id more(Id id, NewEvidence evidence) throws IOException {
    String url = draft.dossier().value().source(id).citation().url();
    String given = evidence.citation().url();
    if (!url.isEmpty() && !given.isEmpty() && !UrlKey.isSame(url, given)) {
      throw new EditRefusedException(
          "the document is of %s, and evidence/%s.md is of %s; add it as a source of its own"
              .formatted(Excerpt.of(given), id, Excerpt.of(url)));
    }
    for (NewSection section : evidence.sections()) {
      draft.addSection(id, section);
    }
    return id;
  }
}
