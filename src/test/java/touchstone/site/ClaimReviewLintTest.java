package touchstone.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.Claim;
import touchstone.model.DossierFixture;
import touchstone.model.Finding;
import touchstone.model.Stance;

/** Each rule about the markup fires where it should, and not beside it. */
public class ClaimReviewLintTest {

  private static List<String> rules(String text, String site, String article) {
    ClaimReview like = ClaimReviewTest.with("x");
    ClaimReview review =
        new ClaimReview(
            null,
            text,
            like.rating(),
            new ClaimReview.Organization("The Desk", site),
            null,
            null,
            "en",
            new ClaimReview.Item(null, null, new ClaimReview.Work("Article", article)),
            List.of(),
            List.of());
    Claim claim = SmallSite.dossier().claim("one").build().claim(DossierFixture.id("one"));
    return ClaimReviewLint.lint(review, claim).stream().map(Finding::rule).toList();
  }

  private static List<String> rules(String text) {
    return rules(text, SmallSite.BASE, "https://news.example.com/article");
  }

  @Test
  void wantsClaimsBelow75Characters() {
    assertEquals(List.of("claimreview-claim-too-long"), rules("x".repeat(75)));
    assertEquals(List.of(), rules("x".repeat(74)));
    assertEquals(List.of(), rules("😀".repeat(74)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"False: it opened", "supported — it opened", "Fact check – it opened", "TRUE : x"})
  void wantsNoVerdictInAClaim(String text) {
    assertEquals(List.of("claimreview-verdict-in-claim"), rules(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"False alarms are rare", "Supported by four firms", "Truly: it opened"})
  void takesWordsOfTheClaimForNoVerdict(String text) {
    assertEquals(List.of(), rules(text));
  }

  @Test
  void wantsTheArticleOfSomebodyElse() {
    assertEquals(
        List.of("claimreview-own-article"),
        rules("It opened", SmallSite.BASE, "http://DESK.example.net/news/1"));
    assertEquals(List.of(), rules("It opened", SmallSite.BASE, "https://example.net/news/1"));
  }

  @Test
  void countsTheFindingsOfASite() {
    DossierFixture dossier = SmallSite.dossier().claim("one").claim("two");
    dossier.says("manual", "acme", Stance.SUPPORTS, "one", true);
    assertEquals(
        List.of(), new SitePublisher(SmallSite.request(dossier.build(), SmallSite.BASE)).lint());
    assertTrue(ClaimReviewLint.rules().size() >= 3);
  }
}
