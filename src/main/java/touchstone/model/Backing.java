package touchstone.model;

/** What stands behind an {@code unsupported} verdict, which is not one thing but five. */
public enum Backing implements Word {
  /** It was looked for, and the sources are silent. */
  SILENT("searched, and the sources are silent"),
  /** Only weak evidence, all of it for the claim. */
  WEAK_FOR("only weak evidence, for it"),
  /** Only weak evidence, on both sides. */
  WEAK_MIXED("only weak evidence, on both sides"),
  /** Only weak evidence, all of it against the claim. */
  WEAK_AGAINST("only weak evidence, against it"),
  /** Nobody looked for it; it falls with a premise. */
  PREMISE("not looked for, falls with a premise");

  private final String phrase;

  Backing(String phrase) {
    this.phrase = phrase;
  }

  /** Returns it in words, to follow the verdict. */
  public String phrase() {
    return phrase;
  }

  /** Returns what stands behind the decision, which must be {@code unsupported}. */
  public static Backing of(Decision decision) {
    if (decision.rule() == MethodRule.V8) {
      return PREMISE;
    }
    Lean lean = decision.lean();
    if (lean == null) {
      throw new IllegalArgumentException(decision.status() + " is not unsupported");
    }
    return switch (lean) {
      case MIXED -> WEAK_MIXED;
      case FOR -> WEAK_FOR;
      case AGAINST -> WEAK_AGAINST;
      case NONE -> SILENT;
    };
  }
}
