package touchstone.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import touchstone.intake.SheetText.UnreadableSheetException;

/** Reads a spreadsheet of claims, of links, or of claims with their links. */
public final class SpreadsheetReader {

  private SpreadsheetReader() {}

  /**
   * Returns what the sheet holds.
   *
   * @param file its name
   * @param chosen fields by heading, as a person mapped them; {@code -} for none
   * @throws ColumnMapException if columns were mapped in a way that cannot be
   */
  public static Imported read(String file, byte[] bytes, Map<String, String> chosen) {
    Remarks remarks = new Remarks();
    SheetTable table;
    try {
      table = SheetTable.read(file, SheetText.of(bytes), remarks);
    } catch (UnreadableSheetException unreadable) {
      return Imported.unreadable(Place.of(file), String.valueOf(unreadable.getMessage()));
    }
    SheetMapping mapping = SheetMapping.of(table.headings(), chosen);
    boolean useful =
        mapping.has(SheetField.CLAIM)
            || mapping.has(SheetField.URL)
            || mapping.has(SheetField.SOURCE);
    if (!useful) {
      remarks.refused(
          Place.line(file, 1),
          "no column is a claim, a URL or a source; say which is with --map COLUMN=FIELD");
      return new Imported(mapping.lines(), List.of(), List.of(), remarks.list());
    }
    List<ImportedClaim> claims = new ArrayList<>();
    List<ImportedSource> sources = new ArrayList<>();
    for (SheetTable.Row row : table.rows()) {
      SheetRow reader = new SheetRow(Place.line(file, row.line()), row, mapping, remarks);
      reader.claim().ifPresent(claims::add);
      sources.addAll(reader.sources());
    }
    return new Imported(mapping.lines(), claims, sources, remarks.list());
  }
}
