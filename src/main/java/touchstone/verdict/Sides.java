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
        anyCounts(exhibits));
  }

  private static boolean anyCounts(List<WeighedExhibit> exhibits) {
    for (WeighedExhibit weighed : exhibits) {
      if (weighed.counts()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the exhibits that count and take this stance. */
  static List<WeighedExhibit> side(List<WeighedExhibit> exhibits, Stance stance) {
    List<WeighedExhibit> side = new ArrayList<>();
    for (WeighedExhibit weighed : exhibits) {
      if (weighed.counts(stance)) {
        side.add(weighed);
      }
    }
    return side;
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
    boolean lifted = best == Grade.C && hasIndependentPair(side(exhibits, stance));
    return lifted ? Grade.B : best;
  }

  /** Returns whether two direct exhibits share no voice. */
  static boolean hasIndependentPair(List<WeighedExhibit> side) {
    if (side.size() < 2) {
      return false;
    }
    Map<Set<Id>, WeighedExhibit> byVoices = new LinkedHashMap<>();
    for (WeighedExhibit weighed : side) {
      if (weighed.exhibit().direct()) {
        byVoices.putIfAbsent(weighed.voices(), weighed);
      }
    }
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
