package touchstone.capture;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import touchstone.model.Address;

/** The host of a web address: names, and the one usual spelling of an IPv4 address. */
final class HostName {

  private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
  private static final Pattern IPV4 = Pattern.compile("(?:" + OCTET + "\\.){3}" + OCTET);

  private HostName() {}

  /**
   * Returns the host in ASCII and lower case, or nothing if it is none or could be taken for
   * another. Letters of other scripts become A-labels; letters that the older rules of Java would
   * turn into others (such as ß) are not guessed at.
   */
  static Optional<String> parse(String text) {
    if (isIpv4(text)) {
      return Optional.of(text);
    }
    String lower = text.toLowerCase(Locale.ROOT);
    try {
      String ascii = IDN.toASCII(lower, IDN.USE_STD3_ASCII_RULES);
      boolean same = lower.chars().allMatch(c -> c < 0x80) || IDN.toUnicode(ascii).equals(lower);
      return same ? Address.parse("https://" + ascii + "/").map(Address::host) : Optional.empty();
    } catch (IllegalArgumentException | IndexOutOfBoundsException noHostName) {
      return Optional.empty();
    }
  }

  /** Returns whether the text is four decimal numbers without leading zeros. */
  static boolean isIpv4(String text) {
    return IPV4.matcher(text).matches();
  }

  /** Returns the address that four decimal numbers spell. Nothing is looked up. */
  static InetAddress ipv4(String text) throws UnknownHostException {
    String[] octets = text.split("\\.", -1);
    byte[] bytes = new byte[4];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(octets[i]);
    }
    return InetAddress.getByAddress(bytes);
  }
}
