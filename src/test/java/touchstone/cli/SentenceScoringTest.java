package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code touchstone coverage --score}. */
class SentenceScoringTest {

  private static final String LABELLED =
      """
      [{"sentence_id": 1, "label": 1, "text": "Acme sold 14,000 lamps in 2023."},
       {"sentence_id": 2, "label": 0, "text": "Thank you very much."}]
      """;

  @TempDir private Path folder;

  private RunResult score(String text, String format) throws IOException {
    Path file = folder.resolve("sentences");
    Files.writeString(file, text);
    return RunResult.in(folder, "coverage", "--score", file.toString(), "--format", format);
  }

  @Test
  void scoresLinesInTheirOrderWithoutAWorkspace() throws IOException {
    RunResult result = score("Thank you.\n\nAcme sold 14,000 lamps in 2023.\n", "json");
    assertEquals(0, result.exitCode(), result.err());
    JsonNode sentences = JsonMapper.shared().readTree(result.out()).get("sentences");
    assertEquals(2, sentences.size());
    assertEquals("Thank you.", sentences.get(0).get("text").asString());
    assertTrue(sentences.get(1).get("checkable").asBoolean());
    assertEquals("", result.err());
  }

  @Test
  void measuresWhatIsLabelled() throws IOException {
    RunResult result = score(LABELLED, "csv");
    assertEquals(3, result.outLines().size(), result.out());
    assertTrue(result.err().contains("2 labelled sentences: F1 1.000"), result.err());
    assertTrue(result.err().contains("average precision 1.000"), result.err());
  }

  @Test
  void printsTheTermsOfTheSum() throws IOException {
    RunResult result = score(LABELLED, "text");
    assertTrue(result.out().contains("a number: 14,000"), result.out());
    assertTrue(result.out().contains("what every sentence begins with"), result.out());
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    RunResult damaged = score("[{\"text\": ", "json");
    assertEquals(7, damaged.exitCode());
    assertTrue(damaged.err().contains("is no JSON"), damaged.err());
    RunResult other = score("[1, 2]", "json");
    assertTrue(other.err().contains("expected an array of objects"), other.err());
  }
}
