package touchstone.store;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import touchstone.model.Id;
import touchstone.model.Location;

/** Where in its row each anchor of an article stands, for findings that are about the anchor. */
public final class AnchorPlaces {

  private AnchorPlaces() {}

  /**
   * Returns the places of the anchors' cells.
   *
   * @param root the workspace's folder
   * @return the cell's place by that of its row, of claims and of excluded passages
   */
  public static Map<Location, Location> of(Path root, Id article) {
    Faults unread = new Faults(); // whoever reads the records tells
    WorkspaceFiles files = new WorkspaceFiles(root, PendingFiles.NONE, unread);
    Map<String, CsvFormat> tables =
        Map.of("claims.csv", CsvFormat.CLAIMS, "excluded.csv", CsvFormat.EXCLUDED);
    Map<Location, Location> places = new HashMap<>();
    tables.forEach(
        (name, format) ->
            files
                .read(files.resolve("claims", article.value(), name))
                .map(text -> new CsvTableReader(format, unread).read(text))
                .stream()
                .flatMap(table -> table.rows().stream())
                .forEach(row -> places.put(row.location(), row.cell("anchor").location())));
    return places;
  }
}
