package touchstone.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Sentences from a file: one a line; or JSON, an array of objects or one object a line, each with a
 * member {@code text} and perhaps a member {@code label}, 1 or 0. The file may be gzipped.
 */
public final class SentenceFile {

  private static final int LARGEST = 256 * 1024 * 1024;
  private static final JsonFactory FACTORY = new JsonFactory();

  /**
   * A sentence.
   *
   * @param text the sentence
   * @param checkable what its label says, or null if it has none
   */
  public record Sentence(String text, @Nullable Boolean checkable) {}

  private SentenceFile() {}

  /**
   * Returns the sentences of a file in their order.
   *
   * @throws IOException if the file cannot be read, or is JSON without sentences
   */
  public static List<Sentence> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    }
  }

  /**
   * Returns the sentences of what is piped in, in their order.
   *
   * @param name what to call it in a message
   * @throws IOException if it cannot be read, is too large, or is JSON without sentences
   */
  public static List<Sentence> read(InputStream in, String name) throws IOException {
    return read(whole(in, name), name);
  }

  private static byte[] whole(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new IOException(
          "%s is larger than %s MiB; score it in parts".formatted(name, LARGEST >> 20));
    }
    return bytes;
  }

  /**
   * Returns the sentences in their order.
   *
   * @param bytes the file's bytes
   * @param name what to call it in a message
   * @throws IOException if they are JSON without sentences, or gzipped and damaged
   */
  public static List<Sentence> read(byte[] bytes, String name) throws IOException {
    byte[] plain = bytes;
    if (bytes.length > 2 && bytes[0] == (byte) 0x1F && bytes[1] == (byte) 0x8B) {
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        plain = whole(in, name);
      }
    }
    String text = new String(plain, StandardCharsets.UTF_8);
    String start = text.stripLeading();
    return start.startsWith("[") || start.startsWith("{")
        ? json(text, name)
        : text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(line -> new Sentence(line, null))
            .toList();
  }

  private static List<Sentence> json(String text, String name) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      int depth = 0;
      while (true) {
        JsonToken token = parser.nextToken();
        if (token == null) {
          return sentences;
        }
        if (token == JsonToken.START_ARRAY && depth == 0) {
          depth++;
        } else if (token == JsonToken.END_ARRAY) {
          depth--;
        } else if (token == JsonToken.START_OBJECT) {
          sentence(parser).ifPresent(sentences::add);
        } else {
          throw new IOException(
              name + " is JSON, expected an array of objects, or an object a line, with \"text\"");
        }
      }
    } catch (JacksonException damaged) {
      throw new IOException(
          "%s is no JSON, expected objects with \"text\", or plain sentences, one a line: %s"
              .formatted(name, damaged.getOriginalMessage()),
          damaged);
    }
  }

  /** Reads an object to its end. */
  private static Optional<Sentence> sentence(JsonParser parser) {
    String text = null;
    Boolean checkable = null;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String member = parser.currentName();
      parser.nextToken();
      if ("text".equals(member)) {
        text = parser.getString();
      } else if ("label".equals(member)) {
        checkable = "1".equals(parser.getString()) || "true".equals(parser.getString());
      }
      parser.skipChildren();
    }
    return text == null ? Optional.empty() : Optional.of(new Sentence(text, checkable));
  }
}
