package touchstone.check.rules;

import java.util.List;
import touchstone.check.Rule;

/** Every rule; a new one is a file beside this and a line here. */
public final class RuleCatalog {

  private static final List<Rule> RULES =
      List.of(
          new UnknownClaimRule(),
          new UnknownPublisherRule(),
          new ForeignAddressRule(),
          new UnknownPremiseRule(),
          new PremiseCycleRule(),
          new FailedPremiseRule(),
          new UnusableConstraintRule(),
          new UnexpectedConstraintRule(),
          new RecordsDisagreeRule(),
          new StandingAgainstExclusionRule(),
          new NeedsReviewRule());

  private RuleCatalog() {}

  /** Returns all rules, in the order in which they are documented. */
  public static List<Rule> all() {
    return RULES;
  }
}
