package touchstone.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchstone.model.Grade;
import touchstone.model.Id;
import touchstone.model.Stance;
import touchstone.model.WeighedExhibit;

/**
 * How much each side of a claim weighs (METHOD, section 2).
 *
 * @param support grade of the supporting side
 * @param qualification grade of the qualifying side
 * @param contradiction grade of the contradicting side
 * @param anyCounts whether any exhibit counts, be it silent
 */
record Sides(Grade support, Grade qualification, Grade contradiction, boolean anyCounts) {

  /** Weighs the exhibits that count; the others are passed over. */
  static Sides of(List<WeighedExhibit> exhibits) {
    return new Sides(
        grade(exhibits, Stance.SUPPORTS),
        grade(exhibits, Stance.QUALIFIES),
        grade(exhibits, Stance.CONTRADICTS),
        exhibits.stream().anyMatch(WeighedExhibit::counts));
  }

  /** Returns the better of support and qualification: what is for the claim. */
  Grade favour() {
    return Grade.better(support, qualification);
  }

  /** Returns the grade of one side. */
  Grade of(Stance stance) {
    return switch (stance) {
      case SUPPORTS -> support;
      case QUALIFIES -> qualification;
      case CONTRADICTS -> contradiction;
      case SILENT, CONTEXT -> Grade.NONE;
    };
  }

  /** Returns these sides with one more exhibit of that stance and grade. */
  Sides with(Stance stance, Grade grade) {
    return new Sides(
        stance == Stance.SUPPORTS ? Grade.better(support, grade) : support,
        stance == Stance.QUALIFIES ? Grade.better(qualification, grade) : qualification,
        stance == Stance.CONTRADICTS ? Grade.better(contradiction, grade) : contradiction,
        true);
  }

  /** Returns the grade of the side that takes this stance. */
  static Grade grade(List<WeighedExhibit> exhibits, Stance stance) {
    Grade best = Grade.NONE;
    for (WeighedExhibit exhibit : exhibits) {
      best = exhibit.counts(stance) ? Grade.better(best, exhibit.grade()) : best;
    }
    boolean lifted =
        best == Grade.C
            && hasIndependentPair(exhibits.stream().filter(e -> e.counts(stance)).toList());
    return lifted ? Grade.B : best;
  }

  /** Returns whether two direct exhibits share no voice. */
  static boolean hasIndependentPair(List<WeighedExhibit> side) {
    Map<Set<Id>, WeighedExhibit> byVoices = new LinkedHashMap<>();
    side.stream()
        .filter(weighed -> weighed.exhibit().direct())
        .forEach(weighed -> byVoices.putIfAbsent(weighed.voices(), weighed));
    List<WeighedExhibit> distinct = new ArrayList<>(byVoices.values());
    for (int i = 0; i < distinct.size(); i++) {
      for (int j = i + 1; j < distinct.size(); j++) {
        if (distinct.get(i).isIndependentOf(distinct.get(j))) {
          return true;
        }
      }
    }
    return false;
  }
}
