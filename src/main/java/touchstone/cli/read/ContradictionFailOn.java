package touchstone.cli.read;

import java.util.List;
import java.util.Set;
import touchstone.cli.session.Words;
import touchstone.model.Assessment;
import touchstone.model.Contradictions;
import touchstone.model.Strength;
import touchstone.model.Word;
import touchstone.report.Selection;

/**
 * When a look at an article against itself ends with 1.
 *
 * @param any what must not be there
 */
record ContradictionFailOn(Set<What> any) {

  private static final String NONE = "none";

  /** What may be there. */
  enum What implements Word {
    /** A hard conflict: some statement is false. */
    HARD,
    /** A qualified conflict. */
    QUALIFIED,
    /** A tension. */
    SOFT,
    /** Signed verdicts that cannot all stand. */
    CLASH,
    /** A row that did not turn out as it says. */
    LEFT_OUT
  }

  /** Copies the set. */
  ContradictionFailOn {
    any = Set.copyOf(any);
  }

  static ContradictionFailOn parse(List<String> values) {
    return new ContradictionFailOn(
        Words.parse(
            What.class,
            values.stream().filter(value -> !value.equals(NONE)).toList(),
            "--fail-on (none, or any of several)"));
  }

  /** Returns whether an article that is shown meets it. */
  boolean isMet(Assessment assessment, Selection selection) {
    return assessment.dossier().articles().values().stream()
        .filter(selection::includes)
        .anyMatch(
            article ->
                any.stream()
                    .anyMatch(
                        what ->
                            what == What.LEFT_OUT
                                ? assessment.constraints().stream()
                                    .filter(r -> r.constraint().article().equals(article.id()))
                                    .anyMatch(row -> !row.isAsStated())
                                : isIn(what, assessment.contradictionsOf(article.id()))));
  }

  private static boolean isIn(What what, Contradictions found) {
    return switch (what) {
      case HARD -> !found.conflicts(Strength.HARD).isEmpty();
      case QUALIFIED -> !found.conflicts(Strength.QUALIFIED).isEmpty();
      case SOFT -> !found.conflicts(Strength.SOFT).isEmpty();
      case CLASH -> !found.clashes().isEmpty();
      case LEFT_OUT -> false; // rows are looked at in the assessment
    };
  }
}
