package touchstone.capture;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;

/** Connects to an address. It never looks up a name. */
@FunctionalInterface
public interface Connector {

  /**
   * Where to connect to.
   *
   * @param address an address that was checked
   * @param port 1 to 65535
   * @param host whom the certificate must name; sent to the server where it is a name
   * @param secure whether to speak TLS
   */
  record Destination(InetAddress address, int port, String host, boolean secure) {}

  /**
   * Connects to exactly this address.
   *
   * @param patience how long to wait for the server to accept
   * @throws IOException if there is no connection
   */
  Connection connect(Destination destination, Duration patience) throws IOException;
}
