package touchstone.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchstone.model.Excerpt;

/**
 * Which column of a spreadsheet holds what: by its heading, unless a person says otherwise. A table
 * that Touchstone wrote is known by the columns that only it has; of these, what is computed is
 * never read back.
 */
final class SheetMapping {

  private static final String NOTHING = "-";
  private static final Set<String> COMPUTED =
      Set.of("verdict", "lean", "rule", "carriedby", "flipsto", "needsreview");
  private static final Set<SheetField> OF_A_REPORT =
      EnumSet.of(
          SheetField.ARTICLE,
          SheetField.ID,
          SheetField.CLAIM,
          SheetField.PRIORITY,
          SheetField.KIND,
          SheetField.SECTION,
          SheetField.ANCHOR,
          SheetField.SPEAKER);

  private final List<String> headings;
  private final boolean report;
  private final Map<SheetField, Integer> columns = new EnumMap<>(SheetField.class);
  private final Map<Integer, String> lines = new LinkedHashMap<>();

  private SheetMapping(List<String> headings) {
    this.headings = headings;
    this.report =
        headings.stream().map(SheetField::key).collect(Collectors.toSet()).containsAll(COMPUTED);
  }

  /**
   * Maps the columns.
   *
   * @param chosen fields by heading, as a person mapped them; {@code -} for none
   * @throws ColumnMapException if a heading or a field is not there, or a field is taken twice
   */
  static SheetMapping of(List<String> headings, Map<String, String> chosen) {
    SheetMapping mapping = new SheetMapping(headings);
    chosen.forEach(mapping::choose);
    for (int i = 0; i < headings.size(); i++) {
      if (!mapping.lines.containsKey(i)) {
        mapping.guess(i);
      }
    }
    return mapping;
  }

  private void choose(String heading, String field) {
    int column = column(heading);
    if (field.equals(NOTHING) || field.isEmpty()) {
      lines.put(column, Excerpt.of(headings.get(column)) + " is left out, as asked");
      return;
    }
    SheetField chosen =
        SheetField.named(field)
            .orElseThrow(
                () ->
                    new ColumnMapException(
                        "--map: %s is no field, expected one of %s, or - for none"
                            .formatted(Excerpt.of(field), SheetField.list())));
    if (columns.putIfAbsent(chosen, column) != null) {
      throw new ColumnMapException(
          "--map: two columns for %s; map one to - (none)".formatted(chosen.word()));
    }
    lines.put(column, Excerpt.of(headings.get(column)) + " is " + chosen.word());
  }

  private int column(String heading) {
    for (int i = 0; i < headings.size(); i++) {
      if (SheetField.key(headings.get(i)).equals(SheetField.key(heading))) {
        return i;
      }
    }
    throw new ColumnMapException(
        "--map: no column has the heading %s; there are %s"
            .formatted(
                Excerpt.of(heading),
                headings.stream().map(Excerpt::of).collect(Collectors.joining(", "))));
  }

  private void guess(int column) {
    String heading = headings.get(column);
    String name = heading.isEmpty() ? "column " + (column + 1) : Excerpt.of(heading);
    SheetField field = SheetField.ofHeading(heading).orElse(null);
    if (field == null || (report && !OF_A_REPORT.contains(field))) {
      lines.put(
          column,
          name + " is not used" + (report ? ": Touchstone computes it, or it is signed" : ""));
      return;
    }
    Integer taken = columns.putIfAbsent(field, column);
    lines.put(
        column,
        taken == null
            ? name + " is " + field.word()
            : "%s is not used: %s is %s already"
                .formatted(name, Excerpt.of(headings.get(taken)), field.word()));
  }

  /** Returns whether Touchstone wrote the table, as its CSV report. */
  boolean isReport() {
    return report;
  }

  /** Returns whether some column holds this. */
  boolean has(SheetField field) {
    return columns.containsKey(field);
  }

  /** Returns what the row has of this; empty if no column holds it. */
  String cell(SheetTable.Row row, SheetField field) {
    @Nullable Integer column = columns.get(field);
    return column == null ? "" : row.cells().get(column);
  }

  /** Returns how each column was understood, in their order. */
  List<String> lines() {
    List<String> ordered = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      ordered.add(lines.getOrDefault(i, ""));
    }
    return ordered;
  }
}
