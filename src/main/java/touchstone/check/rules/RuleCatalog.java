package touchstone.check.rules;

import java.util.List;
import touchstone.check.Rule;

/** Every rule; a new one is a file beside this and a line here. */
public final class RuleCatalog {

  private static final List<Rule> RULES =
      List.of(
          new UnknownClaimRule(),
          new NeverLookedForRule(),
          new UnknownPublisherRule(),
          new ForeignAddressRule(),
          new NoAddressRule(),
          new ArticleAddressRule(),
          new FormerlyTakenRule(),
          new AnchorLengthRule(),
          new AnchorReusedRule(),
          new FormulaCellRule(),
          new InvisibleCharacterRule(),
          new FutureDateRule(),
          new DatesOutOfOrderRule(),
          new AgedEvidenceRule(),
          new CorrectionOutOfOrderRule(),
          new LongQuoteRule(),
          new ReusedQuoteRule(),
          new QuoteGoneRule(),
          new QuoteNumberChangedRule(),
          new QuoteRewordedRule(),
          new QuoteMovedRule(),
          new QuoteAmbiguousRule(),
          new UnknownPremiseRule(),
          new PremiseCycleRule(),
          new FailedPremiseRule(),
          new UnusableQuantityRule(),
          new UnusableConstraintRule(),
          new UnexpectedConstraintRule(),
          new RecordsDisagreeRule(),
          new StandingAgainstExclusionRule(),
          new OneLegRule(),
          new OneFamilyRule(),
          new VerdictDiffersRule(),
          new ExhibitNewRule(),
          new ExhibitChangedRule(),
          new ExhibitGoneRule(),
          new UnsignedVerdictRule());

  private RuleCatalog() {}

  /** Returns all rules, in the order in which they are documented. */
  public static List<Rule> all() {
    return RULES;
  }
}
