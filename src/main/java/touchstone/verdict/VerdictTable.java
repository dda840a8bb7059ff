package touchstone.verdict;

import touchstone.model.Decision;
import touchstone.model.Grade;
import touchstone.model.Lean;
import touchstone.model.MethodRule;
import touchstone.model.Status;

/** The table of METHOD, section 3: the first row that fits. */
final class VerdictTable {

  private VerdictTable() {}

  /** Returns what the table says of these sides. */
  static Decision decide(Sides sides) {
    Grade against = sides.contradiction();
    Grade favour = sides.favour();
    if (!sides.anyCounts()) {
      return new Decision(Status.UNCHECKED, MethodRule.V1, null);
    }
    if (against == favour && against.carries()) {
      return new Decision(Status.DISPUTED, MethodRule.V2, null);
    }
    if (against.carries() && against.outranks(favour)) {
      return new Decision(Status.CONTRADICTED, MethodRule.V3, null);
    }
    if (favour.carries() && favour.outranks(against) && sides.qualification().carries()) {
      return new Decision(Status.PARTLY_SUPPORTED, MethodRule.V4, null);
    }
    if (sides.support().carries() && sides.support().outranks(against)) {
      return new Decision(Status.SUPPORTED, MethodRule.V5, null);
    }
    return new Decision(Status.UNSUPPORTED, MethodRule.V6, lean(favour, against));
  }

  private static Lean lean(Grade favour, Grade against) {
    boolean something = favour != Grade.NONE;
    boolean somethingAgainst = against != Grade.NONE;
    if (something && somethingAgainst) {
      return Lean.MIXED;
    }
    if (something) {
      return Lean.FOR;
    }
    return somethingAgainst ? Lean.AGAINST : Lean.NONE;
  }
}
