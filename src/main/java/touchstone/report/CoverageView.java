package touchstone.report;

import java.util.List;
import touchstone.model.CoverageRecord;
import touchstone.model.Finding;
import touchstone.model.Id;

/**
 * What was counted of an article, for those who show it.
 *
 * @param figure the figure
 * @param besides what of the page is no unit
 * @param findings anchors that are not in the article, or more than once
 * @param units every unit, in the order of the text
 * @param open the units that nobody looked at, those that look most checkable first
 */
public record CoverageView(
    CoverageRecord figure,
    Besides besides,
    List<Finding> findings,
    List<UnitRow> units,
    List<OpenRow> open) {

  /**
   * What of a page is no unit.
   *
   * @param headings headings of the article
   * @param before blocks before the article's title
   * @param after blocks after the article's end
   */
  public record Besides(int headings, int before, int after) {}

  /** Returns the same view of a page with so many blocks around the article. */
  public CoverageView besides(int before, int after) {
    return new CoverageView(
        figure, new Besides(besides.headings(), before, after), findings, units, open);
  }

  /**
   * A unit.
   *
   * @param kind sentence, cell or heading
   * @param section the heading above it
   * @param paragraph number of its paragraph under the heading
   * @param cell number of the cell in its row, or 0
   * @param state what became of it
   * @param claims the claims that stand for it
   * @param reason why it is excluded or out by rule, or empty
   * @param text its text
   */
  public record UnitRow(
      String kind,
      String section,
      int paragraph,
      int cell,
      String state,
      List<Id> claims,
      String reason,
      String text) {

    /** Copies the list. */
    public UnitRow {
      claims = List.copyOf(claims);
    }
  }

  /**
   * A unit that nobody looked at.
   *
   * @param unit the unit
   * @param score how checkable it looks
   */
  public record OpenRow(UnitRow unit, SentenceScore score) {}

  /** Copies the lists. */
  public CoverageView {
    findings = List.copyOf(findings);
    units = List.copyOf(units);
    open = List.copyOf(open);
  }
}
