package touchstone.check.rules;

import java.net.IDN;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.model.Address;
import touchstone.model.Domain;

/** Addresses that a hurried reader takes for somebody else's; used for better messages only. */
final class LookAlike {

  private static final Pattern AUTHORITY = Pattern.compile("^[a-zA-Z]+:[/\\\\]+([^/?#]*)");
  private static final int SHORTEST_NAME = 4;

  private LookAlike() {}

  /** Returns what makes the text no plain address, in brackets, or an empty text. */
  static String oddity(String url) {
    Matcher authority = AUTHORITY.matcher(url);
    String host = authority.find() ? authority.group(1) : "";
    if (host.indexOf('\\') >= 0 || url.contains(":\\")) {
      return " (a backslash, after which browsers read on in their own way)";
    }
    if (host.indexOf('@') >= 0) {
      return " (what stands before the @ is a user name, the host comes after it)";
    }
    if (host.chars().anyMatch(c -> c > 0x7F)) {
      return " (its host has letters outside a to z, which may only look like others)";
    }
    if (host.indexOf(':') >= 0) {
      return " (it names a port)";
    }
    return host.endsWith(".") ? " (a dot at the end of its host)" : "";
  }

  /** Returns the domain that the address resembles without lying in it. */
  static Optional<Domain> resembled(Address address, List<Domain> domains) {
    String host = IDN.toUnicode(address.host()).toLowerCase(Locale.ROOT);
    return domains.stream().filter(domain -> resembles(host, domain.host())).findFirst();
  }

  private static boolean resembles(String host, String domain) {
    return borrowsName(host, siteOf(domain))
        || differsByOne(host, domain)
        || differsByOne(host.replaceFirst("^www\\.", ""), domain);
  }

  /** A neighbour on the same site borrows nothing. */
  private static boolean borrowsName(String host, String site) {
    String name = site.substring(0, site.indexOf('.'));
    boolean neighbour = host.equals(site) || host.endsWith("." + site);
    return !neighbour && host.contains(name.length() < SHORTEST_NAME ? site : name);
  }

  /** Returns {@code acme.co.uk} of {@code www.acme.co.uk}: the label with the name and its end. */
  private static String siteOf(String domain) {
    String[] labels = domain.split("\\.", -1);
    int name = labels.length - 2;
    if (name > 0 && labels[name].length() < SHORTEST_NAME) {
      name--;
    }
    return String.join(".", Arrays.asList(labels).subList(name, labels.length));
  }

  /** Returns whether one character put in, taken out or replaced makes one text the other. */
  private static boolean differsByOne(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int start = 0;
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return Math.max(one.length(), other.length()) - start - end <= 1;
  }
}
