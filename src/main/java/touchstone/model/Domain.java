package touchstone.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a publisher's {@code domains}: a host, or a host with the beginning of a path.
 *
 * @param host ASCII labels in lower case; stands for its subdomains too
 * @param path empty, or a path prefix that begins with {@code /} and does not end with one
 */
public record Domain(String host, String path) {

  /** Returns the entry that the text spells ({@code example.com/team}), if it is one. */
  public static Optional<Domain> parse(String text) {
    String plain = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    return Address.parse("https://" + plain)
        .map(
            address -> new Domain(address.host(), address.path().equals("/") ? "" : address.path()))
        .filter(domain -> domain.toString().equals(plain));
  }

  /** Returns whether the address lies in this domain, on a label boundary and a path boundary. */
  public boolean covers(Address address) {
    boolean hostMatches = address.host().equals(host) || address.host().endsWith("." + host);
    return hostMatches
        && (path.isEmpty() || address.path().equals(path) || address.path().startsWith(path + "/"));
  }

  /**
   * Returns whether this entry says more about an address than the other does: one with a path
   * before one without, then the longer.
   */
  boolean isMoreSpecificThan(Domain other) {
    if (path.isEmpty() != other.path.isEmpty()) {
      return other.path.isEmpty();
    }
    return toString().length() > other.toString().length();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Domain domain && host.equals(domain.host) && path.equals(domain.path);
  }

  @Override
  public int hashCode() {
    return 31 * host.hashCode() + path.hashCode();
  }

  @Override
  public String toString() {
    return host + path;
  }
}
