package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** YAML with the place of everything; what is no mapping of plain values is told where it is. */
class YamlReaderTest {

  private final Faults faults = new Faults();

  private Optional<YamlNode.Mapping> read(String yaml) {
    return new YamlReader("f", 2, faults).readMapping(yaml.replace('/', '\n'));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "- a                ! 3:1 ! no keys, expected",
        "word               ! 3:1 ! no keys, expected",
        "a: b: c            ! 3:5 ! a colon and a space inside a value",
        "a: 'x' y           ! 3:8 ! text after a closing quote",
        "a: %x              ! 3:4 ! a value cannot begin with this character",
        "a: 1/b: 'x         ! 4:4 ! the quote or bracket that opens here is never closed",
        "a: [1, 2           ! 3:9 ! not YAML: ",
        "a: *x              ! 3:4 ! an alias (*name), expected the value itself",
        "a: 1/---/b: 2      ! 4:1 ! a second document, expected one",
        "? [x]/: y          ! 3:3 ! a key that is no word",
        "`a:/\tb: c`        ! 4:1 ! a tab before a value"
      })
  void isToldWhereItIs(String yaml, String place, String message) {
    assertEquals(Optional.empty(), read(yaml));
    assertEquals(1, faults.list().size());
    assertEquals("f:" + place, faults.list().get(0).location().toString());
    assertEquals(ReadingRule.INVALID_YAML.word(), faults.list().get(0).rule());
    String said = faults.list().get(0).message();
    assertTrue(said.startsWith(message.strip()), said);
  }

  @Test
  void isAnEmptyMappingWhereNothingIsWritten() {
    for (String nothing : List.of("", "# a note", "//", "''", "---")) {
      assertEquals(0, read(nothing).orElseThrow().entries().size(), nothing);
    }
    assertEquals(List.of(), faults.list());
  }

  @Test
  void keepsTextsAsTheyAreWrittenAndTheirPlaces() {
    YamlNode.Mapping mapping = read("version: 1.10/list: [a, b]/more:/  deep: yes").orElseThrow();
    YamlNode.Entry version = mapping.entries().get("version");
    assertEquals("f:3:1", version.key().toString());
    assertEquals("f:3:10", version.value().location().toString());
    assertEquals("1.10", ((YamlNode.Scalar) version.value()).text());
    YamlNode.Items list = (YamlNode.Items) mapping.entries().get("list").value();
    assertEquals(2, list.items().size());
    assertEquals("f:4:11", list.items().get(1).location().toString());
    YamlNode.Mapping more = (YamlNode.Mapping) mapping.entries().get("more").value();
    assertEquals("f:6:3", more.entries().get("deep").key().toString());
    assertEquals(List.of(), faults.list());
  }

  @Test
  void keepsTheFirstOfTwoEqualKeys() {
    YamlNode.Mapping mapping = read("a: 1/b: 2/a: 3").orElseThrow();
    assertEquals("1", ((YamlNode.Scalar) mapping.entries().get("a").value()).text());
    assertEquals(1, faults.list().size());
    assertEquals(ReadingRule.DUPLICATE_KEY.word(), faults.list().get(0).rule());
    assertEquals("f:5:1", faults.list().get(0).location().toString());
  }

  @Test
  void isReadDownToADepthAndUpToALength() {
    assertTrue(read("a: " + "[".repeat(19) + "x" + "]".repeat(19)).isPresent());
    assertEquals(List.of(), faults.list());
    assertFalse(read("a: " + "[".repeat(20) + "x" + "]".repeat(20)).isPresent());
    assertEquals(ReadingRule.TOO_DEEP.word(), faults.list().get(0).rule());
    assertTrue(read("a: " + "x".repeat(65_533)).isPresent());
    assertEquals(1, faults.list().size());
    assertFalse(read("a: " + "x".repeat(65_534)).isPresent());
    assertEquals(ReadingRule.FILE_TOO_LARGE.word(), faults.list().get(1).rule());
    assertEquals("f:3:1", faults.list().get(1).location().toString());
  }
}
