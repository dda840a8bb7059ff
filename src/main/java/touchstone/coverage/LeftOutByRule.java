package touchstone.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stated rules that take a unit out without an entry on record. */
final class LeftOutByRule {

  private static final String NO_WORD = "no letter and no digit";
  private static final String ROW_LABEL = "row label: it names what the row is about";
  private static final String ONE_WORD = "one word, read with the sentence beside it";

  private final Map<List<Object>, Integer> neighbours = new HashMap<>();

  LeftOutByRule(List<Unit> units) {
    units.forEach(unit -> neighbours.merge(paragraph(unit), 1, Integer::sum));
  }

  /** Returns the rule that takes a unit out, or nothing. */
  String reason(Unit unit) {
    if (unit.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      return NO_WORD;
    }
    boolean alone = neighbours.getOrDefault(paragraph(unit), 0) < 2;
    if (alone) {
      return "";
    }
    if (unit.kind() == Unit.Kind.CELL) {
      return unit.place().cell() == 1 ? ROW_LABEL : "";
    }
    return unit.text().strip().split("\\s+", -1).length == 1 ? ONE_WORD : "";
  }

  private static List<Object> paragraph(Unit unit) {
    return List.of(unit.place().section(), unit.place().paragraph());
  }
}
