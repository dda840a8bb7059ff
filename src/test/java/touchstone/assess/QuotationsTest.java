package touchstone.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import touchstone.model.ComparedQuote;
import touchstone.model.DocumentFacts;
import touchstone.model.DocumentText;
import touchstone.model.Dossier;
import touchstone.model.DossierFixture;
import touchstone.model.Exhibit;
import touchstone.model.Id;
import touchstone.model.KeptCopy;
import touchstone.model.KeptTexts;
import touchstone.model.Location;
import touchstone.model.Quotation;
import touchstone.model.QuoteState;
import touchstone.model.Source;
import touchstone.model.Stance;
import touchstone.model.Workers;

/**
 * Comparing quotations with copies: which copy is read, how often, and that threads do not tell.
 */
class QuotationsTest {

  private final Workers workers = Workers.of(3);

  @AfterEach
  void letGo() {
    workers.close();
  }

  private static final int SOURCES = 40;
  private static final Location PLACE = new Location("test", 1, 1);
  private static final String MOMENT = "2026-03-14";
  private static final List<QuoteState> STATES =
      List.of(QuoteState.EXACT, QuoteState.NORMALISED, QuoteState.NUMBER_CHANGED, QuoteState.GONE);

  private final Map<String, AtomicInteger> reads = new ConcurrentHashMap<>();
  private final KeptTexts texts = this::textOf;

  private Optional<DocumentText> textOf(KeptCopy copy, String url) {
    reads.computeIfAbsent(copy.path(), none -> new AtomicInteger()).incrementAndGet();
    String number = copy.source().value().substring(1);
    String text =
        "Before it. Source %s holds “two” modes for %s rooms in all. After it."
            .formatted(number, number);
    DocumentFacts facts = new DocumentFacts("", "", "", null, null, "", "text/plain", "");
    return Optional.of(new DocumentText(text, List.of(), "", facts));
  }

  /** The n-th source has a quotation in each of the states. */
  private static List<String> quotes(int number) {
    return List.of(
        "Source %s holds “two” modes".formatted(number),
        "Source %s holds \"two\" modes".formatted(number),
        "modes for %s rooms in all".formatted(number + 1),
        "nothing of the kind was ever written by anybody");
  }

  private static Source source(int number) {
    DossierFixture fixture = new DossierFixture().claim("c").source("s" + number, "acme");
    Source source = fixture.build().source(new Id("s" + number));
    List<Exhibit> exhibits = new ArrayList<>();
    for (String quote : quotes(number)) {
      exhibits.add(
          new Exhibit(
              source.id(),
              new Id("c" + exhibits.size()),
              Stance.SUPPORTS,
              true,
              Quotation.uncompared(quote),
              "",
              PLACE));
    }
    return source.withExhibits(exhibits).withCopies(List.of(copy(source.id())));
  }

  private static KeptCopy copy(Id source) {
    return new KeptCopy("copies/" + source.value(), "a".repeat(64), 1, source, MOMENT, PLACE);
  }

  private static Dossier dossier(List<ComparedQuote> onRecord) {
    List<Source> sources = new ArrayList<>();
    for (int number = 0; number < SOURCES; number++) {
      sources.add(source(number));
    }
    return new Dossier.Builder().sources(sources).quotes(onRecord).build();
  }

  /** What is on record, last source first. */
  private static List<ComparedQuote> rows(QuoteState... states) {
    List<ComparedQuote> rows = new ArrayList<>();
    for (int number = SOURCES - 1; number >= 0; number--) {
      for (int quote = 0; quote < states.length; quote++) {
        String digest = ComparedQuote.digestOf(quotes(number).get(quote));
        rows.add(
            new ComparedQuote(
                new Id("s" + number),
                new Id("c" + quote),
                digest,
                "a".repeat(64),
                states[quote],
                new Location("quotes", rows.size() + 2, 1)));
      }
    }
    return rows;
  }

  private static List<QuoteState> states(Source source) {
    return source.exhibits().stream()
        .map(exhibit -> Optional.ofNullable(exhibit.quote()).orElseThrow().state())
        .toList();
  }

  @Test
  void comparesEachQuotationAndReadsEachCopyOnce() {
    Dossier before = dossier(List.of());
    Dossier compared = Quotations.compared(before, texts, workers);
    assertEquals(List.copyOf(before.sources().keySet()), List.copyOf(compared.sources().keySet()));
    compared.sources().values().forEach(source -> assertEquals(STATES, states(source)));
    assertEquals(SOURCES, reads.size());
    reads.forEach((path, times) -> assertEquals(1, times.get(), path));
    assertEquals(compared, Quotations.compared(before, texts, workers));
  }

  @Test
  void readsNoCopyWhereAllIsOnRecord() {
    QuoteState[] recorded = new QuoteState[STATES.size()];
    Arrays.fill(recorded, QuoteState.MOVED);
    Dossier compared = Quotations.compared(dossier(rows(recorded)), texts, workers);
    assertEquals(List.of(recorded), states(compared.source(new Id("s3"))));
    assertTrue(reads.isEmpty(), reads.toString());
  }

  @Test
  void leavesWhatHasNoCopyAsItIs() {
    Source bare = source(1).withCopies(List.of());
    Dossier dossier = new Dossier.Builder().sources(List.of(bare)).build();
    assertEquals(dossier, Quotations.compared(dossier, texts, workers));
    assertEquals(
        QuoteState.NO_COPY,
        states(
                Quotations.compared(dossier(List.of()), KeptTexts.NONE, workers)
                    .source(new Id("s1")))
            .get(0));
  }

  @Test
  void tellsWhatIsRecordedOtherwiseInTheOrderOfTheRecords() {
    Dossier right = dossier(rows(STATES.toArray(new QuoteState[0])));
    assertEquals(List.of(), Quotations.misrecorded(right, texts, workers));
    reads.forEach((path, times) -> assertEquals(1, times.get(), path));
    assertEquals(SOURCES, reads.size());
    Dossier wrong = dossier(rows(QuoteState.EXACT, QuoteState.EXACT));
    List<String> lines = Quotations.misrecorded(wrong, texts, workers);
    assertEquals(SOURCES, lines.size());
    for (int i = 0; i < SOURCES; i++) {
      String begin =
          "quotes:%s:1: the quotation of s%s on c1".formatted(2 * i + 3, SOURCES - 1 - i);
      assertTrue(lines.get(i).startsWith(begin), lines.get(i));
    }
  }

  @Test
  void saysNothingOfRowsWithoutTheirQuotationOrCopy() {
    Dossier other =
        new Dossier.Builder()
            .sources(List.of(source(1).withExhibits(List.of()), source(2).withCopies(List.of())))
            .quotes(rows(QuoteState.GONE))
            .build();
    assertEquals(List.of(), Quotations.misrecorded(other, texts, workers));
  }
}
