package touchstone.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.model.Citation;
import touchstone.model.Exhibit;
import touchstone.model.ExhibitSeal;
import touchstone.model.Id;
import touchstone.model.KeptCopy;
import touchstone.model.Location;
import touchstone.model.PartialDate;
import touchstone.model.Quotation;
import touchstone.model.QuoteState;
import touchstone.model.ReviewReason;
import touchstone.model.SignOff;
import touchstone.model.Source;
import touchstone.model.SourceKind;
import touchstone.model.Stance;
import touchstone.model.Status;

class SealsTest {

  private static final Location PLACE = new Location("test", 1, 1);

  private static Exhibit exhibit(Stance stance, boolean direct, String quote, String note) {
    Quotation quotation = quote == null ? null : Quotation.uncompared(quote);
    return new Exhibit(new Id("s"), new Id("c"), stance, direct, quotation, note, PLACE);
  }

  private static Source source(String publisher, String via, LocalDate withdrawn, String... shas) {
    Citation citation =
        new Citation("t", "u", PartialDate.parse("2025").orElse(null), null, null, "");
    return new Source(
        new Id("s"),
        true,
        citation,
        SourceKind.DOCUMENT,
        new Id(publisher),
        via == null ? null : new Id(via),
        withdrawn,
        "summary",
        List.of(),
        List.of(),
        List.of(shas).stream()
            .map(sha -> new KeptCopy("p", sha, 1, new Id("s"), "2026-01-01", PLACE))
            .toList(),
        PLACE);
  }

  private static final Exhibit EXHIBIT = exhibit(Stance.SUPPORTS, true, "q", "n");
  private static final Source SOURCE = source("acme", null, null);
  private static final ExhibitSeal SEAL = Seals.of(EXHIBIT, SOURCE);

  @Test
  void haveTheDocumentedCanonicalForm() {
    assertEquals(
        "stance 8:supports\ndirectness 6:direct\nquote 1:q\nreasoning 1:n\npublisher 4:acme\n"
            + "via 0:\nwithdrawn 0:\ncopies 0:\n",
        Seals.canonicalForm(EXHIBIT, SOURCE));
    assertEquals(8, SEAL.seal().length());
  }

  @Test
  void changeWithEverythingThatIsSealed() {
    for (ExhibitSeal other :
        List.of(
            Seals.of(exhibit(Stance.QUALIFIES, true, "q", "n"), SOURCE),
            Seals.of(exhibit(Stance.SUPPORTS, false, "q", "n"), SOURCE),
            Seals.of(exhibit(Stance.SUPPORTS, true, "q2", "n"), SOURCE),
            Seals.of(exhibit(Stance.SUPPORTS, true, null, "n"), SOURCE),
            Seals.of(exhibit(Stance.SUPPORTS, true, "q", "n2"), SOURCE),
            Seals.of(EXHIBIT, source("other", null, null)),
            Seals.of(EXHIBIT, source("acme", "blog", null)),
            Seals.of(EXHIBIT, source("acme", null, LocalDate.EPOCH)),
            Seals.of(EXHIBIT, source("acme", null, null, "aa")))) {
      assertNotEquals(SEAL, other);
    }
  }

  @Test
  void doNotConfuseWhereOneValueEndsAndTheNextBegins() {
    assertNotEquals(
        Seals.of(exhibit(Stance.SUPPORTS, true, "a\nreasoning 1:b", "c"), SOURCE),
        Seals.of(exhibit(Stance.SUPPORTS, true, "a", "b\nreasoning 1:c"), SOURCE));
  }

  @Test
  void doNotChangeWithTheComparisonOfTheQuoteOrTheOrderOfCopies() {
    Exhibit compared =
        new Exhibit(
            new Id("s"),
            new Id("c"),
            Stance.SUPPORTS,
            true,
            new Quotation("q", QuoteState.EXACT),
            "n",
            new Location("elsewhere", 9, 9));
    assertEquals(SEAL, Seals.of(compared, SOURCE));
    assertEquals(
        Seals.of(EXHIBIT, source("acme", null, null, "aa", "bb")),
        Seals.of(EXHIBIT, source("acme", null, null, "bb", "aa")));
  }

  @Test
  void tellWhatChangedSinceSomebodySigned() {
    SignOff signed =
        new SignOff(
            Status.SUPPORTED,
            null,
            List.of(
                new ExhibitSeal(new Id("same"), "00000000"),
                new ExhibitSeal(new Id("changed"), "00000000"),
                new ExhibitSeal(new Id("gone"), "00000000")),
            "me",
            LocalDate.EPOCH);
    List<ExhibitSeal> now =
        List.of(
            new ExhibitSeal(new Id("same"), "00000000"),
            new ExhibitSeal(new Id("changed"), "11111111"),
            new ExhibitSeal(new Id("new"), "00000000"));
    assertEquals(
        List.of(
            "it was signed as supported, and the evidence now gives disputed",
            "exhibit \"changed\" has changed since",
            "exhibit \"new\" is new since",
            "exhibit \"gone\" is gone since"),
        texts(ReviewReasons.of(signed, Status.DISPUTED, now)));
  }

  @Test
  void letAnOverrideStandAsLongAsWhatItSetAsideIsComputed() {
    SignOff override =
        new SignOff(Status.SUPPORTED, Status.UNSUPPORTED, List.of(), "me", LocalDate.EPOCH);
    assertEquals(List.of(), texts(ReviewReasons.of(override, Status.UNSUPPORTED, List.of())));
    assertEquals(
        List.of("its override set unsupported aside, and the evidence now gives supported"),
        texts(ReviewReasons.of(override, Status.SUPPORTED, List.of())));
    assertEquals(
        List.of("nobody has signed it"),
        texts(ReviewReasons.of(null, Status.SUPPORTED, List.of())));
  }

  private static List<String> texts(List<ReviewReason> reasons) {
    return reasons.stream().map(ReviewReason::text).toList();
  }
}
