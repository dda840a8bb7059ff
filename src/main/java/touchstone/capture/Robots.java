package touchstone.capture;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What hosts ask of programs ({@code robots.txt}), fetched through the same door. */
final class Robots {

  private static final int MOST_BYTES = 512 << 10;
  private static final List<String> NAME = List.of("touchstone");

  private final Door door;
  private final Limits limits;
  private final Map<String, BaseRobotRules> known = new HashMap<>();

  Robots(Door door, Limits limits) {
    this.door = door;
    this.limits = limits.withBodyUpTo(MOST_BYTES);
  }

  /**
   * Returns how long the host wants programs to wait between two requests.
   *
   * @throws CaptureException if it does not want the document to be fetched, or its wishes cannot
   *     be read
   */
  Duration heed(WebUrl url, Deadline deadline) throws CaptureException {
    BaseRobotRules rules = known.get(url.origin());
    if (rules == null) {
      rules = fetch(url, deadline);
      known.put(url.origin(), rules);
    }
    if (!rules.isAllowed(url.toString())) {
      String found =
          rules.isDeferVisits()
              ? "is not fetched, since the server cannot say whether programs may (robots.txt)"
              : "is not to be fetched by programs, as the host asks (robots.txt)";
      throw CaptureException.of(Reason.ROBOTS, url.toString(), found);
    }
    return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
  }

  private BaseRobotRules fetch(WebUrl origin, Deadline deadline) throws CaptureException {
    WebUrl url = origin.at("/robots.txt");
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    for (int hops = 0; hops <= limits.redirects(); hops++) {
      Exchange exchange = door.exchange(url, limits, deadline);
      int status = exchange.response().status();
      Optional<String> location = Redirect.of(exchange);
      if (location.isPresent()) {
        url = url.resolve(location.get(), limits.ports());
      } else if (status < 200 || status > 299) {
        return parser.failedFetch(status);
      } else {
        byte[] text = ContentDecoder.decode(exchange, limits);
        return parser.parseContent(url.toString(), text, "text/plain", NAME);
      }
    }
    throw Redirect.tooMany(origin.at("/robots.txt").toString(), limits.redirects());
  }
}
