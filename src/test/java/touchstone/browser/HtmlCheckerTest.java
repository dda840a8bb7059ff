package touchstone.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checker passes a valid page and sees errors and warnings. */
class HtmlCheckerTest {

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

  private static List<String> check(String page) throws IOException {
    return HtmlChecker.check(page.getBytes(UTF_8));
  }
}
