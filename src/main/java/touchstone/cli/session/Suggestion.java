package touchstone.cli.session;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which ids somebody may have meant by one that is not there. */
public final class Suggestion {

  private static final int MOST = 3;

  private Suggestion() {}

  /** Returns the known ids that share most words with the one given, as the end of a sentence. */
  public static String of(String given, Collection<String> known) {
    Set<String> words =
        new HashSet<>(Arrays.asList(given.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)));
    TreeMap<Long, List<String>> byShared =
        known.stream()
            .collect(
                Collectors.groupingBy(id -> shared(id, words), TreeMap::new, Collectors.toList()));
    Map.Entry<Long, List<String>> closest = byShared.lastEntry();
    return closest == null || closest.getKey() == 0
        ? ""
        : "; did you mean "
            + closest.getValue().stream().limit(MOST).collect(Collectors.joining(", "))
            + "?";
  }

  private static long shared(String known, Set<String> given) {
    return Arrays.stream(known.split("-", -1)).filter(given::contains).count();
  }
}
