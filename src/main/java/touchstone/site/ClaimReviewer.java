package touchstone.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Claim;
import touchstone.model.Correction;
import touchstone.model.Dossier;
import touchstone.model.Publisher;
import touchstone.model.SignOff;
import touchstone.model.Source;
import touchstone.model.Status;
import touchstone.model.WeighedExhibit;

/** Works out the review of a claim from its published verdict. */
final class ClaimReviewer {

  private static final int HALFWAY = 3;

  private final Publication publication;
  private final Dossier dossier;

  ClaimReviewer(Publication publication) {
    this.publication = publication;
    this.dossier = publication.dossier();
  }

  /** Returns the review, or nothing for a claim that nobody has checked. */
  Optional<ClaimReview> review(Standing standing) {
    if (standing.status() == Status.UNCHECKED) {
      return Optional.empty();
    }
    Claim claim = standing.claim();
    SiteOptions options = publication.options();
    List<Correction> corrections = publication.correctionsOf(claim.id());
    LocalDate signed = signedOn(standing);
    return Optional.of(
        new ClaimReview(
            options.hasBaseUrl() ? publication.absolute(Paths.claim(claim.id())) : null,
            claim.text(),
            new ClaimReview.Rating(
                PublishedWord.of(standing, publication),
                value(standing.status()),
                Reason.of(standing, publication)),
            new ClaimReview.Organization(
                options.siteName(), options.hasBaseUrl() ? options.baseUrl() : null),
            signed,
            corrections.isEmpty() ? null : later(corrections.get(0).when(), signed),
            publication.language(),
            item(claim),
            citations(standing),
            corrections.stream().map(ClaimReviewer::comment).toList()));
  }

  /**
   * Only what holds, holds in part or does not hold has a number; the others are no degree of
   * truth.
   */
  private static @Nullable Integer value(Status status) {
    return switch (status) {
      case SUPPORTED -> ClaimReview.BEST;
      case PARTLY_SUPPORTED -> HALFWAY;
      case CONTRADICTED -> ClaimReview.WORST;
      case DISPUTED, UNSUPPORTED, UNCHECKED -> null;
    };
  }

  private static @Nullable LocalDate signedOn(Standing standing) {
    SignOff signed = standing.claim().signOff();
    return signed == null || standing.awaitingReview() ? null : signed.on();
  }

  private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
    return other != null && other.isAfter(one) ? other : one;
  }

  private ClaimReview.Item item(Claim claim) {
    Article article = dossier.articles().get(claim.article());
    return article == null
        ? new ClaimReview.Item(null, null, null)
        : new ClaimReview.Item(
            author(claim, article),
            article.published() == null ? null : article.published().text(),
            WebLink.of(article.url())
                .map(url -> new ClaimReview.Work(article.title(), url))
                .orElse(null));
  }

  /**
   * The article speaks for its publisher. Of anybody else it quotes, the records do not say whether
   * that is a person: only a publisher on record is named, and for others nothing is made up.
   */
  private ClaimReview.@Nullable Organization author(Claim claim, Article article) {
    String speaker = claim.speaker();
    Optional<Publisher> who =
        speaker.isEmpty() || speaker.equals("article")
            ? dossier.publishers().find(article.publisher())
            : dossier.publishers().all().stream()
                .filter(p -> p.name().equals(speaker) || p.id().value().equals(speaker))
                .findFirst();
    return who.map(publisher -> new ClaimReview.Organization(publisher.name(), null)).orElse(null);
  }

  private List<ClaimReview.Work> citations(Standing standing) {
    return standing.verdict().exhibits().stream()
        .filter(WeighedExhibit::counts)
        .map(weighed -> weighed.exhibit().source())
        .distinct()
        .map(dossier::source)
        .map(ClaimReviewer::work)
        .toList();
  }

  private static ClaimReview.Work work(Source source) {
    return new ClaimReview.Work(
        Names.source(source), WebLink.of(source.citation().url()).orElse(null));
  }

  private static ClaimReview.Comment comment(Correction correction) {
    return new ClaimReview.Comment(
        correction.when(),
        "The verdict was “%s” and is “%s” since: %s"
            .formatted(
                PublishedWord.of(correction.from()),
                PublishedWord.of(correction.to()),
                correction.why()));
  }
}
