package touchstone.capture;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to the public internet, after IANA's registers of special-purpose
 * addresses. The questions that {@link InetAddress} answers leave out more than half of them.
 */
final class PublicAddress {

  private static final List<Cidr> NOT_PUBLIC_4 =
      ranges(
          "0.0.0.0/8", // this network
          "10.0.0.0/8", // private
          "100.64.0.0/10", // shared by customers of a provider
          "127.0.0.0/8", // loopback
          "169.254.0.0/16", // link-local, among them the metadata services of clouds
          "172.16.0.0/12", // private
          "192.0.0.0/24", // protocol assignments
          "192.0.2.0/24", // documentation
          "192.31.196.0/24", // AS112
          "192.52.193.0/24", // automatic multicast tunnels
          "192.88.99.0/24", // relays of 6to4
          "192.168.0.0/16", // private
          "192.175.48.0/24", // AS112
          "198.18.0.0/15", // benchmarks
          "198.51.100.0/24", // documentation
          "203.0.113.0/24", // documentation
          "224.0.0.0/4", // multicast
          "240.0.0.0/4"); // reserved, and broadcast

  /** Public is at most 2000::/3; these parts of it are not. */
  private static final List<Cidr> NOT_PUBLIC_6 =
      ranges(
          "2001::/23", // protocol assignments: Teredo, benchmarks, ORCHID and others
          "2001:db8::/32", // documentation
          "2002::/16", // 6to4, with any IPv4 address inside
          "2620:4f:8000::/48", // AS112
          "3ffe::/16", // the former test network
          "3fff::/20"); // documentation

  /**
   * Besides it there are loopback, mapped, compatible and translated IPv4 (::/8, 64:ff9b::/96,
   * 64:ff9b:1::/48), discard (100::/64), segment routing (5f00::/16), unique local (fc00::/7),
   * link-local (fe80::/10), the former site-local (fec0::/10), multicast (ff00::/8) and what nobody
   * has been given.
   */
  private static final Cidr GLOBAL_UNICAST = Cidr.of("2000::/3");

  private PublicAddress() {}

  private static List<Cidr> ranges(String... ranges) {
    return Stream.of(ranges).map(Cidr::of).toList();
  }

  /** Returns whether a server on the public internet can have this address. */
  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address
        ? NOT_PUBLIC_4.stream().noneMatch(range -> range.holds(bytes))
        : GLOBAL_UNICAST.holds(bytes)
            && NOT_PUBLIC_6.stream().noneMatch(range -> range.holds(bytes));
  }
}
