package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.model.Claim;
import touchstone.model.ComparedQuote;
import touchstone.model.Constraint;
import touchstone.model.Correction;
import touchstone.model.Exclusion;
import touchstone.model.ExhibitSeal;
import touchstone.model.Id;
import touchstone.model.KeptCopy;
import touchstone.model.Publisher;
import touchstone.model.Quantity;
import touchstone.model.QuoteState;
import touchstone.model.SignOff;
import touchstone.model.Status;
import touchstone.model.Strength;

/** Rows to records: every cell arrives where it belongs, and what cannot be read is a fault. */
class RowReadersTest {

  private static final Id ART = new Id("art");
  private static final String SHA = "0a".repeat(32);

  private final Faults faults = new Faults();

  private CsvTable.Row row(CsvFormat format, String line) {
    String text = String.join(",", format.columns()) + "\n" + line + "\n";
    CsvTable table = new CsvTableReader(format, faults).read(TextFile.of("t.csv", text));
    return table.rows().get(0);
  }

  private List<String> found() {
    return faults.list().stream().map(fault -> fault.rule()).toList();
  }

  private @Nullable Claim claim(String line) {
    return new ClaimReader(ART, faults).read(row(CsvFormat.CLAIMS, line));
  }

  @Test
  void readsAClaim() {
    Claim claim =
        claim(
            "c-1,Text,some words,Head,event,sub,speaker,high,c-2;c-3,latency=12 ms;a_1=1 per cent,acme,"
                + "supported,disputed,manual@0123abcf,Ann,2026-03-14,why,old-1;old-2");
    assertEquals(List.of(), found());
    assertNotNull(claim);
    assertEquals(
        "c-1 art Text some words Head",
        "%s %s %s %s %s"
            .formatted(claim.id(), claim.article(), claim.text(), claim.anchor(), claim.section()));
    assertEquals("sub speaker why", claim.subject() + " " + claim.speaker() + " " + claim.note());
    assertEquals(List.of(new Id("c-2"), new Id("c-3")), claim.dependsOn());
    assertEquals(List.of(new Id("old-1"), new Id("old-2")), claim.formerly());
    assertEquals(
        List.of(new Quantity("latency", "12", "ms"), new Quantity("a_1", "1", "per cent")),
        claim.quantities());
    assertEquals(new Id("acme"), claim.authority());
    assertEquals(
        new SignOff(
            Status.SUPPORTED,
            Status.DISPUTED,
            List.of(new ExhibitSeal(new Id("manual"), "0123abcf")),
            "Ann",
            LocalDate.parse("2026-03-14")),
        claim.signOff());
  }

  @ParameterizedTest
  @CsvSource({
    "latency",
    "=1 ms",
    "a=1",
    "a=1 ",
    "a= ms",
    "A=1 ms",
    "a-b=1 ms",
    "{=1 ms",
    "a:=1 ms"
  })
  void refusesAFigureWithoutNameValueOrUnit(String cell) {
    Claim claim = claim("c-1,Text,,,event,,,high,,\"" + cell + "\",,,,,,,,");
    assertEquals(List.of("invalid-quantity"), found());
    assertEquals(List.of(), claim.quantities());
  }

  @ParameterizedTest
  @CsvSource({
    "manual",
    "@0123abcf",
    "manual@0123abc",
    "manual@0123abcF",
    "manual@0123abcg",
    "M@0123abcf"
  })
  void refusesASealThatIsNone(String cell) {
    Claim claim = claim("c-1,Text,,,event,,,high,,,,supported,," + cell + ",Ann,,,");
    assertEquals(List.of("invalid-seal"), found());
    assertEquals(List.of(), claim.signOff().evidence());
  }

  @Test
  void wantsWhatASignatureNeeds() {
    assertNull(claim("c-1,Text,,,event,,,high,,,,,,,,,,").signOff());
    assertEquals(List.of(), found());
    assertNull(claim("c-1,Text,,,event,,,high,,,,,disputed,,,,,").signOff());
    assertEquals(List.of("missing-value"), found());
    assertNotNull(claim("c-1,Text,,,event,,,high,,,,supported,disputed,,,,,").signOff());
    assertEquals(List.of("missing-value", "missing-value", "missing-value"), found());
  }

  @Test
  void readsNoClaimWithoutIdOrText() {
    assertNull(claim(",Text,,,event,,,high,,,,,,,,,,"));
    assertNull(claim("c-1,,,,event,,,high,,,,,,,,,,"));
    assertNull(claim("c_1,Text,,,event,,,high,,,,,,,,,,"));
    assertEquals(List.of("missing-value", "missing-value", "invalid-id"), found());
    assertNotNull(claim("c-1,Text,,,,,,,,,,,,,,,,"));
    assertEquals(5, found().size());
  }

  @Test
  void readsAPublisherAndGivesEachDomainToOneOnly() {
    PublisherReader reader = new PublisherReader(faults);
    Publisher acme =
        reader.read(row(CsvFormat.PUBLISHERS, "acme,Acme,maker,acme,acme.example b.example/team"));
    assertEquals("[acme.example, b.example/team]", acme.domains().toString());
    assertEquals("Acme acme", acme.name() + " " + acme.family());
    assertEquals(List.of(), found());
    Publisher other =
        reader.read(row(CsvFormat.PUBLISHERS, "other,Other,maker,acme,acme.example A.example"));
    assertEquals(List.of(), other.domains());
    assertEquals(List.of("invalid-domain", "invalid-domain"), found());
    assertNull(reader.read(row(CsvFormat.PUBLISHERS, "x,X,maker,,x.example")));
    assertNull(reader.read(row(CsvFormat.PUBLISHERS, "x,X,baker,x,x.example")));
    assertNull(reader.read(row(CsvFormat.PUBLISHERS, "X,X,maker,x,x.example")));
  }

  private @Nullable KeptCopy copy(String path, String sha, String bytes, String captured) {
    String line = String.join(",", path, sha, bytes, "manual", captured);
    return new CaptureReader(faults).read(row(CsvFormat.CAPTURES, line));
  }

  @Test
  void readsAKeptCopy() {
    KeptCopy copy = copy("evidence/captures/a/b-1_2.html", SHA, "0", "2026-03-14T09:30:00Z");
    assertEquals(
        "evidence/captures/a/b-1_2.html 0 manual 2026-03-14T09:30:00Z",
        "%s %s %s %s".formatted(copy.path(), copy.bytes(), copy.source(), copy.captured()));
    assertEquals(SHA, copy.sha256());
    assertNotNull(copy("evidence/captures/z", SHA, "9000000000", "2026-03-14"));
    assertEquals(List.of(), found());
  }

  @ParameterizedTest
  @CsvSource({
    "evidence/captures/, 1, 2026-03-14, invalid-path",
    "evidence/captures/../x, 1, 2026-03-14, invalid-path",
    "evidence/captures/a/.., 1, 2026-03-14, invalid-path",
    "evidence/captures/./x, 1, 2026-03-14, invalid-path",
    "evidence/captures/a//x, 1, 2026-03-14, invalid-path",
    "evidence/captures/A, 1, 2026-03-14, invalid-path",
    "evidence/captures/a:b, 1, 2026-03-14, invalid-path",
    "evidence/captures/a{, 1, 2026-03-14, invalid-path",
    "evidence/x, 1, 2026-03-14, invalid-path",
    "/evidence/captures/x, 1, 2026-03-14, invalid-path",
    "evidence/captures/x, -1, 2026-03-14, invalid-number",
    "evidence/captures/x, 99999999999999999999, 2026-03-14, invalid-number",
    "evidence/captures/x, 1, 2026-03-14T09:30, invalid-date",
    "evidence/captures/x, 1, 14.3.2026, invalid-date"
  })
  void readsNoCopyOfWhichACellIsWrong(String path, String bytes, String captured, String rule) {
    assertNull(copy(path, SHA, bytes, captured));
    assertEquals(List.of(rule), found());
  }

  @Test
  void readsNoCopyWithoutAWholeDigest() {
    assertNull(copy("evidence/captures/x", SHA.substring(1), "1", "2026-03-14"));
    assertNull(copy("evidence/captures/x", SHA.substring(1) + "A", "1", "2026-03-14"));
    assertNull(copy("evidence/captures/x", "", "1", "2026-03-14"));
    assertEquals(List.of("invalid-digest", "invalid-digest", "missing-value"), found());
  }

  @Test
  void readsTheOtherTables() {
    ComparedQuote quote =
        new QuoteReader(faults)
            .read(row(CsvFormat.QUOTES, "manual,c-1,0123abcd," + SHA + ",exact"));
    assertEquals("manual c-1 0123abcd", quote.source() + " " + quote.claim() + " " + quote.quote());
    assertEquals(SHA, quote.copy());
    assertEquals(QuoteState.EXACT, quote.state());
    Constraint row =
        new ConstraintReader(ART, faults)
            .read(row(CsvFormat.CONSTRAINTS, "k-1,hard,c-1;c-2,excludes,why"));
    assertEquals("k-1 art HARD", row.id() + " " + row.article() + " " + row.strength());
    assertEquals(List.of(new Id("c-1"), new Id("c-2")), row.claims());
    assertEquals("t.csv:2:1 t.csv:2:18", row.location() + " " + row.expressionAt());
    assertEquals("excludes why", row.expression() + " " + row.why());
    assertEquals(Strength.HARD, row.strength());
    Correction correction =
        new CorrectionReader(faults)
            .read(row(CsvFormat.CORRECTIONS, "2026-03-14,c-1,supported,disputed,why,Ann"));
    assertEquals(Status.SUPPORTED, correction.from());
    assertEquals(Status.DISPUTED, correction.to());
    assertEquals("why Ann", correction.why() + " " + correction.by());
    Exclusion exclusion =
        new ExclusionReader(ART, faults).read(row(CsvFormat.EXCLUDED, "Head,3,some words,opinion"));
    assertEquals(
        "Head 3 some words opinion",
        "%s %s %s %s"
            .formatted(
                exclusion.section(),
                exclusion.paragraph(),
                exclusion.anchor(),
                exclusion.reason()));
    assertEquals(List.of(), found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "k-1,,c-1,excludes, | missing-value",
        "k-1,hard,c-1;C-2,excludes, | invalid-id",
        "k-1,hard,,excludes, | missing-value",
        "k-1,hard,c-1,, | missing-value",
        "K,hard,c-1,excludes, | invalid-id",
        "k-1,firm,c-1,excludes, | unknown-word"
      })
  void readsNoConstraintOfWhichAPartIsMissing(String line, String rule) {
    assertNull(new ConstraintReader(ART, faults).read(row(CsvFormat.CONSTRAINTS, line)));
    assertEquals(Optional.of(rule), found().stream().findFirst());
  }

  @Test
  void readsNoQuoteCorrectionOrExclusionOfWhichAPartIsMissing() {
    for (String line :
        List.of(
            "m,c,0123abcD," + SHA + ",exact",
            "m,c,0123abcd,0a,exact",
            "m,c,0123abcd," + SHA + ",gon",
            "M,c,0123abcd," + SHA + ",gone",
            "m,C,0123abcd," + SHA + ",gone")) {
      assertNull(new QuoteReader(faults).read(row(CsvFormat.QUOTES, line)), line);
    }
    for (String line :
        List.of(
            "2026,c,supported,disputed,w,A",
            "2026-03-14,C,supported,disputed,w,A",
            "2026-03-14,c,so,disputed,w,A",
            "2026-03-14,c,supported,so,w,A")) {
      assertNull(new CorrectionReader(faults).read(row(CsvFormat.CORRECTIONS, line)), line);
    }
    assertNull(new ExclusionReader(ART, faults).read(row(CsvFormat.EXCLUDED, "H,0,a,r")));
    assertEquals(10, found().size());
    assertNotNull(new ExclusionReader(ART, faults).read(row(CsvFormat.EXCLUDED, ",1,,")));
    assertEquals(13, found().size());
  }
}
