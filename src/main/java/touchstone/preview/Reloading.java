package touchstone.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import touchstone.preview.PreviewHandler.Answer;

/**
 * What makes an open page load itself again. The pages forbid themselves all requests but those for
 * scripts, images and styles of their own place; so the version comes as a script as well.
 */
final class Reloading {

  // no file of a site has a tilde in its name
  private static final String SCRIPT = "~preview.js";
  private static final String VERSION = "~version.js";
  private static final String END_OF_HEAD = "</head>";
  // such a page leaves at once, and allows no script at all
  private static final String LEADS_ON = "<meta http-equiv=\"refresh\"";

  private Reloading() {}

  /** Returns the answer if it is one of the scripts that is asked for. */
  static Optional<Answer> answer(String path, PreviewSite site) {
    return switch (path) {
      case SCRIPT -> Optional.of(Answer.of(SCRIPT, script()));
      case VERSION ->
          Optional.of(
              Answer.of(
                  VERSION,
                  "dispatchEvent(new CustomEvent('preview-version', { detail: '%s' }));\n"
                      .formatted(site.version())
                      .getBytes(StandardCharsets.UTF_8)));
      default -> Optional.empty();
    };
  }

  /** Returns a page with the script, which is told the version that this is a page of. */
  static byte[] added(byte[] page, String version) {
    String text = new String(page, StandardCharsets.UTF_8);
    int end = text.indexOf(END_OF_HEAD);
    if (end < 0 || text.substring(0, end).contains(LEADS_ON)) {
      return page;
    }
    String script = "<script src=\"/%s?%s\" defer></script>\n".formatted(SCRIPT, version);
    return (text.substring(0, end) + script + text.substring(end)).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] script() {
    try (InputStream in = Reloading.class.getResourceAsStream("preview.js")) {
      return Objects.requireNonNull(in, "preview.js is not in the program").readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
