package touchstone.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.model.DossierFixture.id;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose an address is, whether a source is at home, and what a compared quotation is about. */
class WhereSourcesAreFoundTest {

  private static Domain domain(String text) {
    return Domain.parse(text).orElseThrow();
  }

  @ParameterizedTest(name = "{0} covers {1}: {2}")
  @CsvSource({
    "example.com, https://example.com/, true",
    "example.com, https://example.com/a, true",
    "example.com, https://www.example.com/a, true",
    "example.com, https://notexample.com/, false",
    "example.com, https://example.com.evil.example/, false",
    "example.com, https://example.org/, false",
    "example.com/a, https://example.com/a, true",
    "example.com/a, https://example.com/a/b, true",
    "example.com/a, https://www.example.com/a/b, true",
    "example.com/a, https://example.com/ab, false",
    "example.com/a, https://example.com/, false",
    "example.com/a, https://example.org/a, false"
  })
  void coversWhatLiesBehindABoundary(String domain, String url, boolean covered) {
    assertEquals(covered, domain(domain).covers(Address.parse(url).orElseThrow()));
  }

  @ParameterizedTest(name = "{0} before {1}")
  @CsvSource({
    "a.example/x, much-longer.a.example",
    "a.example/x/y, a.example/x",
    "b.a.example, a.example",
    "b.a.example/x, a.example/x"
  })
  void saysMoreWithAPathAndThenIfItIsLonger(String more, String less) {
    assertTrue(domain(more).isMoreSpecificThan(domain(less)));
    assertFalse(domain(less).isMoreSpecificThan(domain(more)));
    assertFalse(domain(more).isMoreSpecificThan(domain(more)));
  }

  @Test
  void isTheSameEntryIfHostAndPathAre() {
    assertEquals(Set.of(domain("a.example/x")), Set.of(domain("a.example/x/")));
    assertEquals(domain("a.example/x").hashCode(), domain("a.example/x/").hashCode());
    assertNotEquals(domain("a.example/x"), domain("a.example/y"));
    assertNotEquals(domain("a.example/x"), domain("b.example/x"));
    assertNotEquals(domain("a.example"), (Object) "a.example");
  }

  private static Source at(String url, String publisher, String via) {
    Source source =
        new DossierFixture()
            .source("source", publisher, via.isEmpty() ? null : via, null)
            .build()
            .source(id("source"));
    Citation citation = new Citation("Source", url, null, null, null, "");
    return new Source(
        source.id(),
        true,
        citation,
        source.kind(),
        source.publisher(),
        source.via(),
        null,
        "",
        List.of(),
        List.of(),
        List.of(),
        source.location());
  }

  @ParameterizedTest(name = "{0} by {1} through {2}: {3}")
  @CsvSource({
    "https://acme.example.com/manual, acme, '', true",
    "https://gazette.example.com/manual, acme, '', false",
    "https://gazette.example.com/manual, acme, gazette, true",
    "https://acme.example.com/manual, acme, gazette, false",
    "https://nobody.example.org/, acme, '', false",
    "https://acme.example.com:8443/, acme, '', false",
    "no address, acme, '', false",
    "'', acme, '', true",
    "https://acme.example.com/manual, stranger, '', false"
  })
  void isAtHomeAtItsPublishersOrItsCopyists(
      String url, String publisher, String via, boolean atHome) {
    Publishers publishers = new DossierFixture().build().publishers();
    assertEquals(atHome, publishers.isAtHome(at(url, publisher, via)));
  }

  @Test
  void findsPublishersByTheirIdsInTheOrderOfTheFile() {
    Publishers publishers = new DossierFixture().build().publishers();
    assertEquals(List.of(id("gazette"), id("acme")), List.copyOf(publishers.byId().keySet()));
    assertEquals(
        List.of(id("gazette"), id("acme")), publishers.all().stream().map(Publisher::id).toList());
    assertEquals(Optional.of(id("acme")), publishers.find(id("acme")).map(Publisher::id));
    assertEquals(Optional.empty(), publishers.find(id("nobody")));
    assertEquals(Optional.empty(), publishers.find(null));
  }

  @Test
  void isAboutTheQuotationOfToday() {
    Location place = Location.startOf("x");
    KeptCopy copy = new KeptCopy("a.html", "c0ffee", 1, id("s"), "2026-01-01", place);
    Exhibit exhibit =
        new Exhibit(
            id("s"), id("c"), Stance.SUPPORTS, true, Quotation.uncompared("words"), "", place);
    String words = ComparedQuote.digestOf("words");
    assertEquals(Digest.sha256("words").substring(0, 8), words);
    assertTrue(compared("s", "c", words, "c0ffee").isAbout(exhibit, copy));
    assertFalse(compared("t", "c", words, "c0ffee").isAbout(exhibit, copy));
    assertFalse(compared("s", "d", words, "c0ffee").isAbout(exhibit, copy));
    assertFalse(
        compared("s", "c", ComparedQuote.digestOf("word"), "c0ffee").isAbout(exhibit, copy));
    assertFalse(compared("s", "c", words, "decaf").isAbout(exhibit, copy));
    Exhibit silent = new Exhibit(id("s"), id("c"), Stance.SILENT, true, null, "", place);
    assertFalse(compared("s", "c", words, "c0ffee").isAbout(silent, copy));
  }

  private static ComparedQuote compared(String source, String claim, String quote, String copy) {
    return new ComparedQuote(
        id(source), id(claim), quote, copy, QuoteState.EXACT, Location.startOf("quotes.csv"));
  }
}
