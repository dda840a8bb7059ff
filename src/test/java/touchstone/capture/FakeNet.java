package touchstone.capture;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A net in which every host has a public address, unless a test says otherwise, and every
 * connection ends at a server on loopback. It notes who was resolved and connected to.
 */
final class FakeNet implements Resolver, Connector {

  static final String PUBLIC = "93.184.216.34";
  static final Instant NOW = Instant.parse("2026-11-25T08:09:10.123Z");

  final List<Destination> attempts = new ArrayList<>();
  final List<String> lookups = new ArrayList<>();
  final List<Duration> pauses = new ArrayList<>();
  private final Map<String, List<InetAddress>> hosts = new HashMap<>();
  private final SocketConnector connector;
  private final int port;
  private long ids;

  FakeNet(SmallServer server) {
    this(server, new SocketConnector());
  }

  FakeNet(SmallServer server, SocketConnector connector) {
    this.port = server.port();
    this.connector = connector;
  }

  /** Gives a host other addresses. */
  FakeNet host(String name, String... addresses) throws UnknownHostException {
    List<InetAddress> known = new ArrayList<>();
    for (String address : addresses) {
      known.add(InetAddress.getByName(address));
    }
    hosts.put(name, known);
    return this;
  }

  /** Returns a capturer in this net, with the usual limits, whose pauses take no time. */
  Capturer capturer() {
    return capturer(Limits.USUAL.withTimes(Duration.ofSeconds(2), Duration.ofSeconds(4)));
  }

  Capturer capturer(Limits limits) {
    return new Capturer(this, this, limits, surroundings());
  }

  Surroundings surroundings() {
    return new Surroundings(
        "Touchstone/0 (+fact-check evidence capture)",
        () -> NOW,
        pauses::add,
        () -> new UUID(0, ++ids));
  }

  @Override
  public List<InetAddress> resolve(String host) throws UnknownHostException {
    lookups.add(host);
    return hosts.getOrDefault(host, List.of(InetAddress.getByName(PUBLIC)));
  }

  @Override
  public Connection connect(Destination to, Duration patience) throws IOException {
    attempts.add(to);
    return connector.connect(
        new Destination(InetAddress.getLoopbackAddress(), port, to.host(), to.secure()), patience);
  }
}
