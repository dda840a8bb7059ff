package touchstone.site;

import java.util.Objects;
import touchstone.model.Claim;
import touchstone.model.Correction;

/**
 * A replaced verdict on a page.
 *
 * @param when the day
 * @param claim the claim, or its id if it is not on record any more
 * @param from the verdict before
 * @param to the verdict since
 * @param why the reason given
 * @param by who changed it
 */
record Change(Day when, Link claim, VerdictMark from, VerdictMark to, String why, String by) {

  /** Returns it as a page shows it; the claim is found under an id that it had before, too. */
  static Change of(Correction correction, Publication publication, String path) {
    Claim claim = publication.dossier().claims().get(publication.today(correction.claim()));
    return new Change(
        Objects.requireNonNull(publication.calendar().day(correction.when())),
        claim == null
            ? new Link("", correction.claim().value())
            : new Link(Paths.relative(path, Paths.claim(claim.id())), claim.text()),
        VerdictMark.of(correction.from()),
        VerdictMark.of(correction.to()),
        correction.why(),
        correction.by());
  }
}
