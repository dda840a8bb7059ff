package touchstone.site;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import touchstone.model.Stance;
import touchstone.model.TraceStep;
import touchstone.model.Verdict;
import touchstone.model.WeighedExhibit;

/** The evidence on a claim, sorted by what it says. */
final class ClaimExhibits {

  static final Comparator<WeighedExhibit> WEIGHTIEST_FIRST =
      Comparator.comparing(WeighedExhibit::grade)
          .thenComparing(weighed -> weighed.exhibit().stance())
          .thenComparing(weighed -> weighed.exhibit().source());

  private ClaimExhibits() {}

  static ClaimPage.Exhibits of(Publication publication, Standing standing, String path) {
    Verdict verdict = standing.verdict();
    return new ClaimPage.Exhibits(
        passages(publication, verdict, path, weighed -> weighed.counts(Stance.CONTRADICTS)),
        passages(
            publication,
            verdict,
            path,
            weighed -> weighed.counts() && weighed.exhibit().stance().isFor()),
        passages(publication, verdict, path, weighed -> weighed.counts(Stance.SILENT)),
        passages(publication, verdict, path, weighed -> !weighed.counts()),
        standing.assessed().explanation().trace().stream()
            .filter(step -> step.is(TraceStep.OUTRANKED))
            .map(TraceStep::text)
            .toList());
  }

  private static List<Passage> passages(
      Publication publication, Verdict verdict, String path, Predicate<WeighedExhibit> which) {
    return verdict.exhibits().stream()
        .filter(which)
        .sorted(WEIGHTIEST_FIRST)
        .map(weighed -> Passage.of(weighed, publication.dossier(), publication.calendar(), path))
        .toList();
  }
}
