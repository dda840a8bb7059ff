package touchstone.quote;

/** What sort of thing differs between a quotation and the passage that was found for it. */
public enum ChangeKind {
  /** A figure, in digits or in words. */
  NUMBER("figure", true),
  /** A unit of measure, a currency, a sign of percentage or comparison. */
  UNIT("unit", true),
  /** A month, a day of the week, a year. */
  DATE("date", true),
  /** A word that turns a statement into its opposite. */
  NEGATION("negation", true),
  /** A word that says how much, how often, how surely, before or after what. */
  QUANTIFIER("quantifier", true),
  /** Any other word. */
  WORD("word", false),
  /** Punctuation, or the case of letters. */
  PUNCTUATION("mark or capital", false),
  /** Characters that a reader does not see. */
  INVISIBLE("invisible character", false);

  private final String noun;
  private final boolean alters;

  ChangeKind(String noun, boolean alters) {
    this.noun = noun;
    this.alters = alters;
  }

  /** Returns what a person calls it, in the singular. */
  public String noun() {
    return noun;
  }

  /** Returns whether a passage with such a change says something else than was quoted. */
  public boolean alters() {
    return alters;
  }
}
