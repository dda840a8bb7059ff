package touchstone.capture;

import java.util.List;
import java.util.Optional;

/** How a server sends us elsewhere. */
final class Redirect {

  private static final List<Integer> STATUSES = List.of(301, 302, 303, 307, 308);

  private Redirect() {}

  /**
   * Returns where the server sends us to, as it wrote it, or nothing if it answers itself.
   *
   * @throws CaptureException if it wants to send us elsewhere and does not say where to
   */
  static Optional<String> of(Exchange exchange) throws CaptureException {
    int status = exchange.response().status();
    if (!STATUSES.contains(status)) {
      return Optional.empty();
    }
    List<String> locations =
        exchange.response().headers().all("Location").stream().distinct().toList();
    if (locations.size() != 1) {
      String found = "redirects (" + status + ") to " + locations.size() + " places";
      throw CaptureException.ofStatus(Reason.STATUS, exchange.url().toString(), found, status);
    }
    return Optional.of(locations.get(0));
  }

  static CaptureException tooMany(String url, int allowed) {
    String found = "redirects once more, after " + allowed + " times";
    return CaptureException.of(Reason.REDIRECTS, url, found);
  }
}
