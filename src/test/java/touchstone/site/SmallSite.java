package touchstone.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import touchstone.assess.Assessor;
import touchstone.check.rules.RuleCatalog;
import touchstone.model.Article;
import touchstone.model.Assessment;
import touchstone.model.Claim;
import touchstone.model.Dossier;
import touchstone.model.DossierFixture;
import touchstone.model.Id;
import touchstone.model.PublisherKind;
import touchstone.model.SignOff;
import touchstone.model.Tool;

/** Publications to test parts of the site with. */
final class SmallSite {

  static final String BASE = "https://desk.example.net/checks/";
  static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  private SmallSite() {}

  /** Returns a dossier to fill, in which a laboratory publishes beside Acme and the Gazette. */
  static DossierFixture dossier() {
    return new DossierFixture()
        .publisher("lab", PublisherKind.ACADEMIC, "lab")
        .publisher("forum", PublisherKind.COMMUNITY, "forum");
  }

  static Publication of(Dossier dossier) {
    return of(dossier, BASE);
  }

  static Publication of(Dossier dossier, String baseUrl) {
    return new Publication(request(dossier, baseUrl));
  }

  static Publication in(Locale locale, Dossier dossier) {
    return new Publication(request(dossier, BASE, locale));
  }

  static SiteRequest request(Dossier dossier, String baseUrl) {
    return request(dossier, baseUrl, Locale.UK);
  }

  private static SiteRequest request(Dossier dossier, String baseUrl, Locale locale) {
    Assessment assessment = new Assessor(RuleCatalog.all()).assess(dossier, List.of(), DAY);
    return new SiteRequest(
        assessment,
        new SiteOptions("The Desk", baseUrl, locale, true),
        new Tool("touchstone", "1.2.3"),
        List.of());
  }

  static Standing standing(Publication publication, String claim) {
    return publication.standing(DossierFixture.id(claim));
  }

  /** Returns the standing as if somebody had signed it. */
  static Standing signed(Publication publication, String claim) {
    Standing standing = standing(publication, claim);
    return new Standing(standing.assessed(), standing.status(), false, false);
  }

  /** Returns the dossier with other claims. */
  static Dossier with(Dossier d, UnaryOperator<Claim> change) {
    Map<Id, Claim> claims = new LinkedHashMap<>();
    d.claims().forEach((id, claim) -> claims.put(id, change.apply(claim)));
    return new Dossier(
        d.settings(),
        d.articles(),
        claims,
        d.constraints(),
        d.publishers(),
        d.sources(),
        d.history(),
        d.completeness());
  }

  /** Returns the dossier with ids that its claims had before, by the ids that they have now. */
  static Dossier formerly(Dossier dossier, Map<String, List<Id>> formerly) {
    return with(
        dossier, c -> changed(c, c.signOff(), formerly.getOrDefault(c.id().value(), c.formerly())));
  }

  /** Returns the dossier with one signature. */
  static Dossier signedBy(Dossier dossier, String claim, SignOff signed) {
    return with(dossier, c -> c.id().value().equals(claim) ? changed(c, signed, c.formerly()) : c);
  }

  /** Returns the dossier with articles that name no authority. */
  static Dossier withoutAuthority(Dossier d) {
    Map<Id, Article> articles = new LinkedHashMap<>();
    for (Article a : d.articles().values()) {
      articles.put(
          a.id(),
          new Article(
              a.id(),
              a.title(),
              a.url(),
              a.publisher(),
              a.published(),
              a.language(),
              null,
              a.summary(),
              a.location()));
    }
    return new Dossier(
        d.settings(),
        articles,
        d.claims(),
        d.constraints(),
        d.publishers(),
        d.sources(),
        d.history(),
        d.completeness());
  }

  private static Claim changed(Claim c, @Nullable SignOff signed, List<Id> formerly) {
    return new Claim(
        c.id(),
        c.article(),
        c.text(),
        c.anchor(),
        c.section(),
        c.kind(),
        c.subject(),
        c.speaker(),
        c.priority(),
        c.dependsOn(),
        c.quantities(),
        c.authority(),
        signed,
        c.note(),
        formerly,
        c.location());
  }

  /** Returns the files that a part writes. */
  static Map<String, String> files(SitePart part, Publication publication) throws Exception {
    Map<String, String> files = new LinkedHashMap<>();
    part.write(
        publication,
        (path, content) -> files.put(path, new String(content, StandardCharsets.UTF_8)));
    return files;
  }
}
