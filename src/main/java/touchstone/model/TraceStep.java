package touchstone.model;

import org.jspecify.annotations.Nullable;

/**
 * One step on the way to a verdict: which rule, what came out, what it was applied to.
 *
 * @param rule the rule
 * @param outcome what came out, one word: a grade, a status, {@code left-out}, {@code outranked} …
 * @param source the exhibit's source, or null
 * @param claim the other claim concerned, or null
 * @param constraint the constraint concerned, or null
 * @param text the step in words
 */
public record TraceStep(
    MethodRule rule,
    String outcome,
    @Nullable Id source,
    @Nullable Id claim,
    @Nullable Id constraint,
    String text) {

  /** Outcome of an exhibit that does not count. */
  public static final String LEFT_OUT = "left-out";

  /** Outcome of an exhibit that counts and is silent. */
  public static final String COUNTED = "counted";

  /** Outcome of an exhibit that the other side outweighs. */
  public static final String OUTRANKED = "outranked";

  /** Outcome of V7 where the claim has a verdict by evidence of its own. */
  public static final String STANDS = "stands";

  /** Outcome of V7 where the claim is supported as well as those that rule it out. */
  public static final String ALL_SUPPORTED = "all-supported";

  /** Outcome of V8 where the claim keeps its verdict although a premise has fallen. */
  public static final String PREMISE_FAILED = "premise-failed";

  /** Outcome of V8 where the claim is on a cycle of premises. */
  public static final String ON_CYCLE = "on-cycle";

  /** Returns whether this is what came out. */
  public boolean is(String result) {
    return outcome.equals(result);
  }

  /** Returns a step about the claim as a whole. */
  public static TraceStep of(MethodRule rule, String outcome, String text) {
    return new TraceStep(rule, outcome, null, null, null, text);
  }

  /** Returns a step about an exhibit. */
  public static TraceStep ofSource(MethodRule rule, String outcome, Id source, String text) {
    return new TraceStep(rule, outcome, source, null, null, text);
  }

  /** Returns a step about another claim. */
  public static TraceStep ofClaim(MethodRule rule, String outcome, Id claim, String text) {
    return new TraceStep(rule, outcome, null, claim, null, text);
  }

  /** Returns a step about a constraint. */
  public static TraceStep ofConstraint(MethodRule rule, String outcome, Id row, String text) {
    return new TraceStep(rule, outcome, null, null, row, text);
  }
}
