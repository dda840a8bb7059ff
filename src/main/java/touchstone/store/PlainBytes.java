package touchstone.store;

import java.util.Arrays;

/**
 * What one walk over the bytes of a file tells, before anything is made of them: the large tables
 * are plain ASCII for the most part, and each further walk is felt there.
 */
final class PlainBytes {

  private final boolean ascii;
  private final boolean odd;
  private final int[] lineStarts;

  private PlainBytes(boolean ascii, boolean odd, int[] lineStarts) {
    this.ascii = ascii;
    this.odd = odd;
    this.lineStarts = lineStarts;
  }

  /** Looks at the bytes from an offset on. */
  static PlainBytes of(byte[] bytes, int from) {
    boolean ascii = true;
    boolean odd = false;
    int[] starts = new int[16];
    int lines = 1;
    for (int i = from; i < bytes.length; i++) {
      byte b = bytes[i];
      if (b > '\r') { // nearly all; a byte that is not ASCII is below zero
        continue;
      }
      if (b == '\n') {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = i + 1 - from;
      }
      ascii &= b >= 0;
      odd |= b == 0 || b == '\r';
    }
    return new PlainBytes(ascii, odd, Arrays.copyOf(starts, lines));
  }

  /** Returns whether every byte is a character of ASCII. */
  boolean isAscii() {
    return ascii;
  }

  /** Returns whether there is a NUL or a carriage return among them. */
  boolean hasOdd() {
    return odd;
  }

  /** Returns where the lines begin that a line feed ends; for text in ASCII alone. */
  int[] lineStarts() {
    return lineStarts;
  }
}
