package touchstone.model;

/** How a claim stands against the authority's own documents (METHOD, section 5). */
public enum Reading implements Word {
  /** A direct document of the authority contradicts it. */
  CONTRADICTED("contradicted"),
  /** Only an indirect one contradicts it. */
  AT_ODDS("at odds (indirectly)"),
  /** Documents on both sides, direct ones or, failing those, indirect ones. */
  MIXED("mixed"),
  /** A direct document supports or qualifies it. */
  SUPPORTED("supported"),
  /** Only an indirect one does. */
  LEANS_SUPPORTED("leaning to support (indirectly)"),
  /** The documents cover the topic and have nothing of the kind. */
  SILENT("silent"),
  /** No document of the authority is on record, or the claim has no authority. */
  NOT_COVERED("not covered");

  private final String phrase;

  Reading(String phrase) {
    this.phrase = phrase;
  }

  /** Returns it in words. */
  public String phrase() {
    return phrase;
  }
}
