package touchstone.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import touchstone.model.Claim;
import touchstone.model.Constraint;
import touchstone.model.ConstraintOutcome;
import touchstone.model.ConstraintOutcome.Result;
import touchstone.model.Contradictions;
import touchstone.model.Dossier;
import touchstone.model.Id;
import touchstone.model.Location;
import touchstone.model.SignOff;
import touchstone.model.Status;
import touchstone.model.Strength;

/** Statements {@code s0}, {@code s1} … of one article, and rows {@code r0}, {@code r1} … */
final class StatementFixture {

  static final Id ARTICLE = new Id("article");
  private static final Location NOWHERE = Location.startOf("claims/article/constraints.csv");

  final int size;
  final List<List<Integer>> rows = new ArrayList<>();
  final List<Strength> strengths = new ArrayList<>();
  final Map<Integer, List<Integer>> needs = new LinkedHashMap<>();
  final Map<Integer, Status> signed = new LinkedHashMap<>();

  StatementFixture(int size) {
    this.size = size;
  }

  /** Adds a row that its figures bear out. */
  StatementFixture row(Strength strength, List<Integer> statements) {
    rows.add(List.copyOf(statements));
    strengths.add(strength);
    return this;
  }

  /** Adds a hard row that its figures bear out. */
  StatementFixture hard(Integer... statements) {
    return row(Strength.HARD, List.of(statements));
  }

  /** Makes a statement need others. */
  StatementFixture needs(int statement, Integer... premises) {
    needs.put(statement, List.of(premises));
    return this;
  }

  /** Signs a verdict. */
  StatementFixture signed(int statement, Status status) {
    signed.put(statement, status);
    return this;
  }

  /** Adds that many rows of a few statements each, drawn at random. */
  StatementFixture random(Random random, int count, int largest, Strength... from) {
    for (int i = 0; i < count; i++) {
      int wanted = 1 + random.nextInt(largest);
      List<Integer> drawn =
          random.ints(0, size).distinct().limit(Math.min(wanted, size)).boxed().toList();
      row(from[random.nextInt(from.length)], drawn);
    }
    return this;
  }

  static Id claim(int number) {
    return new Id("s" + number);
  }

  static int number(Id claim) {
    return Integer.parseInt(claim.value().substring(1));
  }

  /** Returns what is found. */
  Contradictions search() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      claims.add(claim(i, needs.getOrDefault(i, List.of()), signed.get(i)));
    }
    List<ConstraintOutcome> outcomes = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      outcomes.add(outcome(i));
    }
    Contradictions found =
        ContradictionSearch.search(new Dossier.Builder().claims(claims, true).build(), outcomes)
            .get(ARTICLE);
    return found == null ? Contradictions.none(ARTICLE) : found;
  }

  private ConstraintOutcome outcome(int number) {
    Constraint row =
        new Constraint(
            new Id("r" + number),
            ARTICLE,
            strengths.get(number),
            rows.get(number).stream().map(StatementFixture::claim).toList(),
            "excludes",
            "",
            NOWHERE,
            NOWHERE);
    return new ConstraintOutcome(row, Result.VIOLATED, null, null);
  }

  private static Claim claim(int number, List<Integer> premises, @Nullable Status status) {
    return new Claim(
        claim(number),
        ARTICLE,
        "A claim.",
        "some words",
        "",
        null,
        "",
        "article",
        null,
        premises.stream().map(StatementFixture::claim).toList(),
        List.of(),
        null,
        status == null ? null : new SignOff(status, null, List.of(), "somebody", null),
        "",
        List.of(),
        NOWHERE);
  }
}
