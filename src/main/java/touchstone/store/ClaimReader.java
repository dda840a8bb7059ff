package touchstone.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Claim;
import touchstone.model.ClaimKind;
import touchstone.model.ExhibitSeal;
import touchstone.model.Id;
import touchstone.model.Priority;
import touchstone.model.Quantity;
import touchstone.model.SignOff;
import touchstone.model.Status;

/** Reads the rows of {@code claims/<article>/claims.csv}. */
final class ClaimReader {

  private static final int SEAL_LENGTH = 8;

  private final Id article;
  private final CellReader cells;

  ClaimReader(Id article, Faults faults) {
    this.article = article;
    this.cells = new CellReader(faults);
  }

  /** Returns the claim in the row, or null if it has no id or says nothing. */
  @Nullable Claim read(CsvTable.Row row) {
    Cell name = row.cell("id");
    cells.required(name);
    Id id = cells.id(name);
    String text = cells.required(row.cell("claim"));
    if (id == null || text.isBlank()) {
      return null;
    }
    Cell kind = row.cell("kind");
    Cell priority = row.cell("priority");
    cells.required(kind);
    cells.required(priority);
    return new Claim(
        id,
        article,
        text,
        row.cell("anchor").text(),
        row.cell("section").text(),
        cells.word(kind, ClaimKind.class),
        row.cell("subject").text(),
        row.cell("speaker").text(),
        cells.word(priority, Priority.class),
        cells.ids(row.cell("depends_on")),
        cells.list(
            row.cell("quantities"),
            ClaimReader::parseQuantity,
            ReadingRule.INVALID_QUANTITY,
            "name=value unit, like latency=12 ms"),
        cells.id(row.cell("authority")),
        signOff(row),
        row.cell("note").text(),
        cells.ids(row.cell("formerly")),
        row.location());
  }

  private static Optional<Quantity> parseQuantity(String text) {
    int equals = text.indexOf('=');
    int space = text.indexOf(' ', equals + 1);
    if (equals < 1 || space < equals + 2 || space + 1 == text.length()) {
      return Optional.empty();
    }
    String name = text.substring(0, equals);
    return isPlain(name)
        ? Optional.of(
            new Quantity(
                name, text.substring(equals + 1, space), text.substring(space + 1).strip()))
        : Optional.empty();
  }

  // A loop, here and in the words: a stream for each cell of a long table takes its time.
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_')) {
        return false;
      }
    }
    return true;
  }

  private @Nullable SignOff signOff(CsvTable.Row row) {
    Status status = cells.word(row.cell("status"), Status.class);
    Status overrides = cells.word(row.cell("overrides"), Status.class);
    List<ExhibitSeal> evidence =
        cells.list(
            row.cell("evidence"),
            ClaimReader::parseSeal,
            ReadingRule.INVALID_SEAL,
            "source@seal with 8 hexadecimal digits");
    String by = row.cell("reviewed_by").text();
    var on = cells.day(row.cell("reviewed_on"));
    if (status == null) {
      reportUnsigned(row);
      return null;
    }
    cells.required(row.cell("reviewed_by"));
    if (overrides != null) {
      cells.required(row.cell("note"));
    }
    return new SignOff(status, overrides, evidence, by, on);
  }

  /** A row that sets a status aside, and names none, says nothing that can be relied on. */
  private void reportUnsigned(CsvTable.Row row) {
    if (!row.cell("overrides").isEmpty() && row.cell("status").isEmpty()) {
      cells.required(row.cell("status"));
    }
  }

  private static Optional<ExhibitSeal> parseSeal(String text) {
    int at = text.indexOf('@');
    String seal = text.substring(at + 1);
    boolean wellFormed =
        at > 0
            && seal.length() == SEAL_LENGTH
            && seal.chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0);
    return wellFormed
        ? Id.parse(text.substring(0, at)).map(source -> new ExhibitSeal(source, seal))
        : Optional.empty();
  }
}
