package touchstone.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a JSON text, with its place in it. Null stands for a member that is not there. */
sealed interface JsonValue {

  /** Returns where the value begins. */
  Place place();

  /**
   * An object.
   *
   * @param place where it begins
   * @param members its members in their order
   */
  record Members(Place place, Map<String, JsonValue> members) implements JsonValue {
    /** Copies the members, keeping their order. */
    public Members {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
  }

  /**
   * An array.
   *
   * @param place where it begins
   * @param values its values
   */
  record Items(Place place, List<JsonValue> values) implements JsonValue {
    /** Copies the list. */
    public Items {
      values = List.copyOf(values);
    }
  }

  /**
   * A string.
   *
   * @param place where it begins
   * @param value what it says
   */
  record Text(Place place, String value) implements JsonValue {}

  /**
   * A number, {@code true}, {@code false} or {@code null}.
   *
   * @param place where it begins
   * @param value as it is written
   */
  record Literal(Place place, String value) implements JsonValue {}

  /** Returns the names of the members; none but of an object. */
  default List<String> names() {
    return this instanceof Members object ? List.copyOf(object.members().keySet()) : List.of();
  }

  /**
   * Returns the values of a member: those of its array, or the one that it is; none if it is not
   * there, or null.
   */
  default List<JsonValue> all(String name) {
    JsonValue member = this instanceof Members object ? object.members().get(name) : null;
    return member == null ? List.of() : member.flat();
  }

  /** Returns the values of an array, or this one; arrays in arrays are one; none for null. */
  default List<JsonValue> flat() {
    if (this instanceof Items array) {
      List<JsonValue> flat = new ArrayList<>();
      array.values().forEach(value -> flat.addAll(value.flat()));
      return flat;
    }
    return this instanceof Literal literal && literal.value().equals("null")
        ? List.of()
        : List.of(this);
  }

  /** Returns what the value says if it is a string or a number, else nothing. */
  default String said() {
    if (this instanceof Text text) {
      return text.value();
    }
    return this instanceof Literal literal && !literal.value().equals("null")
        ? literal.value()
        : "";
  }

  /** Returns what the member says: its first value that says something, else nothing. */
  default String said(String name) {
    return all(name).stream().map(JsonValue::said).filter(s -> !s.isEmpty()).findFirst().orElse("");
  }

  /**
   * Returns what the value says if it is a string, or the first of these members that says
   * something if it is an object: {@code "X"} and {@code {"name": "X"}} are often the same.
   */
  default String saidBy(String... names) {
    String own = said();
    for (int i = 0; i < names.length && own.isEmpty(); i++) {
      own = said(names[i]);
    }
    return own;
  }
}
