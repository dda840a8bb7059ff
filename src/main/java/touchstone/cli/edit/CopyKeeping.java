package touchstone.cli.edit;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import touchstone.model.ComparedQuote;
import touchstone.model.Digest;
import touchstone.model.DocumentText;
import touchstone.model.Exhibit;
import touchstone.model.Id;
import touchstone.model.KeptCopy;
import touchstone.model.Quotation;
import touchstone.model.Source;
import touchstone.quote.QuoteMatcher;
import touchstone.quote.QuoteSelector;
import touchstone.store.Draft;
import touchstone.store.EditRefusedException;

/** Keeps a copy of a source in a draft, beside those there are, and compares the quotations. */
final class CopyKeeping {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd't'HHmmss'z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private CopyKeeping() {}

  /**
   * Keeps the bytes under the moment at which they were taken, unless the newest copy has them
   * already. What comes of comparing is recorded of the newest copy only: it is the one that
   * counts.
   *
   * @return whether a copy was added
   * @throws EditRefusedException if the source is not there any more
   */
  static boolean keep(Draft draft, Id source, Material.Copy copy, Material material)
      throws IOException {
    int before = source(draft, source).copies().size();
    KeptCopy kept = added(draft, source, copy, material);
    Source now = source(draft, source);
    DocumentText text = material.text();
    boolean newest = now.newestCopy().filter(n -> n.path().equals(kept.path())).isPresent();
    if (text != null && newest) {
      draft.recordQuotes(compared(now, kept, text));
    }
    return now.copies().size() > before;
  }

  private static Source source(Draft draft, Id id) {
    Source source = draft.dossier().value().sources().get(id);
    if (source == null) {
      throw new EditRefusedException(
          "evidence/%s.md is not there any more; somebody renamed it or took it away"
              .formatted(id));
    }
    return source;
  }

  private static KeptCopy added(Draft draft, Id source, Material.Copy copy, Material material)
      throws IOException {
    byte[] bytes = copy.bytes();
    String digest = Digest.sha256(bytes);
    List<KeptCopy> kept = source(draft, source).copies();
    Optional<KeptCopy> newest =
        source(draft, source).newestCopy().filter(copied -> copied.sha256().equals(digest));
    if (newest.isPresent()) {
      return newest.get();
    }
    String stamp = STAMP.format(material.captured());
    String name = stamp + "." + copy.ending();
    for (int more = 2; isTaken(kept, name); more++) {
      name = stamp + "-" + more + "." + copy.ending();
    }
    return draft.addCopy(source, name, moment(material), bytes);
  }

  /** Returns when a document was taken as the records have it: to the second. */
  static String moment(Material material) {
    return material.captured().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static boolean isTaken(List<KeptCopy> kept, String name) {
    return kept.stream().anyMatch(copy -> copy.path().endsWith("/" + name));
  }

  private static List<ComparedQuote> compared(Source source, KeptCopy copy, DocumentText text) {
    QuoteMatcher matcher = QuoteMatcher.over(text.text());
    List<ComparedQuote> compared = new ArrayList<>();
    for (Exhibit exhibit : source.exhibits()) {
      Quotation quote = exhibit.quote();
      if (quote != null) {
        compared.add(
            new ComparedQuote(
                source.id(),
                exhibit.claim(),
                ComparedQuote.digestOf(quote.text()),
                copy.sha256(),
                matcher.find(QuoteSelector.of(quote.text())).state(),
                exhibit.location()));
      }
    }
    return compared;
  }
}
