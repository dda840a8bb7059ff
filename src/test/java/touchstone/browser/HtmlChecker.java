package touchstone.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML checker, in this process and without the network. */
public final class HtmlChecker {

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
          .filter(line -> !line.isBlank())
          .toList();
    } catch (SAXException notReadable) {
      throw new IOException("the checker cannot read the page", notReadable);
    }
  }
}
