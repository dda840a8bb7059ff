package touchstone.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.Digest;

/** The list of digests: read strictly, written sorted, and no path in it leads elsewhere. */
class DigestListTest {

  private static final String ONE = Digest.sha256("one");
  private static final String TWO = Digest.sha256("two");

  private static DigestList parse(String text) {
    return DigestList.parse(text.getBytes(UTF_8));
  }

  @Test
  void readsWhatItWrites() {
    DigestList list =
        DigestList.of(Map.of("b/c d.html", "two".getBytes(UTF_8), "a", "one".getBytes(UTF_8)));
    String text = ONE + "  a\n" + TWO + "  b/c d.html\n";
    assertEquals(text, new String(list.bytes(), UTF_8));
    assertEquals(list, parse(text));
    assertEquals(Map.of("a", ONE, "b/c d.html", TWO), parse(text).digests());
    assertEquals(new DigestList(new TreeMap<>(), List.of()), parse(""));
  }

  @Test
  void numbersTheLinesThatAreNone() {
    DigestList list =
        parse(
            String.join(
                "\n",
                ONE + "  a",
                ONE + " a",
                ONE.toUpperCase(Locale.ROOT) + "  b",
                ONE.substring(1) + "  c",
                "",
                TWO + "  a",
                ONE + "  ../d",
                TWO + "  e",
                TWO + "  not ended"));
    assertEquals(List.of(2, 3, 4, 5, 6, 7, 9), list.unreadable());
    assertEquals(Set.of("a", "e"), list.digests().keySet());
    assertEquals(ONE, list.digests().get("a"), "the first of two counts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a/b", "...", ".well-known", "a b", "é", "a..b/..c"})
  void takesPathsThatStayInTheFolder(String path) {
    assertTrue(SitePath.isPlain(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "/", "/a", "a/", "a//b", ".", "..", "a/..", "../a", "a/./b", "a\\b", "C:a", "a\tb",
        "a\u0000"
      })
  void takesNoPathThatMayLeadElsewhere(String path) {
    assertFalse(SitePath.isPlain(path));
    assertEquals(List.of(1), parse(ONE + "  " + path + "\n").unreadable());
  }
}
