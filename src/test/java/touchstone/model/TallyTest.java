package touchstone.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.model.DossierFixture.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The figures of an article add up, and name the article's own authority first. */
class TallyTest {

  private static final Dossier DOSSIER =
      new DossierFixture().claim("own").constraint("row", Strength.HARD, "excludes", "own").build();
  private static final Article ARTICLE = DOSSIER.articles().values().iterator().next();

  private final List<ClaimAssessment> claims = new ArrayList<>();

  private TallyTest with(
      Status status, @Nullable String authority, Reading reading, WeighedExhibit... exhibits) {
    Verdict verdict =
        new Verdict(
            new Decision(status, MethodRule.V1, status == Status.UNSUPPORTED ? Lean.NONE : null),
            List.of(exhibits),
            new AuthorityReading(
                authority == null ? null : id(authority), reading, false, false, false),
            null,
            Implications.NONE);
    claims.add(new ClaimAssessment(DOSSIER.claim(id("own")), verdict, List.of(), null));
    return this;
  }

  private Tally tally() {
    return Tally.of(ARTICLE, claims);
  }

  private static WeighedExhibit exhibit(@Nullable QuoteState quote, @Nullable LeftOut leftOut) {
    Quotation quotation = quote == null ? null : new Quotation("words", quote);
    Exhibit exhibit =
        new Exhibit(
            id("s"), id("own"), Stance.SUPPORTS, true, quotation, "", Location.startOf("x"));
    return new WeighedExhibit(exhibit, leftOut, Grade.A, Set.of(id("s")), false, false);
  }

  @Test
  void countsEveryClaimOnceAndNamesWhatNoneHas() {
    Tally tally =
        with(Status.SUPPORTED, "acme", Reading.SUPPORTED)
            .with(Status.SUPPORTED, "acme", Reading.SILENT)
            .with(Status.DISPUTED, "acme", Reading.SILENT)
            .tally();
    assertEquals(List.of(Status.values()), List.copyOf(tally.statuses().keySet()));
    assertEquals(List.of(2, 0, 1, 0, 0, 0), List.copyOf(tally.statuses().values()));
    assertEquals(1, tally.authorities().size());
    Tally.OfAuthority acme = tally.authorities().get(0);
    assertEquals(List.of(Reading.values()), List.copyOf(acme.readings().keySet()));
    assertEquals(1, acme.readings().get(Reading.SUPPORTED));
    assertEquals(2, acme.readings().get(Reading.SILENT));
    assertEquals(0, acme.readings().get(Reading.MIXED));
    assertEquals(3, acme.claims());
    assertThrows(
        UnsupportedOperationException.class, () -> tally.statuses().put(Status.DISPUTED, 9));
    assertThrows(UnsupportedOperationException.class, () -> acme.readings().put(Reading.MIXED, 9));
  }

  @Test
  void namesTheArticlesAuthorityFirstThenWhoDecidesMost() {
    with(Status.UNCHECKED, "zulu", Reading.SILENT)
        .with(Status.UNCHECKED, "zulu", Reading.SILENT)
        .with(Status.UNCHECKED, null, Reading.NOT_COVERED)
        .with(Status.UNCHECKED, "beta", Reading.SILENT)
        .with(Status.UNCHECKED, "alpha", Reading.SILENT)
        .with(Status.UNCHECKED, "acme", Reading.SILENT);
    List<String> order =
        tally().authorities().stream().map(of -> String.valueOf(of.publisher())).toList();
    assertEquals(List.of("acme", "zulu", "alpha", "beta", "null"), order);
    assertEquals(6, tally().authorities().stream().mapToInt(Tally.OfAuthority::claims).sum());
    assertTrue(Tally.of(ARTICLE, List.of()).authorities().isEmpty());
  }

  @Test
  void countsClaimsThatRestOnAQuotationNobodyCompared() {
    with(Status.SUPPORTED, null, Reading.SILENT, exhibit(QuoteState.NO_COPY, null))
        .with(Status.SUPPORTED, null, Reading.SILENT, exhibit(QuoteState.NO_COPY, LeftOut.CONTEXT))
        .with(Status.SUPPORTED, null, Reading.SILENT, exhibit(QuoteState.EXACT, null))
        .with(Status.SUPPORTED, null, Reading.SILENT, exhibit(QuoteState.GONE, null))
        .with(Status.SUPPORTED, null, Reading.SILENT, exhibit(null, null))
        .with(
            Status.SUPPORTED,
            null,
            Reading.SILENT,
            exhibit(QuoteState.EXACT, null),
            exhibit(QuoteState.NO_COPY, null));
    assertEquals(2, tally().uncompared());
  }
}
