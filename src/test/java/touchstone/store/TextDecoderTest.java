package touchstone.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes to text: what is not UTF-8 is a fault in its place, and the text is read all the same. */
class TextDecoderTest {

  private final Faults faults = new Faults();

  private String decode(byte[] bytes) {
    return new TextDecoder("f", faults).decode(bytes).text();
  }

  private String decode(int... bytes) {
    byte[] all = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      all[i] = (byte) bytes[i];
    }
    return decode(all);
  }

  private List<String> found() {
    return faults.list().stream().map(f -> f.location() + " " + f.rule()).toList();
  }

  @Test
  void readsUtf8WithoutAWord() {
    assertEquals("é漢😀\n", decode("é漢😀\n".getBytes(UTF_8)));
    assertEquals("", decode(new byte[0]));
    assertEquals("a\r\nb\r\n", decode("a\r\nb\r\n".getBytes(UTF_8)));
    assertEquals(List.of(), found());
  }

  @Test
  void findsTheSameLinesInTheBytesAsInTheText() {
    List<String> pieces = List.of("a", "bc", "\n", "\n\n", "\r\n", "\r", "\0", "é", "😀", "\t");
    int plain = 0;
    for (long seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      int kinds = random.nextBoolean() ? 4 : pieces.size();
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(pieces.get(random.nextInt(kinds)));
      }
      String mark = random.nextInt(3) == 0 ? "\uFEFF" : "";
      TextFile read = new TextDecoder("f", faults).decode((mark + text).getBytes(UTF_8));
      TextFile expected = TextFile.of("f", text.toString().replace('\0', '\uFFFD'));
      assertEquals(expected.text(), read.text(), "seed " + seed);
      assertEquals(expected.lines(), read.lines(), "seed " + seed);
      for (int line = 1; line <= read.lines(); line++) {
        assertEquals(expected.lineStart(line), read.lineStart(line), "seed " + seed);
      }
      plain += kinds == 4 && read.lines() > 2 ? 1 : 0;
    }
    assertTrue(plain > 500, "only " + plain + " texts were plain");
  }

  @Test
  void takesAByteOrderMarkAway() {
    assertEquals("ab", decode(0xEF, 0xBB, 0xBF, 'a', 'b'));
    assertEquals(List.of("f:1:1 byte-order-mark"), found());
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE, fffe", "UTF-16BE, feff", "UTF-32LE, fffe0000", "UTF-32BE, 0000feff"})
  void readsAForeignEncodingThatItsMarkTells(String charset, String mark) {
    byte[] marked =
        HexFormat.of()
            .parseHex(mark + HexFormat.of().formatHex("aé".getBytes(Charset.forName(charset))));
    assertEquals("aé", decode(marked));
    assertEquals(List.of("f:1:1 not-utf-8"), found());
    assertTrue(faults.list().get(0).message().contains("is " + charset + ","));
  }

  @Test
  void guessesUtf16WithoutAMark() {
    assertEquals("id,claim", decode("id,claim".getBytes(UTF_16LE)));
    assertEquals("id,claim", decode("id,claim".getBytes(UTF_16BE)));
    assertEquals(List.of("f:1:1 not-utf-8", "f:1:1 not-utf-8"), found());
  }

  @Test
  void takesAFewNulsForNulsAndNotForUtf16() {
    assertEquals("ab\uFFFDcd", decode('a', 'b', 0, 'c', 'd'));
    assertEquals("a\uFFFD", decode('a', 0));
    assertEquals("a\uFFFDb\uFFFDcdef", decode('a', 0, 'b', 0, 'c', 'd', 'e', 'f'));
    assertEquals(
        List.of("f:1:3 nul-character", "f:1:2 nul-character", "f:1:2 nul-character"), found());
  }

  @Test
  void readsFilesThatAreHardlyMoreThanAMark() {
    assertEquals("", decode(0xEF, 0xBB, 0xBF));
    assertEquals("", decode(0xFF, 0xFE));
    assertEquals("\uFFFD", decode(0xEF, 0xBB));
    assertEquals("id", decode('i', 0, 'd', 0));
    assertEquals("id", decode(0, 'i', 0, 'd'));
    assertEquals("i\uFFFD", decode('i', 0));
    assertEquals("\uFFFDabc", decode(0, 'a', 'b', 'c'));
  }

  @Test
  void seesFaultsInTheFirstCharacter() {
    decode("\rb\n".getBytes(UTF_8));
    decode("\r\nb\n".getBytes(UTF_8));
    decode(0, 'a');
    assertEquals(
        List.of("f:1:1 lone-carriage-return", "f:2:2 mixed-line-ends", "f:1:1 nul-character"),
        found());
  }

  @Test
  void placesEachByteThatIsNoUtf8() {
    assertEquals("a\n😀\uFFFDb\uFFFD", decode('a', '\n', 0xF0, 0x9F, 0x98, 0x80, 0xE9, 'b', 0xC3));
    assertEquals(List.of("f:2:2 not-utf-8", "f:2:4 not-utf-8"), found());
    assertEquals(
        "byte 0xE9 at offset 6 is not UTF-8; save the file again as UTF-8",
        faults.list().get(0).message());
  }

  @Test
  void countsOffsetsBehindTheMark() {
    decode(0xEF, 0xBB, 0xBF, 'a', 0xFF);
    assertTrue(faults.list().get(1).message().startsWith("byte 0xFF at offset 1 "));
  }

  @Test
  void namesNoMoreThanTwentyBytes() {
    byte[] latin = "é".repeat(100).getBytes(ISO_8859_1);
    assertEquals("\uFFFD".repeat(100), decode(latin));
    assertEquals(20, found().size());
  }

  @Test
  void placesLineEndsThatAreNoneOrOfTwoKinds() {
    decode("a\rb\r".getBytes(UTF_8));
    assertEquals(List.of("f:1:2 lone-carriage-return"), found());
    decode("a\r".getBytes(UTF_8));
    decode("a\nb\r\nc\n".getBytes(UTF_8));
    decode("a\r\nb\nc\r\n".getBytes(UTF_8));
    decode("\nb\r\n".getBytes(UTF_8));
    assertEquals(
        List.of(
            "f:1:2 lone-carriage-return",
            "f:2:2 mixed-line-ends",
            "f:2:2 mixed-line-ends",
            "f:2:2 mixed-line-ends"),
        found().subList(1, 5));
  }
}
