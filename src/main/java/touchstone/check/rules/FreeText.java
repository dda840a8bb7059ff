package touchstone.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Claim;
import touchstone.model.Correction;
import touchstone.model.Dossier;
import touchstone.model.Exclusion;
import touchstone.model.Exhibit;
import touchstone.model.Finding;
import touchstone.model.Id;
import touchstone.model.Location;
import touchstone.model.RuleInfo;
import touchstone.model.Source;

/**
 * A text of the records that anybody may have written or pasted.
 *
 * @param at the row or section that holds it
 * @param claim the claim that it belongs to, or null
 * @param source the source that it belongs to, or null
 * @param name what the files call it
 * @param text the text
 */
record FreeText(Location at, @Nullable Id claim, @Nullable Id source, String name, String text) {

  /** Returns the free text in the cells of all tables. */
  static List<FreeText> ofTables(Dossier dossier) {
    List<FreeText> texts = new ArrayList<>();
    for (Claim claim : dossier.claims().values()) {
      texts.add(of(claim, "claim", claim.text()));
      texts.add(of(claim, "anchor", claim.anchor()));
      texts.add(of(claim, "section", claim.section()));
      texts.add(of(claim, "subject", claim.subject()));
      texts.add(of(claim, "speaker", claim.speaker()));
      texts.add(of(claim, "note", claim.note()));
      texts.add(of(claim, "reviewed_by", claim.signOff() == null ? "" : claim.signOff().by()));
    }
    dossier.constraints().forEach(row -> texts.add(of(row.location(), "why", row.why())));
    dossier.publishers().all().forEach(row -> texts.add(of(row.location(), "name", row.name())));
    for (Exclusion exclusion : dossier.history().exclusions()) {
      texts.add(of(exclusion.location(), "section", exclusion.section()));
      texts.add(of(exclusion.location(), "anchor", exclusion.anchor()));
      texts.add(of(exclusion.location(), "reason", exclusion.reason()));
    }
    for (Correction correction : dossier.history().corrections()) {
      texts.add(of(correction.location(), "why", correction.why()));
      texts.add(of(correction.location(), "by", correction.by()));
    }
    return texts;
  }

  /** Returns titles and quotations. */
  static List<FreeText> ofDocuments(Dossier dossier) {
    List<FreeText> texts = new ArrayList<>();
    for (Article article : dossier.articles().values()) {
      texts.add(of(article.location(), "title", article.title()));
    }
    for (Source source : dossier.sources().values()) {
      String title = source.citation().title();
      texts.add(new FreeText(source.location(), null, source.id(), "title", title));
      for (Exhibit exhibit : source.exhibits()) {
        if (exhibit.quote() != null) {
          String quote = exhibit.quote().text();
          texts.add(
              new FreeText(exhibit.location(), exhibit.claim(), source.id(), "quotation", quote));
        }
      }
    }
    return texts;
  }

  private static FreeText of(Claim claim, String name, String text) {
    return new FreeText(claim.location(), claim.id(), null, name, text);
  }

  private static FreeText of(Location at, String name, String text) {
    return new FreeText(at, null, null, name, text);
  }

  /** Returns a finding of the rule about this text. */
  Finding finding(RuleInfo entry, String message) {
    return Finding.of(entry, at, claim, source, message);
  }
}
