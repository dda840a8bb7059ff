package touchstone.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.model.DossierFixture.id;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.model.Citation;
import touchstone.model.Dossier;
import touchstone.model.DossierFixture;
import touchstone.model.LeftOut;
import touchstone.model.Location;
import touchstone.model.Quotation;
import touchstone.model.QuoteState;
import touchstone.model.Source;
import touchstone.model.SourceKind;
import touchstone.model.Stance;
import touchstone.model.Verdict;

/** METHOD, section 1, item by item. */
class CountingTest {

  private static final Location PLACE = new Location("test", 1, 1);

  private static LeftOut leftOut(DossierFixture fixture) {
    return verdict(fixture).exhibits().get(0).leftOut();
  }

  private static Verdict verdict(DossierFixture fixture) {
    Dossier dossier = fixture.build();
    return Verdicts.decide(dossier, List.of()).get(id("c"));
  }

  private static DossierFixture withSource(Source source, Stance stance) {
    return RandomDossiers.publishers()
        .claim("c")
        .source(source)
        .exhibit(source.id().value(), stance, "c", true);
  }

  private static Source source(boolean readable, String publisher, String via, String url) {
    Citation citation = new Citation("s", url, null, null, null, "");
    return new Source(
        id("s"),
        readable,
        citation,
        SourceKind.DOCUMENT,
        id(publisher),
        via == null ? null : id(via),
        null,
        "",
        List.of(),
        List.of(),
        List.of(),
        PLACE);
  }

  @Test
  void countsAnExhibitAtItsPublishersAddress() {
    assertEquals(
        null,
        leftOut(
            withSource(source(true, "acme", null, "https://acme.example.com/x"), Stance.SUPPORTS)));
  }

  @Test
  void countsAnExhibitWithoutAnAddress() {
    assertEquals(null, leftOut(withSource(source(true, "acme", null, ""), Stance.SUPPORTS)));
  }

  @Test
  void countsASilentExhibit() {
    Verdict verdict =
        verdict(RandomDossiers.publishers().claim("c").says("s", "acme", Stance.SILENT, "c", true));
    assertEquals("UNSUPPORTED", verdict.status().name());
  }

  @Test
  void leavesContextOut() {
    DossierFixture fixture =
        RandomDossiers.publishers().claim("c").says("s", "acme", Stance.CONTEXT, "c", true);
    assertEquals(LeftOut.CONTEXT, leftOut(fixture));
    assertEquals("UNCHECKED", verdict(fixture).status().name());
  }

  @Test
  void leavesAWithdrawnSourceOut() {
    DossierFixture fixture =
        RandomDossiers.publishers()
            .claim("c")
            .source("s", "acme", null, LocalDate.of(2026, 1, 1))
            .exhibit("s", Stance.SUPPORTS, "c", true);
    assertEquals(LeftOut.WITHDRAWN, leftOut(fixture));
  }

  @Test
  void leavesASourceWithoutReadableFrontMatterOut() {
    assertEquals(
        LeftOut.UNREADABLE_FRONT_MATTER,
        leftOut(withSource(source(false, "acme", null, ""), Stance.SUPPORTS)));
  }

  @Test
  void leavesAnUnknownPublisherOrCopyistOut() {
    assertEquals(
        LeftOut.UNKNOWN_PUBLISHER,
        leftOut(withSource(source(true, "nobody", null, ""), Stance.SUPPORTS)));
    assertEquals(
        LeftOut.UNKNOWN_PUBLISHER,
        leftOut(withSource(source(true, "acme", "nobody", ""), Stance.SUPPORTS)));
  }

  @Test
  void leavesAForeignAddressOut() {
    for (String url :
        List.of("https://daily.example.com/x", "https://acme.example.com.evil.example/", "acme")) {
      assertEquals(
          LeftOut.FOREIGN_ADDRESS,
          leftOut(withSource(source(true, "acme", null, url), Stance.SUPPORTS)),
          url);
    }
  }

  @Test
  void wantsTheCopyistsAddressForACopy() {
    assertEquals(
        null,
        leftOut(
            withSource(
                source(true, "acme", "blog", "https://blog.example.com/"), Stance.SUPPORTS)));
    assertEquals(
        LeftOut.FOREIGN_ADDRESS,
        leftOut(
            withSource(
                source(true, "acme", "blog", "https://acme.example.com/"), Stance.SUPPORTS)));
  }

  @Test
  void leavesOutAQuotationThatIsGoneOrHasAnotherFigureAndNoOther() {
    for (QuoteState state : QuoteState.values()) {
      DossierFixture fixture =
          RandomDossiers.publishers()
              .claim("c")
              .source("s", "acme")
              .exhibit("s", Stance.CONTRADICTS, "c", true, new Quotation("q", state));
      LeftOut expected =
          switch (state) {
            case GONE -> LeftOut.QUOTE_GONE;
            case NUMBER_CHANGED -> LeftOut.QUOTE_NUMBER_CHANGED;
            case EXACT, NORMALISED, REWORDED, MOVED, AMBIGUOUS, NO_COPY -> null;
          };
      assertEquals(expected, leftOut(fixture), state.word());
    }
  }

  @Test
  void hearsTheArticlesPublisherAgainstItselfButNotForItself() {
    assertEquals(
        LeftOut.OWN_WITNESS,
        leftOut(
            RandomDossiers.publishers()
                .claim("c")
                .says("s", "gazette", Stance.SUPPORTS, "c", true)));
    assertEquals(
        null,
        leftOut(
            RandomDossiers.publishers()
                .claim("c")
                .says("s", "gazette", Stance.CONTRADICTS, "c", true)));
    DossierFixture copied =
        RandomDossiers.publishers()
            .claim("c")
            .source("s", "acme", "gazette", null)
            .exhibit("s", Stance.SUPPORTS, "c", true);
    assertEquals(LeftOut.OWN_WITNESS, leftOut(copied));
  }
}
