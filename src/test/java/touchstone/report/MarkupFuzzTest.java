package touchstone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Control: the fuzz target of what is published sees markup that came to life. */
class MarkupFuzzTest {

  @Test
  void seesElementsAttributesAndSchemesThatAreInNoPageOfPlainWords() {
    String raw =
        "<p onclick=x>a</p><script>b</script><a href='javascript:c'>d</a><a href='/e:f'>g</a>";
    Set<String> nodes = new TreeSet<>();
    MarkupFuzz.collect(Jsoup.parse(raw), nodes);
    nodes.removeAll(MarkupFuzz.PLAIN_NODES);
    assertEquals(Set.of("a href=javascript", "p onclick"), nodes);
  }
}
