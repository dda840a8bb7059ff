package touchstone.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The checker passes a valid page and sees errors and warnings. */
class HtmlCheckerTest {

  private static final int ONE_OF = 20;

  private static final String VALID =
      "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Page</title></head>"
          + "<body><main><h1>Page</h1><p>Some plain words.</p></main></body></html>";

  @Test
  void passesAValidPage() throws IOException {
    assertEquals(List.of(), check(VALID));
  }

  @Test
  void findsAnErrorOfNesting() throws IOException {
    List<String> found = check(VALID.replace("Some", "<ul><p>Some</p></ul>"));
    assertTrue(found.stream().anyMatch(line -> line.contains("error")), found.toString());
  }

  @Test
  void findsAWarning() throws IOException {
    assertFalse(check(VALID.replace("<p>", "<section>").replace("</p>", "</section>")).isEmpty());
  }

  @Test
  void passesEveryPageOfTheInventedDossier() throws IOException {
    assertEquals(List.of(), check(SiteFixture.invented()));
  }

  @Test
  void passesSomePagesOfTheShippedDossier() throws IOException {
    Map<String, byte[]> some = new LinkedHashMap<>();
    int number = 0;
    for (Map.Entry<String, byte[]> file : SiteFixture.shippedWithAddress().entrySet()) {
      if (number++ % ONE_OF == 0) {
        some.put(file.getKey(), file.getValue());
      }
    }
    assertEquals(List.of(), check(some));
  }

  @Test
  @Tag("hardening")
  void passesEveryPageOfTheShippedDossier() throws IOException {
    assertEquals(List.of(), check(SiteFixture.shippedWithAddress()));
  }

  /** Returns what is wrong with the pages of a site, redirects included. */
  private static List<String> check(Map<String, byte[]> site) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : site.entrySet()) {
      if (file.getKey().endsWith(".html")) {
        HtmlChecker.check(file.getValue()).forEach(line -> wrong.add(file.getKey() + line));
      }
    }
    return wrong;
  }

  private static List<String> check(String page) throws IOException {
    return HtmlChecker.check(page.getBytes(UTF_8));
  }
}
