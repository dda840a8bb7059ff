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
  private final Map<String, Known> met = new ConcurrentHashMap<>();

  private KnownUnits(Map<String, Known> known) {
    this.known = known;
  }

  /**
   * What is known of one thing.
   *
   * @param stamp its stamp when it was read
   * @param found what was found, a digest for example
   */
  private record Known(String stamp, String found) {}

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
    Known before = met.containsKey(name) ? met.get(name) : known.get(name);
    if (before == null || stamp.isEmpty() || !before.stamp().equals(stamp)) {
      before = new Known(stamp, reading.get());
    }
    met.put(name, before);
    return before.found();
  }

  /** Takes note of what was found in something that was read after its stamp had been taken. */
  void note(String name, String stamp, String found) {
    met.put(name, new Known(stamp, found));
  }

  /** Returns whether this run has met other things, or found something else, than is known. */
  boolean isNews() {
    return !kept().equals(known);
  }

  /** Packs what this run has met and what has a stamp. */
  void write(PackWriter out) {
    Map<String, Known> kept = kept();
    out.number(kept.size());
    kept.forEach(
        (name, each) -> {
          out.text(name);
          out.text(each.stamp());
          out.text(each.found());
        });
  }

  private Map<String, Known> kept() {
    Map<String, Known> kept = new HashMap<>(met);
    kept.values().removeIf(each -> each.stamp().isEmpty());
    return kept;
  }

  /** Unpacks what {@link #write} has packed. */
  static KnownUnits read(PackReader in) {
    int size = in.count();
    Map<String, Known> known = new HashMap<>(size * 2);
    for (int left = size; left > 0; left--) {
      known.put(in.text(), new Known(in.text(), in.text()));
    }
    return new KnownUnits(known);
  }
}
