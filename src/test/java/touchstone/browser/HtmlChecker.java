package touchstone.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML checker, in this process and without the network. */
public final class HtmlChecker {

  /**
   * It is handed bytes without an address, so it takes the site's own style sheet and script for
   * somebody else's; and it takes markup, which nothing runs, for a script. What the policy really
   * stops is seen in a browser, by {@code PagesInBrowserIT}.
   */
  private static final String POLICY = "violates Content Security Policy (meta tag)";

  private HtmlChecker() {}

  /**
   * Returns what is wrong with a page, errors and warnings, one line each.
   *
   * @throws IOException if the checker gives up
   */
  public static List<String> check(byte[] page) throws IOException {
    EmbeddedValidator checker = new EmbeddedValidator();
    checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    try {
      return checker
          .validate(new ByteArrayInputStream(page))
          .lines()
          .filter(line -> !line.isBlank() && !line.contains(POLICY))
          .toList();
    } catch (SAXException notReadable) {
      throw new IOException("the checker cannot read the page", notReadable);
    }
  }
}
