package touchstone.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import touchstone.model.Grade;
import touchstone.model.Overturn;
import touchstone.model.Stance;
import touchstone.model.Status;

/** What kind of new exhibit would change a verdict (METHOD, section 6). */
final class Overturns {

  private static final List<Stance> STANCES =
      List.of(Stance.SUPPORTS, Stance.QUALIFIES, Stance.CONTRADICTS);
  private static final List<Grade> LIGHTEST_FIRST = List.of(Grade.C, Grade.B, Grade.A);

  private Overturns() {}

  /** Returns, for each stance that can change the verdict, the lightest exhibit that does. */
  static List<Overturn> of(Sides sides, Function<Sides, Status> statusOf) {
    Status now = statusOf.apply(sides);
    List<Overturn> overturns = new ArrayList<>();
    for (Stance stance : STANCES) {
      for (Grade grade : LIGHTEST_FIRST) {
        Status to = statusOf.apply(sides.with(stance, grade));
        if (to != now) {
          overturns.add(new Overturn(stance, grade, to));
          break;
        }
      }
    }
    return overturns;
  }
}
