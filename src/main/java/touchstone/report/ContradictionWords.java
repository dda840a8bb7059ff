package touchstone.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.model.Article;
import touchstone.model.Assessment;
import touchstone.model.Clash;
import touchstone.model.Conflict;
import touchstone.model.ConstraintOutcome;
import touchstone.model.Contradictions;
import touchstone.model.Floor;
import touchstone.model.Hub;
import touchstone.model.Id;
import touchstone.model.PremiseConflict;
import touchstone.model.ProofStep;
import touchstone.model.Strength;

/**
 * What an article says against itself, in sentences.
 *
 * @param found what was found
 * @param claims how many statements of the article are on record
 */
record ContradictionWords(Contradictions found, int claims) {

  /** So many statements are named as those whose loss resolves most. */
  private static final int MOST_HUBS = 3;

  /** Returns whether no row sets any statements against one another. */
  boolean isEmpty() {
    return found.conflicts().isEmpty() && found.clashes().isEmpty();
  }

  /** Returns the floor as a sentence. */
  String headline() {
    int floor = found.floors().hard().atLeast();
    if (floor == 0) {
      return "Nothing in these %s rules out that all of them are true."
          .formatted(Phrases.count(claims, "statement", "statements"));
    }
    return "Whatever the facts are, at least %s of these %s %s false."
        .formatted(
            floor, Phrases.count(claims, "statement", "statements"), floor == 1 ? "is" : "are");
  }

  /** Returns how far the floor goes. */
  String reach() {
    Floor floor = found.floors().hard();
    if (floor.atLeast() == 0 && floor.exact()) {
      return "No hard conflict is on record.";
    }
    return floor.exact()
        ? "That is the least number: were %s false, no hard conflict would be left."
            .formatted(
                floor.atLeast() == 1
                    ? "the right one alone"
                    : "the right %s and no others".formatted(floor.atLeast()))
        : "It may be more: the search ended at its bound, and this much is proved.";
  }

  /** Returns the other two floors, as far as they are higher. */
  List<String> furtherFloors() {
    Floor hard = found.floors().hard();
    Floor premises = found.floors().withPremises();
    Floor qualified = found.floors().withQualified();
    List<String> sentences = new ArrayList<>();
    if (premises.atLeast() > hard.atLeast()) {
      sentences.add(
          "With the statements that need a false one, at least %s cannot be upheld%s."
              .formatted(premises.atLeast(), bound(premises)));
    }
    if (qualified.atLeast() > hard.atLeast()) {
      sentences.add(
          "If every reading that a qualified conflict names is granted, at least %s are false%s."
              .formatted(qualified.atLeast(), bound(qualified)));
    }
    return sentences;
  }

  private static String bound(Floor floor) {
    return floor.exact() ? "" : " (it may be more)";
  }

  /** Returns how the proof of the floor goes. */
  String proof() {
    int steps = found.proof().size();
    boolean single = found.proof().stream().allMatch(step -> step.constraints().size() == 1);
    if (steps == 1) {
      return single
          ? "One conflict is enough for it:"
          : "These conflicts hang together, and one false statement does not resolve them:";
    }
    return single
        ? "These %s conflicts have no statement in common; in each, at least one statement is false:"
            .formatted(steps)
        : "These %s groups of conflicts have no statement in common, so what they ask for adds up:"
            .formatted(steps);
  }

  /** Returns a step of the proof: the statements of one conflict, or how many of several. */
  String step(ProofStep step) {
    List<Conflict> conflicts = found.conflicts().stream().filter(c -> isIn(step, c)).toList();
    if (conflicts.size() == 1) {
      return "not %s: %s".formatted(together(conflicts.get(0).claims()), conflicts.get(0).id());
    }
    Set<Id> statements = new TreeSet<>();
    conflicts.forEach(conflict -> statements.addAll(conflict.claims()));
    return "at least %s of %s: %s"
        .formatted(step.atLeast(), ids(statements), ids(step.constraints()));
  }

  private static boolean isIn(ProofStep step, Conflict conflict) {
    return conflict.constraint().strength() == Strength.HARD
        && step.constraints().contains(conflict.id());
  }

  /** Returns ids as of things that are true together: {@code both a and b}. */
  static String together(List<Id> claims) {
    return switch (claims.size()) {
      case 1 -> claims.get(0).value();
      case 2 -> "both %s and %s".formatted(claims.get(0), claims.get(1));
      default -> "all of " + ids(claims);
    };
  }

  /** Returns ids with commas. */
  static String ids(Iterable<Id> ids) {
    StringBuilder listed = new StringBuilder();
    ids.forEach(id -> listed.append(listed.isEmpty() ? "" : ", ").append(id));
    return listed.toString();
  }

  /** Returns what is said of a conflict beyond its statements and its reason; may be none. */
  static List<String> remarks(Conflict conflict) {
    List<String> remarks = new ArrayList<>();
    if (conflict.evaluated() != null) {
      remarks.add(conflict.evaluated());
    }
    if (conflict.within() != null) {
      remarks.add("asks for nothing beyond " + conflict.within());
    }
    return remarks;
  }

  /** Returns the title of the conflicts of a strength. */
  String title(Strength strength) {
    String kind =
        switch (strength) {
          case HARD -> "Cannot all be true";
          case QUALIFIED -> "Cannot all be true if read as the reason says";
          case SOFT -> "Sit badly together";
          case CONTROL -> "Hold";
        };
    return "%s (%s)".formatted(kind, found.conflicts(strength).size());
  }

  /** Returns what follows for statements that need several sides of one conflict. */
  static String following(PremiseConflict conflict) {
    Id claim = conflict.claims().get(0);
    List<Id> others = conflict.claims().subList(1, conflict.claims().size());
    return "%s needs %s, so by %s it cannot be true%s."
        .formatted(
            claim,
            conflict.chains().stream()
                .map(ContradictionWords::way)
                .collect(Collectors.joining(" and ")),
            conflict.constraint(),
            others.isEmpty() ? "" : " beside " + ids(others));
  }

  /** Returns where a chain of premises ends, and by which statements it gets there. */
  private static String way(List<Id> chain) {
    String end = chain.get(chain.size() - 1).value();
    return chain.size() <= 2
        ? end
        : "%s (by %s)".formatted(end, ids(chain.subList(1, chain.size() - 1)));
  }

  /** Returns whose loss would resolve most; empty if no conflict is hard. */
  List<String> hubs() {
    int all = (int) found.conflicts(Strength.HARD).stream().filter(Conflict::isMinimal).count();
    return found.hubs().stream().limit(MOST_HUBS).map(hub -> hub(hub, all)).toList();
  }

  private static String hub(Hub hub, int all) {
    return "without %s, %s of %s would be gone"
        .formatted(hub.claim(), hub.conflicts(), Phrases.count(all, "conflict", "conflicts"));
  }

  /** Returns which signed verdicts cannot all stand, and why. */
  static String clash(Clash clash) {
    String chains =
        clash.chains().stream().map(ContradictionWords::upheld).collect(Collectors.joining("; "));
    return clash.constraint() == null
        ? chains + ", which is signed as contradicted"
        : "%s forbids that all of these are true: %s".formatted(clash.constraint(), chains);
  }

  private static String upheld(List<Id> chain) {
    String signed = chain.get(0) + " is signed as supported";
    return chain.size() == 1
        ? signed
        : signed
            + chain.stream()
                .skip(1)
                .map(id -> "needs " + id)
                .collect(Collectors.joining(", which ", " and ", ""));
  }

  /** Returns the rows that take no part because they did not turn out as stated. */
  static List<ConstraintOutcome> leftOut(Assessment assessment, Article article) {
    return rows(assessment, article).filter(row -> !row.isAsStated()).toList();
  }

  /** Returns how many rows hold and are kept as a test. */
  static int controls(Assessment assessment, Article article) {
    return (int)
        rows(assessment, article)
            .filter(ConstraintOutcome::isAsStated)
            .filter(row -> row.constraint().strength() == Strength.CONTROL)
            .count();
  }

  private static Stream<ConstraintOutcome> rows(Assessment assessment, Article article) {
    return assessment.constraints().stream()
        .filter(row -> row.constraint().article().equals(article.id()));
  }

  /** Returns why a row takes no part. */
  static String leftOut(ConstraintOutcome row) {
    String problem = row.problem();
    return "%s (%s): %s"
        .formatted(
            row.constraint().id(),
            row.constraint().strength().word(),
            problem == null
                ? "it turned out otherwise than its strength says: " + row.evaluated()
                : problem);
  }

  /** Returns how many rows are kept as a test. */
  static String controls(int count) {
    return "%s as stated.".formatted(Phrases.count(count, "control holds", "controls hold"));
  }
}
