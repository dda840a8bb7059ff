package touchstone.site;

import org.jspecify.annotations.Nullable;
import touchstone.model.Claim;
import touchstone.model.Dossier;
import touchstone.model.Id;
import touchstone.model.Publisher;

/**
 * A claim in a list.
 *
 * @param id its id
 * @param href its page, from the page that the list is on
 * @param text the claim
 * @param mark its verdict
 * @param awaitingReview whether nobody has signed the verdict as it is now
 * @param oneLeg whether a single exhibit carries it
 * @param section the article's section that makes it
 * @param kind what sort of proposition it is, or empty
 * @param priority how much hangs on it, or empty
 * @param reading how it stands against its authority: a word to filter by
 * @param authority the authority's name and the reading in words, or null if it has none
 */
record ClaimLine(
    String id,
    String href,
    String text,
    VerdictMark mark,
    boolean awaitingReview,
    boolean oneLeg,
    String section,
    String kind,
    String priority,
    String reading,
    @Nullable String authority) {

  static ClaimLine of(Standing standing, Dossier dossier, String from) {
    Claim claim = standing.claim();
    Id authority = standing.verdict().authority().publisher();
    return new ClaimLine(
        claim.id().value(),
        Paths.relative(from, Paths.claim(claim.id())),
        claim.text(),
        VerdictMark.of(standing),
        standing.awaitingReview(),
        standing.verdict().onOneLeg() && !standing.override(),
        claim.section(),
        claim.kind() == null ? "" : claim.kind().word(),
        claim.priority() == null ? "" : claim.priority().word(),
        standing.verdict().authority().reading().word(),
        authority == null
            ? null
            : dossier.publishers().find(authority).map(Publisher::name).orElse(authority.value())
                + ": "
                + standing.verdict().authority().phrase());
  }
}
