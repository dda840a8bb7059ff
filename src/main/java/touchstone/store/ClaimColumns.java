package touchstone.store;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import touchstone.model.Id;

/** The columns of an article's {@code claims.csv}, as that file has them. */
public final class ClaimColumns {

  private ClaimColumns() {}

  /**
   * Returns the names of the columns in the order of the file, empty for one that is not known;
   * where there is no file, those that the tool writes.
   *
   * @param root the workspace's folder
   */
  public static List<String> of(Path root, Id article) {
    Faults unread = new Faults(); // whoever reads the records tells
    WorkspaceFiles files = new WorkspaceFiles(root, PendingFiles.NONE, unread);
    return files
        .read(files.resolve("claims", article.value(), "claims.csv"))
        .filter(file -> !file.text().isBlank())
        .map(file -> columns(file, unread))
        .orElse(CsvFormat.CLAIMS.columns());
  }

  private static List<String> columns(TextFile file, Faults unread) {
    List<RowSpan> spans = new CsvRowScanner(file, new BitSet(), unread).scan();
    CsvHeader header = CsvHeader.read(CsvHeader.cells(spans.get(0)), CsvFormat.CLAIMS, unread);
    String[] columns = new String[header.width()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = "";
    }
    for (Map.Entry<String, Integer> column : header.positions().entrySet()) {
      columns[column.getValue()] = column.getKey();
    }
    return List.of(columns);
  }
}
