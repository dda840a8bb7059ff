package touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import touchstone.model.DocumentFacts;
import touchstone.model.Domain;
import touchstone.model.Id;
import touchstone.model.Location;
import touchstone.model.PartialDate;
import touchstone.model.Publisher;
import touchstone.model.PublisherKind;
import touchstone.model.Publishers;

class CitationGuessTest {

  private static final LocalDate DAY = LocalDate.parse("2026-11-25");
  private static final Publisher ACME =
      new Publisher(
          new Id("acme"),
          "Acme",
          PublisherKind.MAKER,
          new Id("acme"),
          List.of(Domain.parse("acme.example.com").orElseThrow()),
          Location.startOf("evidence/publishers.csv"));
  private static final Publishers PUBLISHERS = new Publishers(Map.of(ACME.id(), ACME));

  private static DocumentFacts facts(String title, String canonical, @Nullable String published) {
    PartialDate date = published == null ? null : PartialDate.parse(published).orElseThrow();
    return new DocumentFacts(title, "", canonical, date, null, "en", "text/html", "UTF-8 (header)");
  }

  private static CitationGuess guess(DocumentFacts facts, String url) {
    return CitationGuess.of(facts, url, DAY, PUBLISHERS);
  }

  @Test
  void takesWhatThePageSaysOfItself() {
    CitationGuess guess =
        guess(
            facts("The manual", "https://acme.example.com/manual", "2025-03-01"),
            "https://acme.example.com/manual?utm=1#top");
    assertEquals("The manual", guess.citation().title());
    assertEquals("https://acme.example.com/manual", guess.citation().url());
    assertEquals("2025-03-01", String.valueOf(guess.citation().published()));
    assertEquals("en", guess.citation().language());
    assertEquals(DAY, guess.citation().retrieved());
    assertEquals(ACME, guess.publisher());
  }

  @Test
  void believesNoPageThatGivesAnothersAddressAsItsOwn() {
    CitationGuess guess =
        guess(facts("x", "https://acme.example.com/manual", null), "https://evil.example.org/copy");
    assertEquals("https://evil.example.org/copy", guess.citation().url());
    assertNull(guess.publisher());
  }

  @Test
  void takesTheOwnAddressOfAPageThatWasSaved() {
    CitationGuess guess = guess(facts("x", "https://acme.example.com/manual", null), "");
    assertEquals("https://acme.example.com/manual", guess.citation().url());
  }

  @Test
  void namesTheDomainToEnterForANewPublisher() {
    CitationGuess guess = guess(facts("x", "", null), "https://docs.news.example.co.uk/a/b");
    assertNull(guess.publisher());
    assertEquals(Optional.of("example.co.uk"), domain(guess));
    assertEquals(Optional.of(new Id("example")), guess.publisherId());
  }

  @Test
  void takesSharedHostsOfStrangersApart() {
    assertEquals(
        Optional.of("somebody.github.io"),
        domain(guess(facts("x", "", null), "https://somebody.github.io/page")));
  }

  @Test
  void makesOneVisibleLineOfAnyTitle() {
    String title = guess(facts("a\u202Eb\n\tc\u0007 d\u200B", "", null), "").citation().title();
    assertEquals("ab c d", title);
    assertFalse(guess(facts("w".repeat(5_000), "", null), "").citation().title().length() > 310);
  }

  @Test
  void forgetsADateThatIsStillToCome() {
    assertNull(guess(facts("x", "", "2031-01-01"), "").citation().published());
  }

  @Test
  void hasNothingToSayWithoutAnAddress() {
    CitationGuess guess = guess(facts("x", "", null), "javascript:alert(1)");
    assertNull(guess.publisher());
    assertNull(guess.domain());
    assertEquals(Optional.empty(), guess.publisherId());
  }

  private static Optional<String> domain(CitationGuess guess) {
    return Optional.ofNullable(guess.domain()).map(Domain::toString);
  }
}
