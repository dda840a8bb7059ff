package touchstone.capture;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a host. */
@FunctionalInterface
public interface Resolver {

  /**
   * Returns all addresses of a host, in the order in which to try them.
   *
   * @param host labels of ASCII in lower case
   * @throws UnknownHostException if it has none
   */
  List<InetAddress> resolve(String host) throws UnknownHostException;
}
