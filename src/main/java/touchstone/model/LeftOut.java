package touchstone.model;

/** Why an exhibit does not count (METHOD, section 1). */
public enum LeftOut implements Word {
  /** Item 1: its stance decides nothing. */
  CONTEXT("it is context, which decides nothing"),
  /** Item 2: the source was withdrawn. */
  WITHDRAWN("its source is withdrawn"),
  /** Item 3: the front matter could not be read. */
  UNREADABLE_FRONT_MATTER("the front matter of its source cannot be read"),
  /** Item 3: the publisher, or the copyist, is not in {@code publishers.csv}. */
  UNKNOWN_PUBLISHER("its publisher is not on record"),
  /** Item 3: the address is not the publisher's, or the copyist's. */
  FOREIGN_ADDRESS("its address is not its publisher's"),
  /** Item 4: the section could not be read. */
  UNREADABLE_SECTION("its section cannot be read"),
  /** Item 5: the quotation is no longer in the kept copy. */
  QUOTE_GONE("its quotation is not in the kept copy"),
  /** Item 5: the kept copy has another figure. */
  QUOTE_NUMBER_CHANGED("the kept copy has another figure than its quotation"),
  /** Item 6: the article's own publisher speaks for it. */
  OWN_WITNESS("the article's own publisher is no witness for it");

  private final String reason;

  LeftOut(String reason) {
    this.reason = reason;
  }

  /** Returns the reason as a clause: "it is left out, since …". */
  public String reason() {
    return reason;
  }
}
