package touchstone.consistency;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A version, compared part by part as numbers: 3.9 is before 3.10, and a part that is missing is 0.
 *
 * @param parts the numbers between the dots
 */
record Version(List<BigInteger> parts) implements Measure {

  private static final int LONGEST = 60;
  private static final Pattern FORM = Pattern.compile("[0-9]+(?:\\.[0-9]+)*");

  /** Copies the list. */
  Version {
    parts = List.copyOf(parts);
  }

  /** Returns the version that the text spells, or nothing if it is none. */
  static Optional<Version> parse(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches()
        ? Optional.of(
            new Version(Arrays.stream(text.split("\\.", -1)).map(BigInteger::new).toList()))
        : Optional.empty();
  }

  @Override
  public String described() {
    return "a version";
  }

  @Override
  public int compareWith(Measure other) throws Unusable {
    if (other instanceof Version version) {
      return compareParts(version);
    }
    throw unlike(other);
  }

  private int compareParts(Version other) {
    int longer = Math.max(parts.size(), other.parts.size());
    for (int i = 0; i < longer; i++) {
      int order = part(i).compareTo(other.part(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private BigInteger part(int index) {
    return index < parts.size() ? parts.get(index) : BigInteger.ZERO;
  }
}
