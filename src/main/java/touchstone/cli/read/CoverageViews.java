package touchstone.cli.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import touchstone.coverage.Checkability;
import touchstone.coverage.Coverage;
import touchstone.coverage.CoveredUnit;
import touchstone.coverage.OpenUnit;
import touchstone.coverage.State;
import touchstone.coverage.Unit;
import touchstone.model.CoverageRecord;
import touchstone.model.Finding;
import touchstone.model.Id;
import touchstone.model.Location;
import touchstone.report.CoverageView;
import touchstone.report.SentenceScore;

/** What was counted, in the terms of those who show it. */
final class CoverageViews {

  private static final int REASONS = 6;

  private CoverageViews() {}

  /** Returns the figure to record. */
  static CoverageRecord figure(Id article, Coverage coverage, String sha256, LocalDate taken) {
    return new CoverageRecord(
        article,
        coverage.units().size(),
        coverage.covered(),
        coverage.count(State.CLAIMED),
        coverage.count(State.BY_RULE),
        sha256,
        taken);
  }

  /**
   * Returns what is shown.
   *
   * @param open the open units to show, ranked
   * @param places where each row has its anchor
   */
  static CoverageView view(
      CoverageRecord figure,
      Coverage coverage,
      List<OpenUnit> open,
      Map<Location, Location> places) {
    List<Finding> findings =
        coverage.findings().stream()
            .map(
                finding -> at(finding, places.getOrDefault(finding.location(), finding.location())))
            .toList();
    return new CoverageView(
        figure,
        new CoverageView.Besides(coverage.headings(), 0, 0),
        Finding.numbered(findings),
        coverage.units().stream().map(CoverageViews::row).toList(),
        open.stream().map(CoverageViews::open).toList());
  }

  private static Finding at(Finding finding, Location place) {
    return new Finding(
        finding.rule(),
        finding.severity(),
        place,
        finding.claim(),
        finding.source(),
        finding.message(),
        finding.occurrence(),
        finding.acceptedBecause());
  }

  private static CoverageView.UnitRow row(CoveredUnit covered) {
    Unit unit = covered.unit();
    return new CoverageView.UnitRow(
        unit.kind().word(),
        unit.place().section(),
        unit.place().paragraph(),
        unit.place().cell(),
        covered.state().word(),
        covered.claims(),
        covered.reason(),
        unit.text());
  }

  /** Returns an open unit with the reasons of its score. */
  static CoverageView.OpenRow open(OpenUnit open) {
    CoveredUnit covered = new CoveredUnit(open.unit(), State.OPEN, List.of(), "");
    return new CoverageView.OpenRow(row(covered), score(open.unit().text(), open.checkability()));
  }

  /** Returns the score of a sentence with its reasons. */
  static SentenceScore score(String text, Checkability checkability) {
    return new SentenceScore(
        text,
        checkability.score(),
        checkability.probability(),
        checkability.checkable(),
        checkability.reasons(REASONS));
  }
}
