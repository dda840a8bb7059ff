package touchstone.site;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Address;
import touchstone.model.Quotation;
import touchstone.quote.TextFragment;

/** What of an address from the records becomes a link: plain http and https, nothing else. */
final class WebLink {

  private WebLink() {}

  /** Returns the address if it may be linked. */
  static Optional<String> of(String url) {
    return Address.parse(url).map(plain -> url);
  }

  /** Returns the address with a text fragment that leads to the passage, if it may be linked. */
  static Optional<String> to(String url, String passage) {
    return of(url)
        .map(plain -> TextFragment.of(passage).map(fragment -> fragment.on(plain)).orElse(plain));
  }

  /** Returns the same for a quotation, which may be missing. */
  static Optional<String> to(String url, @Nullable Quotation quote) {
    return quote == null ? of(url) : to(url, quote.text());
  }
}
