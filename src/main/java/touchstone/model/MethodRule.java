package touchstone.model;

/** The rules of the method in the order in which they are applied: what a trace is made of. */
public enum MethodRule {
  /** Section 1. */
  COUNTING("counting", "which exhibits count"),
  /** Section 2, one exhibit. */
  WEIGHT("weight", "how much one exhibit weighs"),
  /** Section 2, a side. */
  SIDE("side", "how much a side weighs: its best exhibit, or two independent direct weak ones"),
  /** Section 3. */
  V1("V1", "no exhibit counts"),
  /** Section 3. */
  V2("V2", "evidence of the same grade, A or B, is for and against"),
  /** Section 3. */
  V3("V3", "the evidence against is A or B and outranks what is for"),
  /** Section 3. */
  V4("V4", "the evidence for outranks what is against, and evidence of A or B qualifies"),
  /** Section 3. */
  V5("V5", "the supporting evidence is A or B and outranks what is against"),
  /** Section 3. */
  V6("V6", "no evidence of grade A or B is on either side"),
  /** Section 4. */
  V7("V7", "supported claims of the same article rule it out"),
  /** Section 4. */
  V8("V8", "it falls with a premise, and was not looked for itself");

  private final String code;
  private final String statement;

  MethodRule(String code, String statement) {
    this.code = code;
    this.statement = statement;
  }

  /** Returns the name under which the rule is published. */
  public String code() {
    return code;
  }

  /** Returns the rule as a clause. */
  public String statement() {
    return statement;
  }
}
