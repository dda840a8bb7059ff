package touchstone.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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

  /** Returns those free texts in the cells of all tables that are odd. */
  static List<FreeText> ofTables(Dossier dossier, Predicate<String> odd) {
    Sieve sieve = new Sieve(odd);
    sieve.tables(dossier);
    return sieve.texts;
  }

  /** Returns those free texts of all tables, those titles and those quotations that are odd. */
  static List<FreeText> of(Dossier dossier, Predicate<String> odd) {
    Sieve sieve = new Sieve(odd);
    sieve.tables(dossier);
    sieve.documents(dossier);
    return sieve.texts;
  }

  /** Keeps what is odd; a workspace has many texts, and hardly one of them is. */
  private static final class Sieve {

    private final Predicate<String> odd;
    private final List<FreeText> texts = new ArrayList<>();

    Sieve(Predicate<String> odd) {
      this.odd = odd;
    }

    void tables(Dossier dossier) {
      dossier.claims().values().forEach(this::claim);
      dossier.constraints().forEach(row -> add(row.location(), "why", row.why()));
      dossier.publishers().all().forEach(row -> add(row.location(), "name", row.name()));
      for (Exclusion exclusion : dossier.history().exclusions()) {
        add(exclusion.location(), "section", exclusion.section());
        add(exclusion.location(), "anchor", exclusion.anchor());
        add(exclusion.location(), "reason", exclusion.reason());
      }
      for (Correction correction : dossier.history().corrections()) {
        add(correction.location(), "why", correction.why());
        add(correction.location(), "by", correction.by());
      }
    }

    private void claim(Claim claim) {
      add(claim, "claim", claim.text());
      add(claim, "anchor", claim.anchor());
      add(claim, "section", claim.section());
      add(claim, "subject", claim.subject());
      add(claim, "speaker", claim.speaker());
      add(claim, "note", claim.note());
      add(claim, "reviewed_by", claim.signOff() == null ? "" : claim.signOff().by());
    }

    void documents(Dossier dossier) {
      for (Article article : dossier.articles().values()) {
        add(article.location(), "title", article.title());
      }
      for (Source source : dossier.sources().values()) {
        String title = source.citation().title();
        if (odd.test(title)) {
          texts.add(new FreeText(source.location(), null, source.id(), "title", title));
        }
        for (Exhibit exhibit : source.exhibits()) {
          String quote = exhibit.quote() == null ? "" : exhibit.quote().text();
          if (odd.test(quote)) {
            texts.add(
                new FreeText(exhibit.location(), exhibit.claim(), source.id(), "quotation", quote));
          }
        }
      }
    }

    private void add(Claim claim, String name, String text) {
      if (odd.test(text)) {
        texts.add(new FreeText(claim.location(), claim.id(), null, name, text));
      }
    }

    private void add(Location at, String name, String text) {
      if (odd.test(text)) {
        texts.add(new FreeText(at, null, null, name, text));
      }
    }
  }

  /** Returns a finding of the rule about this text. */
  Finding finding(RuleInfo entry, String message) {
    return Finding.of(entry, at, claim, source, message);
  }
}
