package touchstone.model;

/** How a claim stands against the authority's own documents (METHOD, section 5). */
public enum Reading implements Word {
  /** A direct document of the authority contradicts it. */
  CONTRADICTED,
  /** Only an indirect one contradicts it. */
  AT_ODDS,
  /** Documents on both sides, direct ones or, failing those, indirect ones. */
  MIXED,
  /** A direct document supports or qualifies it. */
  SUPPORTED,
  /** Only an indirect one does. */
  LEANS_SUPPORTED,
  /** The documents cover the topic and have nothing of the kind. */
  SILENT,
  /** No document of the authority is on record, or the claim has no authority. */
  NOT_COVERED
}
