package touchstone.store;

import java.util.HashMap;
import java.util.Map;
import touchstone.model.Id;
import touchstone.model.Location;

/** The ids of a workspace; each may name one record, whatever it is. */
final class IdRegister {

  private final Map<Id, Location> taken = new HashMap<>();

  /** Returns whether the id was free; if not, that is one of the faults. */
  boolean claim(Id id, Location at, Faults faults) {
    Location first = taken.putIfAbsent(id, at);
    if (first == null) {
      return true;
    }
    faults.add(
        ReadingRule.DUPLICATE_ID,
        at,
        "id \"%s\" is taken by the record at %s; give this one another".formatted(id, first));
    return false;
  }
}
