package touchstone.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchstone.model.Excerpt;
import touchstone.model.Location;

/** The keys of a YAML mapping as cells; each key is read once, by name. */
final class KeyedValues {

  private final YamlNode.Mapping mapping;
  private final Location fallback;
  private final Faults faults;

  /** Reads the mapping; a key that is not there is said to be missing at the fallback place. */
  KeyedValues(YamlNode.Mapping mapping, Location fallback, Faults faults) {
    this.mapping = mapping;
    this.fallback = fallback;
    this.faults = faults;
  }

  /** Returns the value of a key as a cell; empty if it is not there, or is no single value. */
  Cell cell(String key) {
    YamlNode.Entry entry = mapping.entries().get(key);
    if (entry == null) {
      return new Cell(key, "", fallback);
    }
    if (entry.value() instanceof YamlNode.Scalar scalar) {
      boolean empty = scalar.text().isEmpty();
      return new Cell(key, scalar.text(), empty ? entry.key() : scalar.location());
    }
    wrongShape(key, entry.value(), "a single value");
    return new Cell(key, "", entry.key(), true);
  }

  /** Returns the entries of a mapping under a key; none if it is not there. */
  Map<String, YamlNode.Entry> mapping(String key) {
    return value(key)
        .map(
            node -> {
              if (node instanceof YamlNode.Mapping inner) {
                return inner.entries();
              }
              wrongShape(key, node, "lines of \"key: value\" under it");
              return Map.<String, YamlNode.Entry>of();
            })
        .orElse(Map.of());
  }

  /** Returns the items of a list under a key; none if it is not there. */
  List<YamlNode> items(String key) {
    return value(key)
        .map(
            node -> {
              if (node instanceof YamlNode.Items items) {
                return items.items();
              }
              wrongShape(key, node, "a list of lines that begin with \"- \"");
              return List.<YamlNode>of();
            })
        .orElse(List.of());
  }

  /** Notes every key that is not among these. */
  void reportUnknown(List<String> known) {
    mapping
        .entries()
        .forEach(
            (key, entry) -> {
              if (!known.contains(key)) {
                faults.add(
                    ReadingRule.UNKNOWN_KEY,
                    entry.key(),
                    "key %s is not read, known are %s; rename it or take it out"
                        .formatted(Excerpt.of(key), String.join(", ", known)));
              }
            });
  }

  private Optional<YamlNode> value(String key) {
    return Optional.ofNullable(mapping.entries().get(key))
        .map(YamlNode.Entry::value)
        .filter(node -> !(node instanceof YamlNode.Scalar scalar) || !scalar.text().isEmpty());
  }

  private void wrongShape(String key, YamlNode found, String expected) {
    faults.add(
        ReadingRule.INVALID_YAML,
        found.location(),
        "%s is not of the shape expected: %s; correct it".formatted(key, expected));
  }
}
