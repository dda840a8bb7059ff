package touchstone.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchstone.model.Finding;
import touchstone.quote.Span;

/** Finds anchors in an article, and the unit that each stands for. */
final class Anchors {

  private final AnchorSearch search;
  private final List<Unit> units;
  private final List<Finding> findings = new ArrayList<>();

  Anchors(String text, List<Unit> units) {
    this.search = new AnchorSearch(text);
    this.units = units;
  }

  /** Returns what was wrong with the anchors that were looked for. */
  List<Finding> findings() {
    return findings;
  }

  /**
   * Returns the unit that an anchor stands for. One that reaches over several units stands for the
   * last of them. One that occurs more than once stands for the one in the section, and the
   * paragraph, that its row names, if that has it once; a claim's is a finding even so.
   */
  Optional<Unit> find(AnchorRules.Row row) {
    if (row.anchor().isBlank()) {
      return Optional.empty();
    }
    AnchorSearch.Result result = search.find(row.anchor());
    List<Span> spans = result.places();
    if (spans.isEmpty()) {
      findings.add(AnchorRules.notFound(row, result.nearest()));
      return Optional.empty();
    }
    List<Unit> found = new ArrayList<>();
    for (Span span : spans) {
      lastTouched(span).ifPresent(found::add);
    }
    if (spans.size() == 1) {
      return found.stream().findFirst();
    }
    found.removeIf(unit -> !isIn(unit, row));
    if (found.size() != 1 || row.claim() != null) {
      findings.add(AnchorRules.ambiguous(row, spans.size()));
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isIn(Unit unit, AnchorRules.Row row) {
    String named = Spelling.plain(row.section());
    String section = Spelling.plain(unit.place().section());
    return named.equals(section)
        && (row.paragraph() == 0 || row.paragraph() == unit.place().paragraph());
  }

  /** Units are in the order of the text and do not overlap. */
  private Optional<Unit> lastTouched(Span span) {
    int low = 0;
    int high = units.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (units.get(middle).start() < span.end()) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high >= 0 && units.get(high).end() > span.start()
        ? Optional.of(units.get(high))
        : Optional.empty();
  }
}
