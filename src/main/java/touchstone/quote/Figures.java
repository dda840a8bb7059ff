package touchstone.quote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures by their value: {@code 1,000} is {@code 1000}, {@code 1.2 million} is {@code
 * 1200000}, {@code seven} is {@code 7}. A comma that does not part groups of three may be a decimal
 * one or not, so that {@code 1,5} is a figure of its own, equal to itself alone.
 */
final class Figures {

  private static final int LONGEST = 30;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Map<String, BigDecimal> WORDS = new HashMap<>();
  private static final Map<String, BigDecimal> MULTIPLIERS = new HashMap<>();

  static {
    String[] small =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
                + "fifteen sixteen seventeen eighteen nineteen")
            .split(" ", -1);
    for (int value = 0; value < small.length; value++) {
      WORDS.put(small[value], BigDecimal.valueOf(value));
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    for (int ten = 0; ten < tens.length; ten++) {
      WORDS.put(tens[ten], BigDecimal.valueOf(10L * (ten + 2)));
    }
    MULTIPLIERS.put("hundred", HUNDRED);
    MULTIPLIERS.put("thousand", BigDecimal.valueOf(1_000));
    MULTIPLIERS.put("million", BigDecimal.valueOf(1_000_000));
    MULTIPLIERS.put("billion", BigDecimal.valueOf(1_000_000_000));
    MULTIPLIERS.put("trillion", BigDecimal.valueOf(1_000_000_000_000L));
    MULTIPLIERS.put("dozen", BigDecimal.valueOf(12));
  }

  private final List<String> values = new ArrayList<>();
  private @Nullable BigDecimal total;
  private @Nullable BigDecimal current;
  private boolean scaled;

  private Figures() {}

  /** Whether the word, in lower case, is part of a figure. */
  static boolean isWord(String word) {
    return WORDS.containsKey(word) || MULTIPLIERS.containsKey(word);
  }

  /** Returns a figure without the marks between groups of digits, or as it is. */
  static String ungrouped(String figure) {
    int point = figure.indexOf('.');
    String whole = point < 0 ? figure : figure.substring(0, point);
    String separator = whole.indexOf(',') >= 0 ? "," : "'";
    if (whole.indexOf(separator) < 0 || figure.length() > LONGEST) {
      return figure;
    }
    String[] groups = whole.replaceFirst("^-", "").split(separator, -1);
    boolean grouped = groups[0].length() <= 3 && !groups[0].startsWith("0");
    for (int i = 1; i < groups.length; i++) {
      boolean last = i == groups.length - 1;
      grouped &= isDigits(groups[i]) && groups[i].length() >= (last ? 3 : 2);
      grouped &= groups[i].length() <= 3;
    }
    grouped &= isDigits(groups[0]);
    return grouped ? whole.replace(separator, "") + figure.substring(whole.length()) : figure;
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Returns the values of figures and words that stand in a row, each in one way of writing. */
  static List<String> values(List<String> row) {
    Figures figures = new Figures();
    for (String item : row) {
      BigDecimal word = WORDS.get(item);
      BigDecimal multiplier = MULTIPLIERS.get(item);
      if (word != null) {
        figures.add(word);
      } else if (multiplier != null) {
        figures.scale(multiplier);
      } else {
        figures.literal(ungrouped(item));
      }
    }
    figures.flush();
    return figures.values;
  }

  /** Returns the row with groups of three digits that stand apart taken together. */
  static List<String> joined(List<String> row) {
    List<String> joined = new ArrayList<>();
    for (String item : row) {
      int last = joined.size() - 1;
      boolean group = item.length() == 3 && isDigits(item);
      if (group
          && last >= 0
          && isDigits(joined.get(last))
          && joined.get(last).length() <= LONGEST) {
        joined.set(last, joined.get(last) + item);
      } else {
        joined.add(item);
      }
    }
    return joined;
  }

  private void literal(String item) {
    flush();
    String digits = item.startsWith("-") ? item.substring(1) : item;
    int point = digits.indexOf('.');
    boolean plain = isDigits(digits.replaceFirst("\\.", "")) && point != 0;
    if (plain && digits.length() <= LONGEST) {
      current = new BigDecimal(item);
      scaled = false;
    } else {
      values.add(item);
    }
  }

  private void add(BigDecimal word) {
    BigDecimal before = current;
    if (before != null && (scaled || completes(before, word))) {
      current = before.add(word);
    } else if (before == null && total != null) {
      current = word;
    } else {
      flush();
      current = word;
    }
    scaled = false;
  }

  /** Twenty and seven. */
  private static boolean completes(BigDecimal tens, BigDecimal word) {
    BigDecimal rest = tens.remainder(HUNDRED);
    return word.compareTo(BigDecimal.TEN) < 0
        && word.signum() > 0
        && rest.compareTo(BigDecimal.valueOf(20)) >= 0
        && rest.remainder(BigDecimal.TEN).signum() == 0;
  }

  private void scale(BigDecimal multiplier) {
    BigDecimal scaledUp = (current == null ? BigDecimal.ONE : current).multiply(multiplier);
    if (multiplier.compareTo(HUNDRED) <= 0) {
      current = scaledUp;
      scaled = true;
    } else {
      total = total == null ? scaledUp : total.add(scaledUp);
      current = null;
    }
  }

  private void flush() {
    BigDecimal value = total;
    if (current != null) {
      value = value == null ? current : value.add(current);
    }
    if (value != null) {
      values.add(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }
    total = null;
    current = null;
    scaled = false;
  }
}
