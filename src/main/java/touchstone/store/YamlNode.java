package touchstone.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchstone.model.Location;

/** A value of a YAML text, with its place. */
sealed interface YamlNode {

  /** Returns where it begins. */
  Location location();

  /**
   * A scalar as written: {@code 1.10} stays {@code 1.10}; an empty value is the empty text.
   *
   * @param text the text
   * @param location where it begins
   */
  record Scalar(String text, Location location) implements YamlNode {}

  /**
   * A mapping.
   *
   * @param entries its values by key, in file order
   * @param location where it begins
   */
  record Mapping(Map<String, Entry> entries, Location location) implements YamlNode {

    /** Copies the map, keeping its order. */
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
  }

  /**
   * A value under its key.
   *
   * @param key where the key stands
   * @param value the value
   */
  record Entry(Location key, YamlNode value) {}

  /**
   * A list.
   *
   * @param items its items
   * @param location where it begins
   */
  record Items(List<YamlNode> items, Location location) implements YamlNode {

    /** Copies the list. */
    public Items {
      items = List.copyOf(items);
    }
  }
}
