package touchstone.capture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fetches one document and freezes what it saw.
 *
 * <p>It is polite: it asks one thing at a time, keeps requests to one host apart, does as {@code
 * robots.txt} asks, waits when a busy server asks for it, and keeps no cookies. It is careful: no
 * redirect leads it to a place that could not have been asked for in the first place, and what is
 * incomplete is no capture. It remembers the wishes of hosts, so one capturer serves a whole run.
 */
public final class Capturer {

  private final Limits limits;
  private final Surroundings surroundings;
  private final Door door;
  private final Robots robots;
  private final Pace pace;

  /** Makes a capturer that finds and reaches hosts by what is handed in. */
  public Capturer(
      Resolver resolver, Connector connector, Limits limits, Surroundings surroundings) {
    this.limits = limits;
    this.surroundings = surroundings;
    this.door = new Door(resolver, connector, surroundings);
    this.robots = new Robots(door, limits);
    this.pace = new Pace(limits, surroundings);
  }

  /**
   * Fetches a document, unless its host asks programs to stay away.
   *
   * @param url as a person writes it
   * @throws CaptureException if there is no complete document, with the reason
   */
  public Captured capture(String url) throws CaptureException {
    return fetch(url, true);
  }

  /**
   * Fetches a document for a person who has the host's permission, whatever its {@code robots.txt}
   * says.
   *
   * @throws CaptureException if there is no complete document, with the reason
   */
  public Captured captureWithPermission(String url) throws CaptureException {
    return fetch(url, false);
  }

  private synchronized Captured fetch(String requested, boolean heed) throws CaptureException {
    Deadline deadline = Deadline.in(limits.total());
    List<Exchange> exchanges = new ArrayList<>();
    int redirects = 0;
    try {
      Optional<String> next = Optional.of(requested);
      WebUrl url = WebUrl.parse(requested, limits.ports());
      while (next.isPresent()) {
        Exchange exchange = ask(url, heed, deadline);
        exchanges.add(exchange);
        next = Redirect.of(exchange);
        if (next.isPresent()) {
          if (redirects == limits.redirects()) {
            throw Redirect.tooMany(url.toString(), limits.redirects());
          }
          redirects++;
          url = url.resolve(next.get(), limits.ports());
        }
      }
      byte[] body = document(exchanges.get(exchanges.size() - 1));
      byte[] warc = new WarcFile(surroundings, heed).bytes(requested, exchanges, body.length);
      return new Captured(requested, exchanges, body, warc);
    } catch (CaptureException e) {
      throw redirects == 0 ? e : e.after(requested, redirects);
    }
  }

  /** Asks for a document; a second time where a busy server says when, and that is soon. */
  private Exchange ask(WebUrl url, boolean heed, Deadline deadline) throws CaptureException {
    Duration delay = heed ? robots.heed(url, deadline) : Duration.ZERO;
    pace.await(url, delay, deadline);
    Exchange exchange = door.exchange(url, limits, deadline);
    pace.asked(url);
    Optional<Duration> wait =
        RetryAfter.of(exchange.response(), surroundings.clock().instant())
            .filter(time -> time.compareTo(deadline.remaining()) < 0);
    if (wait.isEmpty()) {
      return exchange;
    }
    pace.sleep(url, wait.get());
    Exchange second = door.exchange(url, limits, deadline);
    pace.asked(url);
    return second;
  }

  private byte[] document(Exchange exchange) throws CaptureException {
    String url = exchange.url().toString();
    int status = exchange.response().status();
    if (status == 404 || status == 410) {
      String found = "is not there any more (status " + status + ")";
      throw CaptureException.ofStatus(Reason.GONE, url, found, status);
    }
    if (status != 200 && status != 203 && status != 204) {
      String found = "was answered with the status " + status;
      throw CaptureException.ofStatus(Reason.STATUS, url, found, status);
    }
    byte[] body = ContentDecoder.decode(exchange, limits);
    if (body.length == 0) {
      throw CaptureException.ofStatus(Reason.EMPTY, url, "is an empty document", status);
    }
    return body;
  }
}
