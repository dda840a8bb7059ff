package touchstone.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import touchstone.model.Excerpt;

/**
 * Reads JSON (RFC 8259) to the letter: UTF-8, one value, no name twice in an object, no half of a
 * surrogate pair, nothing deeper or longer than a person's export would be.
 */
final class JsonText {

  private static final int MOST_NESTING = 100;
  private static final int MOST_TOKENS = 2_000_000;
  private static final int LONGEST_STRING = 2_000_000;
  private static final int LONGEST_NAME = 1_000;
  private static final char MARK = '\uFEFF';
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MOST_NESTING)
                  .maxTokenCount(MOST_TOKENS)
                  .maxStringLength(LONGEST_STRING)
                  .maxNameLength(LONGEST_NAME)
                  .build())
          .build();

  private final String file;
  private final int linesBefore;
  private final JsonParser parser;

  private JsonText(String file, int linesBefore, JsonParser parser) {
    this.file = file;
    this.linesBefore = linesBefore;
    this.parser = parser;
  }

  /**
   * Returns the value of a file's bytes.
   *
   * @throws NotJsonException if they are none
   */
  static JsonValue read(String file, byte[] bytes) throws NotJsonException {
    return read(file, 0, decode(bytes));
  }

  /** Returns the value of a text that begins after so many lines of the file. */
  static JsonValue read(String file, int linesBefore, String text) throws NotJsonException {
    String bare = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bare)) {
      JsonText reader = new JsonText(file, linesBefore, parser);
      if (parser.nextToken() == null) {
        throw new NotJsonException(linesBefore + 1, "nothing in it, expected a JSON value");
      }
      JsonValue value = reader.value("");
      if (parser.nextToken() != null) {
        throw reader.fault("more text after the JSON value, expected the end");
      }
      return value;
    } catch (JacksonException notJson) {
      TokenStreamLocation at = notJson.getLocation();
      String where = at == null ? "" : " (column " + Math.max(1, at.getColumnNr()) + ")";
      int line = at == null ? 1 : Math.max(1, at.getLineNr());
      throw new NotJsonException(
          linesBefore + line, "not JSON: " + Excerpt.visible(reason(notJson)) + where);
    }
  }

  private static String decode(byte[] bytes) throws NotJsonException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      throw new NotJsonException(0, "the file is not UTF-8, expected JSON in UTF-8");
    }
  }

  private static String reason(JacksonException notJson) {
    String message = String.valueOf(notJson.getOriginalMessage());
    return message
        .lines()
        .findFirst()
        .orElse("")
        .replaceAll(", from `[^`]*`", "")
        .replaceAll(" ?\\(start marker at \\[.*", "");
  }

  private NotJsonException fault(String message) {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new NotJsonException(
        linesBefore + Math.max(1, at.getLineNr()),
        message + " (column " + Math.max(1, at.getColumnNr()) + ")");
  }

  private Place place(String pointer) {
    return new Place(
        file, linesBefore + Math.max(1, parser.currentTokenLocation().getLineNr()), pointer);
  }

  private JsonValue value(String pointer) throws NotJsonException {
    Place place = place(pointer);
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return object(place);
    }
    if (token == JsonToken.START_ARRAY) {
      List<JsonValue> values = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        values.add(value(pointer + "/" + values.size()));
      }
      return new JsonValue.Items(place, values);
    }
    return token == JsonToken.VALUE_STRING
        ? new JsonValue.Text(place, sound(parser.getString()))
        : new JsonValue.Literal(place, parser.getString());
  }

  private JsonValue object(Place place) throws NotJsonException {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = sound(parser.currentName());
      if (members.containsKey(name)) {
        throw fault("the name %s is there twice in one object".formatted(Excerpt.of(name)));
      }
      parser.nextToken();
      String step = name.replace("~", "~0").replace("/", "~1");
      members.put(name, value(place.pointer() + "/" + step));
    }
    return new JsonValue.Members(place, members);
  }

  /** Half a surrogate pair is no character: no text can hold it, and no file in UTF-8. */
  private String sound(String text) throws NotJsonException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw fault("a string holds half of a surrogate pair, expected whole characters");
      }
    }
    return text;
  }
}
