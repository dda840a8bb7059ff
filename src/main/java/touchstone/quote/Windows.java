package touchstone.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The stretches of a text that share most tokens with a quotation: one pass with a window that is a
 * little longer than the quotation. A token counts fully where the quotation has it, for as often
 * as it has it, and in part where only its first letters are the same, or both are figures.
 */
final class Windows {

  private static final int FULL = 10;
  private static final int ALIKE = 4;
  private static final int STEM = 4;
  private static final double SHARE = 0.25;
  private static final double GOOD = 0.6;
  private static final int NONE = KeyIndex.NONE;

  /** A window's last token and what it shares. */
  private record Peak(int end, double shared) {}

  private final Tokens tokens;
  private final KeyIndex wholes;
  private final KeyIndex stems;
  private final List<Slot> slots = new ArrayList<>();
  private final int length;
  private double all;

  /** A token or stem of the quotation: how often it is there, how often in the window. */
  private static final class Slot {
    private final double weight;
    private int there;
    private int here;

    Slot(double weight) {
      this.weight = weight;
    }

    double enter() {
      return here++ < there ? weight : 0;
    }

    double leave() {
      return here-- <= there ? weight : 0;
    }
  }

  Windows(Tokens tokens, List<Token> quote) {
    this.tokens = tokens;
    this.length = length(quote.size());
    this.wholes = new KeyIndex(quote.size());
    this.stems = new KeyIndex(quote.size());
    for (Token token : quote) {
      all += FULL * token.weight();
      count(wholes, token.key(), FULL * token.weight());
      if (token.kind() != TokenKind.MARK) {
        count(stems, stem(token.spelled(), 0), ALIKE * token.weight());
      }
    }
  }

  static int length(int quote) {
    return quote + quote / 4 + 2;
  }

  private void count(KeyIndex index, int key, double weight) {
    int slot = index.findOrNumber(key, slots.size());
    if (slot == slots.size()) {
      slots.add(new Slot(weight));
    }
    slots.get(slot).there++;
  }

  /** Returns the ends (exclusive, in tokens) of the windows that share most, at most so many. */
  List<Integer> ends(int most) {
    PriorityQueue<Peak> peaks = new PriorityQueue<>(Comparator.comparingDouble(Peak::shared));
    int[] ring = new int[length];
    double shared = 0;
    Peak peak = new Peak(0, 0);
    for (int i = 0; i < tokens.size(); i++) {
      int place = i % length;
      if (i >= length && ring[place] != NONE) {
        shared -= slots.get(ring[place]).leave();
      }
      ring[place] = slot(i);
      shared += ring[place] == NONE ? 0 : slots.get(ring[place]).enter();
      if (i - peak.end() > length / 2) {
        keep(peaks, peak, most);
        peak = new Peak(i, shared);
      } else if (shared > peak.shared() + 1e-6) {
        peak = new Peak(i, shared);
      }
    }
    keep(peaks, peak, most);
    double enough = GOOD * peaks.stream().mapToDouble(Peak::shared).max().orElse(0);
    return peaks.stream()
        .filter(one -> one.shared() >= enough)
        .map(one -> one.end() + 1)
        .sorted()
        .toList();
  }

  private void keep(PriorityQueue<Peak> peaks, Peak peak, int most) {
    if (peak.shared() >= SHARE * all) {
      peaks.add(peak);
      if (peaks.size() > most) {
        peaks.remove();
      }
    }
  }

  private int slot(int index) {
    int whole = wholes.find(tokens.key(index));
    if (whole != NONE) {
      return whole;
    }
    int start = tokens.start(index);
    return isLetterOrDigit(tokens.text().charAt(start))
        ? stems.find(stem(tokens.text(), start))
        : NONE;
  }

  /** The first letters of a word, or that it is a figure. */
  private static int stem(String text, int start) {
    int hash = 1;
    int end = Math.min(text.length(), start + STEM);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        hash = 31 * hash + c;
      } else if (!isLetterOrDigit(c)) {
        break;
      } else if (i == start && Character.isDigit(c)) {
        return 0;
      } else {
        hash = 31 * hash + Character.toLowerCase(c);
      }
    }
    return hash;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c);
  }
}
