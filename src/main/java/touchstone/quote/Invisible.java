package touchstone.quote;

import java.util.List;
import java.util.stream.Collectors;

/** What is in a passage that nobody sees. */
final class Invisible {

  private Invisible() {}

  /** Returns one change that names the characters, if only the passage has such. */
  static List<Change> in(String quote, String found) {
    if (quote.codePoints().anyMatch(Typography::isInvisible)) {
      return List.of();
    }
    String seen =
        found
            .codePoints()
            .filter(Typography::isInvisible)
            .distinct()
            .mapToObj("U+%04X"::formatted)
            .collect(Collectors.joining(" "));
    return seen.isEmpty() ? List.of() : List.of(new Change(ChangeKind.INVISIBLE, "", seen));
  }
}
