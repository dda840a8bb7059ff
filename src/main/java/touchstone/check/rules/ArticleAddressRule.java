package touchstone.check.rules;

import java.util.ArrayList;
import java.util.List;
import touchstone.check.Rule;
import touchstone.model.Address;
import touchstone.model.Article;
import touchstone.model.Assessment;
import touchstone.model.Excerpt;
import touchstone.model.Finding;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;

/** An article whose address no page can lead to. */
final class ArticleAddressRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "unusable-article-address",
          Severity.ERROR,
          "An article's address is none that a page could lead to.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    List<Finding> findings = new ArrayList<>();
    for (Article article : assessment.dossier().articles().values()) {
      String url = article.url();
      if (!url.isBlank() && Address.parse(url).isEmpty()) {
        findings.add(
            ENTRY.at(
                article.location(),
                ("the article's url is %s, expected a plain http or https address without user or"
                        + " port; the site leaves the link out until it is one")
                    .formatted(Excerpt.of(url))));
      }
    }
    return findings;
  }
}
