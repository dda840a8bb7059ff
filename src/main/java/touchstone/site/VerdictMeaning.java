package touchstone.site;

/** What a verdict means, in a sentence for readers. */
final class VerdictMeaning {

  private VerdictMeaning() {}

  static String of(VerdictMark mark) {
    return switch (mark) {
      case SUPPORTED -> "Strong evidence is for the claim, and nothing as strong is against it.";
      case PARTLY_SUPPORTED -> "The claim holds with a condition, or in part.";
      case DISPUTED -> "Evidence of the same strength is for and against the claim.";
      case CONTRADICTED -> "Strong evidence is against the claim, and nothing as strong is for it.";
      case WEAK_AGAINST ->
          "What was found speaks against the claim, but is too weak to decide: indirect, or from a"
              + " source that anybody can write to.";
      case WEAK_MIXED -> "Weak evidence was found on both sides, and nothing strong.";
      case WEAK_FOR -> "What was found speaks for the claim, but is too weak to decide.";
      case SILENT ->
          "It was looked for, and the sources that would have it are silent. That does not make it"
              + " false.";
      case PREMISE -> "It was not looked for itself, since it needs a claim that did not hold up.";
      case SET_ASIDE -> "The desk set the computed verdict aside; the claim's page says why.";
      case UNCHECKED -> "Nobody has looked for evidence yet.";
    };
  }
}
