package touchstone.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.model.DossierFixture.id;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.model.AuthorityReading;
import touchstone.model.DossierFixture;
import touchstone.model.Reading;
import touchstone.model.Stance;

/** METHOD, section 5. Exhibits are written as letters: s, q, c and n (silent); capitals: direct. */
class AuthorityReaderTest {

  private static AuthorityReading read(String publisher, String letters) {
    DossierFixture fixture = RandomDossiers.publishers().claim("c");
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      Stance stance =
          switch (Character.toLowerCase(letter)) {
            case 's' -> Stance.SUPPORTS;
            case 'q' -> Stance.QUALIFIES;
            case 'c' -> Stance.CONTRADICTS;
            case 'n' -> Stance.SILENT;
            default -> Stance.CONTEXT;
          };
      fixture.says("x" + i, publisher, stance, "c", Character.isUpperCase(letter));
    }
    return Verdicts.decide(fixture.build(), List.of()).get(id("c")).authority();
  }

  @ParameterizedTest
  @CsvSource({
    "SC,MIXED", "QC,MIXED", "SCsc,MIXED", "C,CONTRADICTED", "Cs,CONTRADICTED", "CN,CONTRADICTED",
    "S,SUPPORTED", "Q,SUPPORTED", "Sc,SUPPORTED", "sc,MIXED", "qc,MIXED", "c,AT_ODDS",
    "cN,AT_ODDS", "s,LEANS_SUPPORTED", "q,LEANS_SUPPORTED", "N,SILENT", "n,SILENT", "x,NOT_COVERED"
  })
  void readsTheFirstRowThatFits(String letters, Reading reading) {
    assertEquals(reading, read("acme", letters).reading());
  }

  @Test
  void hearsTheFamilyButNotItsCommunityAndNobodyElse() {
    assertEquals(Reading.SUPPORTED, read("acme-labs", "S").reading());
    assertEquals(Reading.NOT_COVERED, read("acme-forum", "S").reading());
    assertEquals(Reading.NOT_COVERED, read("bureau", "C").reading());
  }

  @Test
  void saysWhereTheSupportOnlyQualifies() {
    assertEquals(true, read("acme", "Q").qualified());
    assertEquals(true, read("acme", "qq").qualified());
    assertEquals(false, read("acme", "SQ").qualified());
    assertEquals(true, read("acme", "Qs").qualified());
    assertEquals(false, read("acme", "C").qualified());
  }

  @Test
  void saysWhereASupportedClaimMetAnIndirectContradiction() {
    assertEquals(true, read("acme", "Sc").indirectlyAtOdds());
    assertEquals(false, read("acme", "sc").indirectlyAtOdds());
    assertEquals(false, read("acme", "S").indirectlyAtOdds());
  }

  @Test
  void saysWhereTheDecidingSideIsKnownThroughACopy() {
    DossierFixture fixture =
        RandomDossiers.publishers()
            .claim("c")
            .source("s", "acme", "blog", null)
            .exhibit("s", Stance.SUPPORTS, "c", true);
    AuthorityReading copied = Verdicts.decide(fixture.build(), List.of()).get(id("c")).authority();
    assertEquals(new AuthorityReading(id("acme"), Reading.SUPPORTED, false, true, false), copied);
    fixture.says("t", "acme", Stance.SUPPORTS, "c", true);
    assertEquals(
        false, Verdicts.decide(fixture.build(), List.of()).get(id("c")).authority().throughCopy());
  }
}
