package touchstone.capture;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A range of addresses: all that begin with the same bits. */
final class Cidr {

  private final byte[] network;
  private final int bits;

  private Cidr(byte[] network, int bits) {
    this.network = network;
    this.bits = bits;
  }

  /**
   * Reads a range in the usual notation, such as {@code 10.0.0.0/8}.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Cidr of(String text) {
    int slash = text.indexOf('/');
    if (slash < 0 || !text.substring(0, slash).matches("[0-9a-f:.]+")) {
      throw new IllegalArgumentException(text);
    }
    try {
      // a literal is never looked up
      byte[] network = InetAddress.getByName(text.substring(0, slash)).getAddress();
      return new Cidr(network, Integer.parseInt(text.substring(slash + 1)));
    } catch (UnknownHostException noLiteral) {
      throw new IllegalArgumentException(text, noLiteral);
    }
  }

  /** Returns whether the address, as 4 or 16 bytes, lies in the range. */
  boolean holds(byte[] address) {
    if (address.length != network.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((address[bit / 8] & mask) != (network[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
