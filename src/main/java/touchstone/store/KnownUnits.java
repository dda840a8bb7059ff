package touchstone.store;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was found when something was last read, with the stamp that it had then. As long as it has
 * that stamp it need not be read again.
 */
final class KnownUnits {

  /** The name of the file where they are kept. */
  static final CacheFolder.Name FILE = new CacheFolder.Name("units", "");

  private final Map<String, Known> known;
  private final Map<String, Known> found = new ConcurrentHashMap<>();

  private KnownUnits(Map<String, Known> known) {
    this.known = known;
  }

  /** What is known of one thing. */
  private static final class Known {

    private final String stamp;
    private final String found;
    private volatile boolean stillHolds;

    Known(String stamp, String found) {
      this.stamp = stamp;
      this.found = found;
    }

    boolean hasStamp() {
      return !stamp.isEmpty();
    }
  }

  /** Knows nothing yet. */
  static KnownUnits none() {
    return new KnownUnits(Map.of());
  }

  /**
   * Returns what is found in something: what was found before if the stamp is that of then, else
   * what is found now. Threads may ask at the same time.
   *
   * @param stamp the stamp of now, taken before anything is read
   */
  String found(String name, String stamp, Supplier<String> reading) {
    Known now = found.get(name);
    Known before = now == null ? known.get(name) : now;
    if (before == null || stamp.isEmpty() || !before.stamp.equals(stamp)) {
      before = new Known(stamp, reading.get());
      found.put(name, before);
    } else {
      before.stillHolds = true;
    }
    return before.found;
  }

  /** Takes note of what was found in something that was read after its stamp had been taken. */
  void note(String name, String stamp, String what) {
    found.put(name, new Known(stamp, what));
  }

  /** Returns whether this run has met other things, or found something else, than is known. */
  boolean isNews() {
    return found.values().stream().anyMatch(Known::hasStamp)
        || known.values().stream().anyMatch(each -> !each.stillHolds);
  }

  /** Packs what this run has met and what has a stamp; if a name comes twice, the last counts. */
  void write(PackWriter out) {
    long size = known.values().stream().filter(each -> each.stillHolds).count();
    size += found.values().stream().filter(Known::hasStamp).count();
    out.number(Math.toIntExact(size));
    known.forEach((name, each) -> write(name, each, each.stillHolds, out));
    found.forEach((name, each) -> write(name, each, each.hasStamp(), out));
  }

  private static void write(String name, Known known, boolean isKept, PackWriter out) {
    if (isKept) {
      out.text(name);
      out.plain(known.stamp);
      out.plain(known.found);
    }
  }

  /** Unpacks what {@link #write} has packed. */
  static KnownUnits read(PackReader in) {
    int size = in.count();
    Map<String, Known> known = new HashMap<>(size * 2);
    for (int left = size; left > 0; left--) {
      known.put(in.text(), new Known(in.plain(), in.plain()));
    }
    return new KnownUnits(known);
  }
}
