package touchstone.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.check.Rule;
import touchstone.model.Article;
import touchstone.model.Assessment;
import touchstone.model.Claim;
import touchstone.model.Dossier;
import touchstone.model.Finding;
import touchstone.model.Id;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;
import touchstone.model.Source;

/** A publisher, copyist or authority that is not in {@code publishers.csv}. */
final class UnknownPublisherRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo(
          "unknown-publisher",
          Severity.ERROR,
          "A publisher is named that is not in publishers.csv; such evidence does not count.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    Dossier dossier = assessment.dossier();
    List<Finding> findings = new ArrayList<>();
    if (!dossier.completeness().publishers()) {
      return findings; // it may stand in a row that could not be read
    }
    for (Source source : dossier.sources().values()) {
      for (String key : List.of("publisher", "via")) {
        Id named = key.equals("via") ? source.via() : source.publisher();
        if (isUnknown(dossier, named)) {
          findings.add(ENTRY.onSource(source.location(), source.id(), message(key, named)));
        }
      }
    }
    for (Article article : dossier.articles().values()) {
      for (String key : List.of("publisher", "authority")) {
        Id named = key.equals("authority") ? article.authority() : article.publisher();
        if (isUnknown(dossier, named)) {
          findings.add(ENTRY.at(article.location(), message(key, named)));
        }
      }
    }
    for (Claim claim : dossier.claims().values()) {
      if (isUnknown(dossier, claim.authority())) {
        findings.add(
            ENTRY.onClaim(claim.location(), claim.id(), message("authority", claim.authority())));
      }
    }
    return findings;
  }

  private static boolean isUnknown(Dossier dossier, @Nullable Id publisher) {
    return publisher != null && dossier.publishers().find(publisher).isEmpty();
  }

  private static String message(String key, @Nullable Id publisher) {
    return "%s \"%s\" is not in publishers.csv; correct it, or add who that is"
        .formatted(key, publisher);
  }
}
