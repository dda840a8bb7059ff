package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Citation;
import touchstone.model.Exhibit;
import touchstone.model.Id;
import touchstone.model.Source;
import touchstone.model.SourceKind;
import touchstone.model.Stance;

/** Whatever a source, its title or a note says: it is read back as it was, or refused. */
class DraftPropertyTest {

  private static final int ROUNDS = 400;
  private static final List<String> PIECES =
      List.of(
          "# ",
          "## ",
          "## supports modes",
          "### x",
          "> ",
          ">",
          ">>",
          "- ",
          "+ ",
          "* ",
          "1. ",
          "2) ",
          "---",
          "***",
          "===",
          "===== ",
          "```",
          "~~~",
          "`",
          "``x``",
          "<b>",
          "</b>",
          "<!-- x -->",
          "<script>",
          "[x]",
          "[x]: /u",
          "[x](u)",
          "![x](u)",
          "<http://e.example>",
          "&amp;",
          "&#65;",
          "&",
          "\\",
          "\\\\",
          "\\*",
          "*a*",
          "**b**",
          "_c_",
          "__d__",
          "a_b_c",
          "|",
          "| a | b |",
          "\"",
          "'",
          ": ",
          " #",
          "#",
          "%",
          "@",
          "!",
          "?",
          "{",
          "}",
          "[",
          "]",
          ",",
          "null",
          "true",
          "1.10",
          "=",
          "<<<<<<< ours",
          "=======",
          ">>>>>>> theirs",
          "||||||| base",
          " ",
          "  ",
          "\t",
          "\n",
          "\n\n",
          "\r\n",
          "word",
          "Wort",
          "слово",
          "語",
          "\uD83D\uDE00",
          "é",
          "e\u0301",
          "\u00A0",
          "“quoted”",
          "…",
          " … ",
          "a\u200Db",
          "supports",
          "(indirect)",
          "0",
          "\u2003",
          "~",
          "a\\");
  private static final List<String> HIDDEN =
      List.of("\u0000", "\u001B[31m", "\u202E", "\u2028", "\uFEFF", "\u200B", "\uD800", "\u0085x");

  @TempDir private Path root;

  private static String text(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(3) == 0) {
        text.append(random.nextBoolean() ? " " : "\n\n");
      }
      if (random.nextInt(200) == 0) {
        text.append(HIDDEN.get(random.nextInt(HIDDEN.size())));
      }
    }
    return text.toString();
  }

  /** Paragraphs with each stretch of white space as one space. */
  private static String expected(String text) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : text.replaceAll("\\r\\n", "\n").split("\\n[ \\t]*\\n", -1)) {
      String line = line(paragraph);
      if (!line.isEmpty()) {
        paragraphs.add(line);
      }
    }
    return String.join("\n\n", paragraphs);
  }

  private static String line(String text) {
    return text.replaceAll("[ \\t\\n\\x0B\\f\\r\\x85]+", " ")
        .replaceAll("^[ \u00A0\u2003]+|[ \u00A0\u2003]+$", "");
  }

  private static boolean hides(String... texts) {
    for (String text : texts) {
      if (HIDDEN.stream().anyMatch(hidden -> !hidden.equals("\u0085x") && text.contains(hidden))) {
        return true;
      }
    }
    return false;
  }

  @Test
  void writesWhatIsReadBack() throws IOException {
    Desk desk = Desk.in(root);
    Random random = new Random(20261125);
    int refused = 0;
    try (WorkspaceEditor editor = desk.open()) {
      for (int round = 0; round < ROUNDS; round++) {
        String title = text(random, 6);
        String summary = text(random, 12);
        String note = text(random, 12);
        String quote = text(random, 4);
        Draft draft = editor.draft();
        try {
          Id id = draft.addSource(source(title, summary, quote, note));
          requireAsMeant(draft.dossier().value().source(id), title, summary, quote, note);
          draft.addSection(
              id, new NewSection(new Id("modes"), Stance.SUPPORTS, true, null, summary));
          Exhibit second = draft.dossier().value().source(id).exhibits().get(1);
          assertEquals(expected(summary), second.note());
        } catch (EditRefusedException refusal) {
          refused++;
          boolean known = hides(title, summary, note, quote) || line(title).isEmpty();
          assertTrue(
              known,
              String.join("\n----\n", "round " + round + refusal, title, summary, quote, note));
        }
      }
    }
    assertTrue(refused > 20 && refused < ROUNDS / 3, refused + " were refused");
  }

  private static NewSource source(String title, String summary, String quote, String note) {
    Citation citation =
        new Citation(title, "https://a.example.com/", null, null, LocalDate.EPOCH, "");
    NewSection section = new NewSection(new Id("night"), Stance.CONTEXT, true, quote, note);
    return new NewSource(
        null, citation, new Id("acme"), null, SourceKind.DOCUMENT, summary, List.of(section));
  }

  private static void requireAsMeant(
      Source source, String title, String summary, String quote, String note) {
    assertEquals(line(title), source.citation().title());
    assertEquals(expected(summary), source.summary());
    Exhibit exhibit = source.exhibits().get(0);
    assertEquals(expected(note), exhibit.note());
    String read = exhibit.quote() == null ? "" : exhibit.quote().text();
    assertEquals(line(quote), Objects.requireNonNull(read));
  }

  @Test
  void wouldNoticeProseThatIsNotEscaped() {
    int changed = 0;
    Random random = new Random(1);
    for (int round = 0; round < 300; round++) {
      String text = expected(text(random, 12));
      String read = EvidenceBody.read("", text, 0, new Faults()).summary();
      changed += read.equals(text) ? 0 : 1;
    }
    assertTrue(changed > 100, "only " + changed + " of 300 texts need an escape");
    assertNotEquals("*a*", EvidenceBody.read("", "*a*", 0, new Faults()).summary());
  }

  @Test
  void leavesOrdinaryProseAsItIs() {
    for (String text :
        List.of(
            "A firmware number of eleven digits (v1.2_b): 100 % of it, see [1]; 5 < 6.",
            "Um \"vier\" Uhr – so heißt es.\n\nThen snake_case & so on.")) {
      assertEquals(text, EvidenceProse.markdown(text));
    }
  }
}
