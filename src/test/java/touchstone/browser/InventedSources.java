package touchstone.browser;

import static touchstone.browser.InventedDossier.DAY;
import static touchstone.browser.InventedDossier.id;
import static touchstone.browser.InventedDossier.place;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.Citation;
import touchstone.model.Digest;
import touchstone.model.Exhibit;
import touchstone.model.Id;
import touchstone.model.KeptCopy;
import touchstone.model.PartialDate;
import touchstone.model.Quotation;
import touchstone.model.QuoteState;
import touchstone.model.Source;
import touchstone.model.SourceKind;
import touchstone.model.Stance;

/** The sources of one round of an {@link InventedDossier}. */
final class InventedSources {

  private final Wording words;
  private final int round;

  InventedSources(Wording words, int round) {
    this.words = words;
    this.round = round;
  }

  List<Source> all() {
    return List.of(
        document(
            "manual",
            "acme",
            null,
            says(Stance.SUPPORTS, "supported", true),
            says(Stance.QUALIFIES, "partly", true),
            says(Stance.SUPPORTS, "disputed", true),
            says(Stance.CONTRADICTS, "contradicted", true),
            says(Stance.CONTRADICTS, "overridden", true)),
        document("entry", "register", null, says(Stance.CONTRADICTS, "disputed", true)),
        document(
            "thread",
            "forum",
            "archive",
            says(Stance.SUPPORTS, "weak", true),
            says(Stance.SUPPORTS, "contradicted", true),
            says(Stance.SUPPORTS, "mixed", true)),
        document(
            "hint",
            "acme",
            null,
            says(Stance.CONTRADICTS, "against", false),
            says(Stance.CONTRADICTS, "mixed", false)),
        document("brochure", "acme", null, says(Stance.SUPPORTS, "supported", true)),
        document("background", "lab", null, says(Stance.CONTEXT, "supported", false)),
        source("searched", SourceKind.SEARCH, "lab", null, says(Stance.SILENT, "silent", true)));
  }

  /** An exhibit before it is known which source shows it. */
  private record Saying(Stance stance, String claim, boolean direct) {}

  private static Saying says(Stance stance, String claim, boolean direct) {
    return new Saying(stance, claim, direct);
  }

  private Source document(String name, String publisher, @Nullable String via, Saying... sayings) {
    return source(name, SourceKind.DOCUMENT, publisher, via, sayings);
  }

  private Source source(
      String name, SourceKind kind, String publisher, @Nullable String via, Saying... sayings) {
    String host = via == null ? publisher : via;
    return new Source(
        id(name, round),
        true,
        new Citation(
            words.text(),
            words.address("https://" + host + ".example.com/" + name + "-" + round),
            PartialDate.parse("2024").orElseThrow(),
            PartialDate.parse("2024-05-06").orElseThrow(),
            DAY,
            words.language()),
        kind,
        new Id(publisher),
        via == null ? null : new Id(via),
        name.equals("brochure") ? LocalDate.of(2026, 2, 1) : null,
        words.text() + "\n\n" + words.text(),
        Arrays.stream(sayings).map(saying -> exhibit(name, kind, saying)).toList(),
        List.of(),
        List.of(copy(name)),
        place());
  }

  private Exhibit exhibit(String source, SourceKind kind, Saying saying) {
    Quotation quote =
        kind == SourceKind.SEARCH ? null : new Quotation(words.text(), QuoteState.EXACT);
    return new Exhibit(
        id(source, round),
        id(saying.claim(), round),
        saying.stance(),
        saying.direct(),
        quote,
        words.text() + "\n\n" + words.text(),
        place());
  }

  private KeptCopy copy(String name) {
    return new KeptCopy(
        "evidence/captures/" + name,
        Digest.sha256(name),
        1234,
        id(name, round),
        words.text(),
        place());
  }
}
