package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.Exhibit;
import touchstone.model.Id;
import touchstone.model.Source;
import touchstone.model.SourceKind;
import touchstone.model.Stance;

class EvidenceReaderTest {

  private static final String HEAD =
      """
      ---
      title: 1.10
      publisher: acme
      url: https://acme.example.com/manual
      kind: document
      ---
      """;

  private final Faults faults = new Faults();

  private Source read(String text) {
    return EvidenceReader.read(new Id("manual"), TextFile.of("evidence/manual.md", text), faults);
  }

  private Exhibit only(String body) {
    Source source = read(HEAD + body);
    assertEquals(List.of(), faults.list());
    assertEquals(1, source.exhibits().size());
    return source.exhibits().get(0);
  }

  @Test
  void readsAWholeFile() {
    Source source =
        read(
            """
            ---
            title: "The manual: second edition"
            publisher: acme
            via: blog
            url: https://blog.example.com/manual
            published: 2023-03
            updated: 2024
            retrieved: 2026-11-22
            withdrawn: 2026-11-23
            language: en-GB
            kind: document
            ---

            What the source says,
            in our own words.

            Second paragraph.

            ## supports claim-a

            > first words … last words

            Why it bears
            on the claim.

            ## contradicts claim-b (indirect)
            """);
    assertEquals(List.of(), faults.list());
    assertTrue(source.readable());
    assertEquals("The manual: second edition", source.citation().title());
    assertEquals("2023-03", String.valueOf(source.citation().published()));
    assertEquals(LocalDate.of(2026, 11, 23), source.withdrawn());
    assertEquals(new Id("blog"), source.host());
    assertEquals(SourceKind.DOCUMENT, source.kind());
    assertEquals("What the source says, in our own words.\n\nSecond paragraph.", source.summary());
    Exhibit first = source.exhibits().get(0);
    assertEquals(Stance.SUPPORTS, first.stance());
    assertEquals("first words … last words", first.quote().text());
    assertEquals("Why it bears on the claim.", first.note());
    assertEquals(19, first.location().line());
    Exhibit second = source.exhibits().get(1);
    assertEquals(false, second.direct());
    assertNull(second.quote());
    assertEquals("", second.note());
  }

  @Test
  void keepsScalarsAsWritten() {
    assertEquals("1.10", read(HEAD).citation().title());
    assertEquals("no", read(HEAD.replace("1.10", "no")).citation().title());
    assertEquals("017", read(HEAD.replace("1.10", "017")).citation().title());
  }

  @Test
  void readsARuleInTheBodyForARule() {
    Source source =
        read(HEAD + "\nBefore.\n\n---\n\nAfter.\n\nA line over a rule\n---\n\n## supports a\n");
    assertEquals(List.of(), faults.list());
    assertEquals(1, source.exhibits().size());
    assertTrue(source.summary().startsWith("Before."), source.summary());
    assertTrue(source.summary().contains("A line over a rule"), source.summary());
  }

  @Test
  void readsABlockScalarThatHoldsARule() {
    Source source =
        read(HEAD.replace("title: 1.10", "title: |\n  one\n  ---\n  two") + "\n## supports a\n");
    assertEquals(List.of(), faults.list());
    assertEquals("one\n---\ntwo\n", source.citation().title());
    assertEquals(11, source.exhibits().get(0).location().line());
  }

  @Test
  void readsAQuotationLiterally() {
    assertEquals(
        "a *b* _c_ <d> &amp; `e` [f](g) 3*4",
        only("\n## supports a\n\n> a *b* _c_ <d> &amp; `e` [f](g) 3*4\n").quote().text());
  }

  @Test
  void readsAQuotationLiterallyWhateverItLooksLike() {
    assertEquals(
        "- Use *bold* and `x_y`",
        only("\n## supports a\n\n> - Use *bold* and `x_y`\n").quote().text());
    assertEquals(
        "[Bluetooth]: multiple",
        only("\n## supports a\n\n> [Bluetooth]: multiple\n").quote().text());
    assertEquals("# one ## two", only("\n## supports a\n\n> # one\n> ## two\n").quote().text());
    assertEquals("> nested", only("\n## supports a\n\n> > nested\n").quote().text());
  }

  @Test
  void losesNoLineOfANote() {
    assertEquals(
        "Why.\n\n[note]: https://acme.example.com/x",
        only("\n## supports a\n\nWhy.\n\n[note]: https://acme.example.com/x\n").note());
  }

  @Test
  void reliesOnNoFrontMatterInWhichSomethingIsWrong() {
    for (String line :
        List.of(
            "withdrawn:\nwithdrawn: 2026-01-01",
            "<<<<<<< HEAD\nwithdrawn: 2026-01-01\n=======\n>>>>>>> other")) {
      Source source =
          read(HEAD.replace("kind: document", "kind: document\n" + line) + "\n## supports a\n");
      assertEquals(false, source.readable(), line);
      assertEquals(1, source.exhibits().size());
    }
    assertTrue(read(HEAD + "\n<<<<<<< HEAD\nx\n=======\n>>>>>>> other\n").readable());
  }

  @Test
  void joinsTheLinesOfAQuotation() {
    assertEquals("one two three", only("\n## supports a\n\n> one\n> two\nthree\n").quote().text());
  }

  @Test
  void takesTheFirstBlockQuoteForTheQuotationAndTheRestForTheNote() {
    Exhibit exhibit = only("\n## supports a\n\n> one\n\nWhy.\n\n> two\n");
    assertEquals("one", exhibit.quote().text());
    assertTrue(exhibit.note().startsWith("Why."), exhibit.note());
    assertTrue(exhibit.note().contains("two"), exhibit.note());
  }

  @Test
  void readsNotesAsPlainTextWhateverTheyHold() {
    Exhibit exhibit =
        only(
            "\n## supports a\n\nIt is *so*, `x` <b onclick=y>z</b> <script>alert(1)</script> "
                + "[here](javascript:alert(1)).\n");
    assertEquals(
        "It is so, \"x\" <b onclick=y>z</b> <script>alert(1)</script> \"here\" "
            + "(javascript:alert(1)).",
        exhibit.note());
  }

  @Test
  void isTheSameWithWindowsLineEnds() {
    String text = HEAD + "\nOne\ntwo.\n\n## supports a (indirect)\n\n> q\n\nWhy\nso.\n";
    Source unix = read(text);
    Source windows = read(text.replace("\n", "\r\n"));
    assertEquals(unix, windows);
  }

  @Test
  void keepsSectionsThatItCannotReadForTheTrace() {
    Source source = read(HEAD + "\n## refutes a\n\n## supports b\n\n## silent b\n");
    assertEquals(List.of(), source.exhibits());
    assertEquals(
        List.of("a", "b", "b"),
        source.unread().stream().map(section -> section.claim().value()).sorted().toList());
    assertEquals(
        List.of("unknown-stance", "duplicate-section"),
        faults.list().stream().map(finding -> finding.rule()).toList());
  }

  @Test
  void keepsTheSectionsOfAFileWithoutReadableFrontMatter() {
    for (String text :
        List.of(
            "## supports a\n",
            "---\ntitle: x\n\n## supports a\n",
            "---\ntitle: x: y: z\n---\n## supports a\n")) {
      Source source = read(text);
      assertEquals(false, source.readable(), text);
      assertEquals(1, source.exhibits().size(), text);
    }
  }

  @ParameterizedTest(name = "case {index}")
  @CsvSource(
      delimiter = '|',
      value = {
        "##supports two-modes   | 1",
        "##nothing              | 1",
        "### supports two-modes | 1",
        "# Silent two-modes     | 1",
        "### Anything else      | 0",
        "# supportsx            | 0",
        "supports two-modes     | 0",
        "supports modes/---     | 1",
        "other modes/---        | 0",
        "- ## supports modes    | 0",
        "> ## supports modes    | 0"
      })
  void tellsWhatOnlyLooksLikeASection(String line, int told) {
    read(HEAD + "\n## supports modes\n\nA note.\n\n" + line.replace('/', '\n') + "\n\nMore.\n");
    assertEquals(told, faults.list().size(), faults.list().toString());
    if (told > 0) {
      assertEquals("invalid-section", faults.list().get(0).rule());
      assertEquals("evidence/manual.md:12:1", faults.list().get(0).location().toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ", "*a **b ", "[", "- ", "![", "<a", "`", "_a __b ", "* ", "1. ", "\t", "&#", "\\"
      })
  void standsTextThatNestsWithoutEnd(String piece) {
    String hostile = piece.repeat(20_000);
    assertTimeout(
        Duration.ofSeconds(5),
        () -> read(HEAD + "\n## supports a\n\n" + hostile + "\n\nc** d* ".repeat(3) + "\n"));
    String closed = "*a **b ".repeat(5_000) + "c** d*".repeat(5_000);
    assertTimeout(Duration.ofSeconds(5), () -> read(HEAD + "\n## supports a\n\n" + closed + "\n"));
  }
}
