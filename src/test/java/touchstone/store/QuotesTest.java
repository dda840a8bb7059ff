package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.extract.Told;
import touchstone.model.ComparedQuote;
import touchstone.model.DocumentFacts;
import touchstone.model.DocumentText;
import touchstone.model.Exhibit;
import touchstone.model.Id;
import touchstone.model.KeptCopy;
import touchstone.model.Location;
import touchstone.model.QuoteState;

class QuotesTest {

  private static final Id MANUAL = new Id("acme-manual");
  private static final Id MODES = new Id("modes");
  private static final Location NOWHERE = Location.startOf("x");
  private static final String QUOTES = "evidence/quotes.csv";
  private static final String HEADINGS = "source,claim,quote,copy,state\n";

  @TempDir private Path root;
  private Desk desk;

  @BeforeEach
  void begin() throws IOException {
    desk = Desk.in(root);
  }

  private static ComparedQuote quote(String claim, QuoteState state) {
    return new ComparedQuote(MANUAL, new Id(claim), "0123abcd", "a".repeat(64), state, NOWHERE);
  }

  private void record(ComparedQuote... quotes) throws IOException {
    try (WorkspaceEditor editor = desk.open()) {
      Draft draft = editor.draft();
      draft.recordQuotes(List.of(quotes));
      draft.commit();
    }
  }

  private static String row(String claim, String state) {
    return "acme-manual,%s,0123abcd,%s,%s\n".formatted(claim, "a".repeat(64), state);
  }

  @Test
  void recordsComparisonsSortedAndReplacesThem() throws IOException {
    record();
    assertFalse(Files.exists(root.resolve(QUOTES)));
    record(quote("modes-two", QuoteState.GONE), quote("modes", QuoteState.EXACT));
    assertEquals(HEADINGS + row("modes", "exact") + row("modes-two", "gone"), desk.read(QUOTES));
    record(quote("modes-two", QuoteState.NUMBER_CHANGED));
    String now = HEADINGS + row("modes", "exact") + row("modes-two", "number-changed");
    assertEquals(now, desk.read(QUOTES));
    desk.write(QUOTES, (now + row("night", "exact")).replace("\n", "\r\n"));
    record(quote("modes", QuoteState.EXACT));
    assertEquals(now.replace("\n", "\r\n"), desk.read(QUOTES));
    assertEquals(List.of(), DossierReader.read(root).findings());
    assertEquals(2, DossierReader.read(root).value().history().quotes().size());
  }

  @Test
  void followsAClaimToAnotherId() throws IOException {
    record(quote("modes-two", QuoteState.GONE), quote("modes", QuoteState.EXACT));
    try (WorkspaceEditor editor = desk.open()) {
      Draft draft = editor.draft();
      draft.renameClaim(MODES, new Id("zeta"));
      draft.commit();
    }
    assertEquals(HEADINGS + row("modes-two", "gone") + row("zeta", "exact"), desk.read(QUOTES));
  }

  @Test
  void countsOnlyWhereQuotationAndCopyAreThoseOnRecord() {
    Exhibit exhibit = DossierReader.read(root).value().source(MANUAL).exhibits().get(0);
    KeptCopy copy = new KeptCopy("evidence/captures/x", "a".repeat(64), 1, MANUAL, "d", NOWHERE);
    KeptCopy other = new KeptCopy("evidence/captures/x", "b".repeat(64), 1, MANUAL, "d", NOWHERE);
    String digest = ComparedQuote.digestOf("two modes");
    ComparedQuote known =
        new ComparedQuote(MANUAL, MODES, digest, "a".repeat(64), QuoteState.EXACT, NOWHERE);
    assertTrue(known.isAbout(exhibit, copy));
    assertFalse(known.isAbout(exhibit, other));
    assertFalse(quote("modes", QuoteState.EXACT).isAbout(exhibit, copy));
    assertFalse(quote("modes-two", QuoteState.EXACT).isAbout(exhibit, copy));
  }

  @Test
  void readsNoRowThatIsBroken() throws IOException {
    String good = row("modes", "exact");
    for (String broken :
        List.of(
            good.replace("exact", "fine"),
            good.replace("0123abcd", "0123ABCD"),
            good.replace("aaaa", "aaa"),
            good.replace("modes", "Modes"),
            good.replace("acme-manual", ""))) {
      desk.write(QUOTES, HEADINGS + broken + row("modes-two", "moved"));
      Parsed<?> parsed = DossierReader.read(root);
      assertEquals(1, parsed.findings().size(), broken + parsed.findings());
      assertEquals(1, DossierReader.read(root).value().history().quotes().size());
    }
  }

  @Test
  void goesAlongWithTheRecords() throws IOException {
    record(quote("modes", QuoteState.EXACT));
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    RecordsBundle.write(root, Map.of(), zip);
    assertTrue(zip.toString(StandardCharsets.UTF_8).contains(row("modes", "exact")));
  }

  @Test
  void readsACopyOnlyIfItIsTheOneOnRecord() throws IOException {
    byte[] bytes = {1, 2, 3};
    KeptCopy copy;
    try (WorkspaceEditor editor = desk.open()) {
      Draft draft = editor.draft();
      copy = draft.addCopy(MANUAL, "a.txt", "2026-11-25", bytes);
      draft.commit();
    }
    CopyFiles files = new CopyFiles(root, QuotesTest::text);
    assertEquals("text/plain 3", files.textOf(copy, "").orElseThrow().text());
    Path file = root.resolve(copy.path());
    Files.write(file, new byte[] {1, 2, 4});
    assertTrue(files.textOf(copy, "").isEmpty());
    Files.write(file, new byte[] {1, 2, 3, 4});
    assertTrue(files.textOf(copy, "").isEmpty());
    Files.delete(file);
    assertTrue(files.textOf(copy, "").isEmpty());
    Path elsewhere = Files.write(root.resolve("elsewhere"), bytes);
    Files.createSymbolicLink(file, elsewhere);
    assertTrue(files.textOf(copy, "").isEmpty());
    for (String path : List.of("evidence/../elsewhere", "./elsewhere", "evidence//elsewhere")) {
      KeptCopy hostile = new KeptCopy(path, copy.sha256(), 3, MANUAL, "d", NOWHERE);
      assertTrue(files.textOf(hostile, "").isEmpty(), path);
    }
    KeptCopy plain = new KeptCopy("elsewhere", copy.sha256(), 3, MANUAL, "d", NOWHERE);
    assertFalse(files.textOf(plain, "").isEmpty(), "the control is read");
    KeptCopy huge = new KeptCopy("elsewhere", copy.sha256(), 1L << 40, MANUAL, "d", NOWHERE);
    assertTrue(files.textOf(huge, "").isEmpty());
  }

  private static Optional<DocumentText> text(byte[] bytes, Told told) {
    return Optional.of(
        new DocumentText(
            told.mediaType() + " " + bytes.length,
            List.of(),
            "",
            new DocumentFacts("", "", "", null, null, "", "text/plain", "")));
  }
}
