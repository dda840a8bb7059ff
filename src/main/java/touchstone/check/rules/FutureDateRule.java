package touchstone.check.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.check.Rule;
import touchstone.model.Article;
import touchstone.model.Assessment;
import touchstone.model.Citation;
import touchstone.model.Claim;
import touchstone.model.Correction;
import touchstone.model.Dossier;
import touchstone.model.Finding;
import touchstone.model.PartialDate;
import touchstone.model.RuleInfo;
import touchstone.model.Severity;
import touchstone.model.Source;

/** A date that has not come yet, so that nobody can have done what it records. */
final class FutureDateRule implements Rule {

  private static final RuleInfo ENTRY =
      new RuleInfo("future-date", Severity.WARNING, "A date lies after the day of the assessment.");

  @Override
  public RuleInfo entry() {
    return ENTRY;
  }

  @Override
  public List<Finding> check(Assessment assessment) {
    Dossier dossier = assessment.dossier();
    LocalDate today = assessment.asOf();
    List<Finding> findings = new ArrayList<>();
    for (Article article : dossier.articles().values()) {
      if (isAhead(article.published(), today)) {
        findings.add(
            ENTRY.at(article.location(), message("published", article.published(), today)));
      }
    }
    for (Claim claim : dossier.claims().values()) {
      LocalDate signed = claim.signOff() == null ? null : claim.signOff().on();
      if (signed != null && signed.isAfter(today)) {
        findings.add(
            ENTRY.onClaim(claim.location(), claim.id(), message("reviewed_on", signed, today)));
      }
    }
    for (Correction correction : dossier.history().corrections()) {
      if (correction.when().isAfter(today)) {
        String message = message("when", correction.when(), today);
        findings.add(ENTRY.onClaim(correction.location(), correction.claim(), message));
      }
    }
    dossier.sources().values().forEach(source -> report(source, today, findings));
    return findings;
  }

  private static void report(Source source, LocalDate today, List<Finding> findings) {
    Citation citation = source.citation();
    List<String> messages = new ArrayList<>();
    if (isAhead(citation.published(), today)) {
      messages.add(message("published", citation.published(), today));
    }
    if (isAhead(citation.updated(), today)) {
      messages.add(message("updated", citation.updated(), today));
    }
    if (citation.retrieved() != null && citation.retrieved().isAfter(today)) {
      messages.add(message("retrieved", citation.retrieved(), today));
    }
    if (source.withdrawn() != null && source.withdrawn().isAfter(today)) {
      messages.add(message("withdrawn", source.withdrawn(), today));
    }
    messages.forEach(text -> findings.add(ENTRY.onSource(source.location(), source.id(), text)));
  }

  private static boolean isAhead(@Nullable PartialDate date, LocalDate today) {
    return date != null && date.earliest().isAfter(today);
  }

  private static String message(String name, @Nullable Object date, LocalDate today) {
    return "%s is %s, expected no day after %s; correct it".formatted(name, date, today);
  }
}
