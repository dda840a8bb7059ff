package touchstone.capture;

import java.time.Duration;
import java.util.List;

/**
 * How much a capture may take. What is beyond is refused, never cut.
 *
 * @param connect how long to wait for a server to accept a connection
 * @param total how long a whole capture may last, redirects and robots.txt included; pauses out of
 *     politeness do not count
 * @param headerBytes how long the head of a response may be
 * @param bodyBytes how many bytes of a body may come over the wire
 * @param decodedBytes how many bytes a body may have once it is decompressed
 * @param ratio how many bytes one compressed byte may stand for, from a megabyte on
 * @param redirects how many redirects are followed
 * @param ports the ports that may be connected to
 * @param pause the shortest time between two requests for documents of one host
 * @param longestPause from which time on a crawl delay is not honoured in full
 */
public record Limits(
    Duration connect,
    Duration total,
    int headerBytes,
    int bodyBytes,
    int decodedBytes,
    int ratio,
    int redirects,
    List<Integer> ports,
    Duration pause,
    Duration longestPause) {

  /** What holds where nobody says otherwise. */
  public static final Limits USUAL =
      new Limits(
          Duration.ofSeconds(10),
          Duration.ofSeconds(60),
          128 << 10,
          32 << 20,
          64 << 20,
          100,
          5,
          List.of(80, 443),
          Duration.ofSeconds(1),
          Duration.ofSeconds(60));

  /** Copies the list. */
  public Limits {
    ports = List.copyOf(ports);
  }

  /** Returns these limits with other ports. */
  public Limits withPorts(List<Integer> allowed) {
    return new Limits(
        connect,
        total,
        headerBytes,
        bodyBytes,
        decodedBytes,
        ratio,
        redirects,
        allowed,
        pause,
        longestPause);
  }

  /** Returns these limits with other times. */
  public Limits withTimes(Duration toConnect, Duration inAll) {
    return new Limits(
        toConnect,
        inAll,
        headerBytes,
        bodyBytes,
        decodedBytes,
        ratio,
        redirects,
        ports,
        pause,
        longestPause);
  }

  /** Returns these limits with a smaller body, where they are not smaller already. */
  Limits withBodyUpTo(int bytes) {
    return new Limits(
        connect,
        total,
        headerBytes,
        Math.min(bodyBytes, bytes),
        Math.min(decodedBytes, bytes),
        ratio,
        redirects,
        ports,
        pause,
        longestPause);
  }
}
