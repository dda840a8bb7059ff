package touchstone.quote;

import java.util.Optional;

/** Placeholder until the real one is merged. */
public record TextFragment(String text) {
  /** Returns it. */
  public static Optional<TextFragment> of(String quotation) {
    return Optional.of(new TextFragment(quotation));
  }

  /** Returns it. */
  public String on(String url) {
    return url
        + "#:~:text="
        + java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8)
            .replace("+", "%20")
            .replace("-", "%2D");
  }
}
