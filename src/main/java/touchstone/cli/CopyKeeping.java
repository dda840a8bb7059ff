package touchstone.cli;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** Keeps a copy of a source in a draft, beside those there are, and compares the quotations. */
final class CopyKeeping {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd't'HHmmss'z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private CopyKeeping() {}

  /** Keeps the bytes under the moment at which they were taken, unless they are kept already. */
  static void keep(Draft draft, Id source, Material.Copy copy, Material material)
      throws IOException {
    KeptCopy kept = added(draft, source, copy, material);
    DocumentText text = material.text();
    if (text != null) {
      draft.recordQuotes(compared(draft.dossier().value().source(source), kept, text));
    }
  }

  private static KeptCopy added(Draft draft, Id source, Material.Copy copy, Material material)
      throws IOException {
    byte[] bytes = copy.bytes();
    String digest = Digest.sha256(bytes);
    List<KeptCopy> kept = draft.dossier().value().source(source).copies();
    for (KeptCopy known : kept) {
      if (known.sha256().equals(digest)) {
        return known;
      }
    }
    String stamp = STAMP.format(material.captured());
    String name = stamp + "." + copy.ending();
    for (int more = 2; isTaken(kept, name); more++) {
      name = stamp + "-" + more + "." + copy.ending();
    }
    String captured = material.captured().truncatedTo(ChronoUnit.SECONDS).toString();
    return draft.addCopy(source, name, captured, bytes);
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
