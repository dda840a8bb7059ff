package touchstone.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.model.Address;
import touchstone.model.Claim;
import touchstone.model.Excerpt;
import touchstone.model.Finding;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;
import touchstone.model.Status;

/** What the readers of the markup will not like about a review. */
public final class ClaimReviewLint {

  private static final RuleInfo CLAIM_TOO_LONG =
      new RuleInfo(
          "claimreview-claim-too-long",
          Severity.NOTE,
          "The text of a claim has 75 characters or more.");
  private static final RuleInfo OWN_ARTICLE =
      new RuleInfo(
          "claimreview-own-article",
          Severity.WARNING,
          "The checked article stands on the host that publishes the check.");
  private static final RuleInfo VERDICT_IN_CLAIM =
      new RuleInfo(
          "claimreview-verdict-in-claim",
          Severity.WARNING,
          "The text of a claim begins with a verdict, set off by a colon or a dash.");

  private static final int LONGEST_CLAIM = 74;
  private static final List<String> VERDICTS =
      Stream.concat(
              Arrays.stream(Status.values()).map(PublishedWord::of),
              Stream.of("True", "False", "Fact check"))
          .map(word -> word.toLowerCase(Locale.ROOT))
          .toList();

  private ClaimReviewLint() {}

  /** Returns the rules that it checks. */
  public static List<RuleInfo> rules() {
    return List.of(CLAIM_TOO_LONG, OWN_ARTICLE, VERDICT_IN_CLAIM);
  }

  /** Returns what is wrong with the review of a claim. */
  static List<Finding> lint(ClaimReview review, Claim claim) {
    List<Finding> findings = new ArrayList<>();
    String text = review.claimReviewed();
    int length = text.codePointCount(0, text.length());
    if (length > LONGEST_CLAIM) {
      findings.add(
          CLAIM_TOO_LONG.onClaim(
              claim.location(),
              claim.id(),
              ("the claim has %s characters, expected at most %s; shorten it, or"
                      + " leave it: the markup never cuts it")
                  .formatted(length, LONGEST_CLAIM)));
    }
    if (beginsWithVerdict(text)) {
      findings.add(
          VERDICT_IN_CLAIM.onClaim(
              claim.location(),
              claim.id(),
              ("the claim %s begins with a verdict, expected the proposition alone; take the"
                      + " verdict out")
                  .formatted(Excerpt.of(text))));
    }
    if (isOwnArticle(review)) {
      findings.add(
          OWN_ARTICLE.onClaim(
              claim.location(),
              claim.id(),
              ("the article stands on the site's own host %s, expected somebody else's; its claims"
                      + " are published without ClaimReview markup")
                  .formatted(hostOf(review.author().url()).orElse(""))));
    }
    return findings;
  }

  /** Returns whether the claim was made at the host that publishes the review. */
  static boolean isOwnArticle(ClaimReview review) {
    ClaimReview.Work appearance = review.item().appearance();
    Optional<String> site = hostOf(review.author().url());
    return appearance != null && site.isPresent() && site.equals(hostOf(appearance.url()));
  }

  private static Optional<String> hostOf(@Nullable String url) {
    return Optional.ofNullable(url).flatMap(Address::parse).map(Address::host);
  }

  /** A word of the claim itself is none: a verdict is set off by a colon or a dash. */
  private static boolean beginsWithVerdict(String text) {
    String start = text.strip().toLowerCase(Locale.ROOT);
    return VERDICTS.stream()
        .filter(start::startsWith)
        .map(word -> start.substring(word.length()).strip())
        .anyMatch(rest -> rest.startsWith(":") || rest.startsWith("–") || rest.startsWith("—"));
  }
}
