package touchstone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether a very long table can be read, against Miller and a script that only reads CSV. */
final class Structure implements Trial {

  private static final int ROWS = 245_000;

  private static final String SCRIPT =
      """
      import csv, sys
      with open(sys.argv[1], encoding="utf-8", newline="") as table:
          rows = csv.reader(table, strict=True)
          width = len(next(rows))
          sys.exit(any(len(row) != width for row in rows))
      """;

  @Override
  public String id() {
    return "structure";
  }

  @Override
  public List<Row> rows(Path work, int turns) throws IOException, InterruptedException {
    Path workspace = work.resolve("workspace");
    String rowsText = Integer.toString(ROWS);
    Workspace.main(new String[] {workspace.toString(), rowsText, rowsText});
    Commands.delete(workspace.resolve("evidence"));
    Files.createDirectories(workspace.resolve("evidence"));
    Files.writeString(
        workspace.resolve("evidence/publishers.csv"), "id,name,kind,family,domains\n");
    String table = workspace.resolve("claims/article-0/claims.csv").toString();
    String what = "`check --structure` on a claims.csv of 245,000 rows";
    Timed check =
        Commands.timed(
            Map.of(),
            List.of("./touchstone", "check", "--structure", "--quiet", "-C", workspace.toString()));
    List<Row> lines = new ArrayList<>();
    if (Commands.installed("mlr")) {
      Timed miller = Commands.timed("mlr", "--icsv", "--ojson", "nothing", table);
      lines.add(new Row(what, "Miller reading it", 3, Turns.against(turns, miller, check)));
    }
    if (Commands.installed("python3")) {
      Timed script = Commands.timed("python3", "-c", SCRIPT, table);
      lines.add(new Row(what, "a Python csv script", 3, Turns.against(turns, script, check)));
    }
    return lines;
  }
}
