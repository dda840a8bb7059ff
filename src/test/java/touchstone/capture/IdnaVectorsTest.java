package touchstone.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.IDN;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.Corpora;
import touchstone.Measured;
import touchstone.model.Address;

/** The vectors of IDNA: a name is taken as the standard encodes it, or it is not taken. */
class IdnaVectorsTest {

  private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9A-F]{4})|\\\\x\\{([0-9A-F]+)}");

  /**
   * A line of the vectors.
   *
   * @param source a name
   * @param ascii what it is encoded to, empty where the standard refuses it
   */
  private record Vector(String source, String ascii) {
    Vector below(String domain) {
      return new Vector(source + domain, ascii.isEmpty() ? "" : ascii + domain);
    }
  }

  private static String unescaped(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            hex -> {
              String digits = hex.group(1) == null ? hex.group(2) : hex.group(1);
              return Matcher.quoteReplacement(
                  new String(Character.toChars(Integer.parseInt(digits, 16))));
            });
  }

  private static List<Vector> vectors() throws IOException {
    Path file = Corpora.npm("idna-uts46/test/IdnaTest.txt");
    List<Vector> vectors = new ArrayList<>();
    for (String line : Files.readString(file, UTF_8).split("\n", -1)) {
      String[] cells = line.replaceFirst("\t?#.*$", "").split(";", -1);
      if (cells.length < 4 || cells[0].strip().equals("T")) {
        continue; // the older way to encode is nobody's any more
      }
      String source = cells[1].strip();
      String unicode = cells[2].isBlank() ? source : cells[2].strip();
      String ascii = cells[3].isBlank() ? unicode : cells[3].strip();
      vectors.add(new Vector(unescaped(source), ascii.startsWith("[") ? "" : unescaped(ascii)));
    }
    return vectors;
  }

  /** Names as browsers spell them, and names that they map to others or refuse. */
  @ParameterizedTest
  @CsvSource({
    "b\u00FCcher.example, xn--bcher-kva.example",
    "B\u00DCCHER.example, xn--bcher-kva.example",
    "\u4F8B\u3048.example, xn--r8jz45g.example",
    "\u043F\u0440\u0438\u043C\u0435\u0440.example, xn--e1afmkfd.example",
    "stra\u00DFe.example, ''",
    "bu\u0308cher.example, ''",
    "a\u200Cb.example, ''",
    "a\u200Db.example, ''",
    "a\u00ADb.example, ''",
    "\uFF42ook.example, ''",
    "\u2460.example, ''",
    "\u017Fite.example, ''",
    "\u212Aelvin.example, kelvin.example",
    "\uFB01sh.example, ''",
    "a\uFF0Eexample, ''",
    "\u03C3\u03C2.example, ''",
    "a\u2F0Fb.example, ''",
    "\uD83D\uDCA9.example, ''",
    "xn--zca.example, ''",
    "xn--a.example, ''",
    "xn--.example, ''"
  })
  void areKeptByNamesOfOurOwn(String source, String ascii) {
    assertEquals(ascii, HostName.parse(source).orElse(""));
  }

  @Test
  void areKeptOrRefused() throws IOException {
    List<String> others = new ArrayList<>();
    int tried = 0;
    int taken = 0;
    int lenient = 0;
    int careless = 0;
    for (Vector vector : vectors()) {
      for (Vector name : List.of(vector, vector.below(".example"))) {
        Optional<String> host = HostName.parse(name.source());
        Optional<Address> address = Address.parse("https://" + name.source() + "/");
        if (address.isPresent()) {
          assertEquals(host, address.map(Address::host), name.toString());
        }
        tried++;
        taken += host.isPresent() ? 1 : 0;
        lenient += host.isPresent() && name.ascii().isEmpty() ? 1 : 0;
        careless += carelessly(name) ? 1 : 0;
        if (host.isPresent() && !name.ascii().isEmpty() && !host.get().equals(name.ascii())) {
          others.add(name + " became " + host.get());
        }
      }
    }
    assertEquals(List.of(), others);
    assertTrue(tried > 6_391 && taken > 150 && lenient < 40, taken + ", " + lenient);
    assertTrue(careless > 50, "control: only " + careless);
    Measured.write(
        "D4",
        getClass(),
        "1",
        ("%s names of the IDNA vectors: %s taken, 0 as another name; %s of them the standard would"
                + " refuse (direction, hyphens, a mark first); control: Java's own encoder makes"
                + " another of %s")
            .formatted(tried, taken, lenient, careless));
  }

  /** Returns whether the encoder of Java, unwatched, makes another name of one. */
  private static boolean carelessly(Vector name) {
    try {
      String ascii = IDN.toASCII(name.source(), IDN.ALLOW_UNASSIGNED);
      return !name.ascii().isEmpty() && !ascii.equalsIgnoreCase(name.ascii());
    } catch (IllegalArgumentException | IndexOutOfBoundsException refused) {
      return false;
    }
  }

  /** An address is compared letter by letter, so that only ASCII is one. */
  @Test
  void areNoAddressAsLongAsALetterIsOutsideAscii() {
    int tried = 0;
    for (int letter = 0x80; letter < 0x20_000; letter++) {
      if (Character.isDefined(letter) && Character.getType(letter) != Character.SURROGATE) {
        String host = "a" + Character.toString(letter) + "b.example";
        assertEquals(Optional.empty(), Address.parse("https://" + host + "/"), host);
        tried++;
      }
    }
    assertTrue(Address.parse("https://a-b.example/").isPresent(), "control");
    assertTrue(tried > 60_000, "only " + tried);
  }
}
