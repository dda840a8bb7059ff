package touchstone.site;

import java.util.Objects;
import touchstone.model.Claim;
import touchstone.model.Correction;
import touchstone.model.Dossier;

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

  static Change of(Correction correction, Dossier dossier, Calendar calendar, String path) {
    Claim claim = dossier.claims().get(correction.claim());
    return new Change(
        Objects.requireNonNull(calendar.day(correction.when())),
        claim == null
            ? new Link("", correction.claim().value())
            : new Link(Paths.relative(path, Paths.claim(claim.id())), claim.text()),
        VerdictMark.of(correction.from()),
        VerdictMark.of(correction.to()),
        correction.why(),
        correction.by());
  }
}
