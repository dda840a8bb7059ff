package touchstone.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import touchstone.model.Grade;
import touchstone.model.Id;
import touchstone.model.MethodRule;
import touchstone.model.Stance;
import touchstone.model.Verdict;
import touchstone.model.WeighedExhibit;

/** The sources of the weightiest exhibits on the side that decided a verdict. */
final class CarryingSources {

  private CarryingSources() {}

  /**
   * Returns them in the order of their ids; both sides' where it is disputed, none where no exhibit
   * decided.
   */
  static List<Id> of(Verdict verdict) {
    if (verdict.decision().rule() == MethodRule.V7) {
      return List.of();
    }
    return switch (verdict.status()) {
      case SUPPORTED, PARTLY_SUPPORTED -> weightiest(verdict, stance -> stance.isFor());
      case CONTRADICTED -> weightiest(verdict, stance -> stance == Stance.CONTRADICTS);
      case DISPUTED -> {
        List<Id> both = new ArrayList<>(weightiest(verdict, stance -> stance.isFor()));
        both.addAll(weightiest(verdict, stance -> stance == Stance.CONTRADICTS));
        yield both.stream().sorted().distinct().toList();
      }
      case UNSUPPORTED, UNCHECKED -> List.of();
    };
  }

  private static List<Id> weightiest(Verdict verdict, Predicate<Stance> side) {
    List<WeighedExhibit> exhibits =
        verdict.exhibits().stream()
            .filter(weighed -> weighed.counts() && side.test(weighed.exhibit().stance()))
            .toList();
    Grade best = exhibits.stream().map(WeighedExhibit::grade).reduce(Grade.NONE, Grade::better);
    return exhibits.stream()
        .filter(weighed -> weighed.grade() == best)
        .map(weighed -> weighed.exhibit().source())
        .toList();
  }
}
