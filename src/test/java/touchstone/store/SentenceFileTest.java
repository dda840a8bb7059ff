package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.store.SentenceFile.Sentence;

/** Sentences from lines and from JSON. */
class SentenceFileTest {

  private static List<Sentence> read(String text) throws IOException {
    return SentenceFile.read(text.getBytes(StandardCharsets.UTF_8), "test");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"text\": \"One.\", \"label\": 1}, {\"label\": \"0\", \"text\": \"Two.\"}]",
        "{\"text\": \"One.\", \"label\": true}\n{\"more\": [{}, 1], \"text\": \"Two.\", \"label\": 0}",
      })
  void readsJson(String json) throws IOException {
    assertEquals(List.of(new Sentence("One.", true), new Sentence("Two.", false)), read(json));
  }

  @Test
  void readsLines() throws IOException {
    assertEquals(
        List.of(new Sentence("One.", null), new Sentence("Two.", null)), read(" One.\n\nTwo.\r\n"));
    assertEquals(List.of(), read(""));
    assertEquals(List.of(), read("[{\"label\": 1}]"));
  }

  @Test
  void unpacksGzip() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write("One.\n".getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(
        List.of(new Sentence("One.", null)), SentenceFile.read(packed.toByteArray(), "test"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1]", "[[{}]]", "[{\"text\": ", "{\"text\"", "[}", "{]"})
  void refusesOtherJson(String json) {
    assertThrows(IOException.class, () -> read(json));
  }
}
