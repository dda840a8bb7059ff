package touchstone.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import touchstone.fuzz.FuzzInput;
import touchstone.model.Citation;
import touchstone.model.Id;
import touchstone.model.Source;
import touchstone.model.SourceKind;
import touchstone.model.Stance;

/** Any bytes as each of the files that are no tables; and any text written into one. */
public final class RecordFuzz {

  private static final Id ID = new Id("manual");

  private RecordFuzz() {}

  /** Inputs from which a fuzzer starts. */
  public static List<byte[]> seeds() {
    String body =
        "\nWhat it *says*.\n\n## supports claim-a\n\n> first … last\n> words\n\nWhy `it`\nbears.\n\n"
            + "## contradicts claim-b (indirect)\n\n1. a\n- b\n\n```\ncode\n```\n\n# x\n## no\n";
    String keys =
        "---\ntitle: \"The manual: 2\"\npublisher: acme\nvia: blog\nurl: https://a.example/m\n"
            + "published: 2023-03\nupdated: 2024\nretrieved: 2026-11-22\nwithdrawn: 2026-11-23\n"
            + "language: en-GB\nkind: document\n---\n";
    String settings =
        "severity:\n  one-leg: error\naccepted:\n  - finding: 0123456789abcdef\n    reason: known\n"
            + "shelf_life:\n  document: 18 months\nsite_name: Desk\nbase_url: https://a.example/\n";
    return List.of(
        FuzzInput.of(0, keys + body),
        FuzzInput.of(0, "---\r\na: [b, {c: d}]\r\ne: &x |-\r\n  f\r\ng: *x\r\n---\r\n## x\r\n---"),
        FuzzInput.of(1, "---\ntitle: A\nurl: https://a.example\nlanguage: de\n---\nAbout.\n"),
        FuzzInput.of(2, settings),
        FuzzInput.of(3, "units: 10\ncovered: 8\nclaimed: 5\nby_rule: 1\ntaken: 2026-01-02\n"),
        FuzzInput.of(4, "0a".repeat(32) + "  pages/a b.html\n" + "0b".repeat(32) + "  ../x\n\n"),
        FuzzInput.of(5, "One sentence.\n\nAnother one.\n"),
        FuzzInput.of(5, "[{\"text\":\"One\",\"label\":1},{\"text\":\"\\u00e9\",\"label\":0}]"),
        FuzzInput.of(6, "A title: #1", "One *paragraph*.\n\n1) Two\n> three", "first … “last”"),
        FuzzInput.of(6, "- no", "=======\n\n## supports x\n\n---\n\n<b>&amp;</b> \\* ~~~", "> q"));
  }

  /** Tries one input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    FuzzInput input = new FuzzInput(bytes);
    switch (input.variant(7)) {
      case 4 -> requireList(input.rest());
      case 5 -> requireSentences(input.rest());
      case 6 -> requireWritten(input.texts(3));
      default -> requireRead(input.variant(7), input.rest());
    }
  }

  private static void requireRead(int kind, byte[] bytes) {
    Faults faults = new Faults();
    TextFile file = new TextDecoder("a.md", faults).decode(bytes);
    switch (kind) {
      case 0 -> {
        Source source = EvidenceReader.read(ID, file, faults);
        boolean silent = !source.readable() && faults.list().isEmpty();
        assertFalse(silent, "the source is not readable, and nobody said why");
      }
      case 1 -> assertNotNull(ArticleReader.read(ID, file, faults).title());
      case 2 -> assertNotNull(SettingsReader.read(file, faults));
      default -> {
        boolean nothing = CoverageReader.read(ID, file, faults).isEmpty();
        assertFalse(nothing && faults.list().isEmpty(), "no figure, and nobody said why");
      }
    }
    TableFuzz.requirePlaced(faults.list(), file);
  }

  private static void requireList(byte[] bytes) {
    DigestList list = DigestList.parse(bytes);
    list.digests().keySet().forEach(path -> assertTrue(SitePath.isPlain(path), path));
    assertEquals(list.digests(), DigestList.parse(list.bytes()).digests());
  }

  private static void requireSentences(byte[] bytes) {
    try {
      for (SentenceFile.Sentence sentence : SentenceFile.read(bytes, "s")) {
        assertNotNull(sentence.text());
      }
    } catch (IOException refused) {
      assertFalse(refused.getMessage().isBlank());
    }
  }

  /** What a person or a page says is read back from the file that is written of it. */
  private static void requireWritten(List<String> parts) {
    NewSource source;
    try {
      String quote = PlainLine.require("quote", PlainLine.of(parts.get(2)));
      NewSection section =
          new NewSection(
              new Id("claim-a"),
              Stance.SUPPORTS,
              true,
              quote.isEmpty() ? null : quote,
              EvidenceProse.normal("note", parts.get(1)));
      String title = PlainLine.require("title", PlainLine.of(parts.get(0)));
      source =
          new NewSource(
              ID,
              new Citation(
                  title.isEmpty() ? "t" : title, "https://a.example", null, null, null, ""),
              new Id("acme"),
              null,
              SourceKind.DOCUMENT,
              section.note(),
              List.of(section));
    } catch (EditRefusedException refused) {
      return;
    }
    boolean said = false;
    for (UnaryOperator<String> prose : SourceEdits.PROSE) {
      said = said || isReadBack(source, new EvidenceText(prose).of(source));
    }
    assertTrue(said, () -> new EvidenceText(SourceEdits.PROSE.get(1)).of(source));
  }

  private static boolean isReadBack(NewSource source, String text) {
    Faults faults = new Faults();
    TextFile file = new TextDecoder("a.md", faults).decode(text.getBytes(UTF_8));
    Source read = EvidenceReader.read(ID, file, faults);
    return ReadBack.saysSo(source, read);
  }
}
