package touchstone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A check of a large workspace: against its parsers alone, a smaller one, and a change of it. */
final class Scale implements Trial {

  private static final int CLAIMS = 100_000;
  private static final int PER_ARTICLE = 200;
  private static final String FLAGS = "-XX:TieredStopAtLevel=1";
  private static final String HEAP = "-Xmx1g";

  @Override
  public String id() {
    return "scale";
  }

  @Override
  public List<Row> rows(Path work, int turns) throws IOException, InterruptedException {
    int few = Math.min(turns, 5);
    Path large = workspace(work, CLAIMS);
    Path small = workspace(work, CLAIMS / 10);
    Timed parsing =
        Commands.timed(
            Commands.jdk("java"),
            HEAP,
            FLAGS,
            "-cp",
            System.getProperty("java.class.path"),
            ParsingOnly.class.getName(),
            large.toString());
    Timed whole = check(work, large, "--no-cache");
    Timed changed = changed(large, check(work, large));
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row(
            "`check` on 100,000 claims, 300,000 exhibits, heap 1 GiB",
            "reading and parsing the same files, one thread",
            1.6,
            Turns.against(few, parsing, whole)));
    rows.add(
        new Row(
            "`check` on 100,000 claims",
            "`check` on 10,000 claims",
            11,
            Turns.against(few, check(work, small, "--no-cache"), whole)));
    rows.add(
        new Row(
            "`check` after one of 20,000 evidence files changed",
            "the whole check",
            0.1,
            Turns.against(few, whole, changed)));
    return rows;
  }

  private static Path workspace(Path work, int claims) throws IOException {
    Path folder = work.resolve("claims-" + claims);
    Workspace.main(
        new String[] {folder.toString(), Integer.toString(claims), Integer.toString(PER_ARTICLE)});
    return folder;
  }

  private static Timed check(Path work, Path workspace, String... options) {
    List<String> command =
        new ArrayList<>(List.of("./touchstone", "check", "--quiet", "-C", workspace.toString()));
    command.addAll(List.of(options));
    return Commands.timed(
        Map.of("TOUCHSTONE_JAVA_OPTS", HEAP, "TOUCHSTONE_CACHE", work.resolve("cache").toString()),
        command);
  }

  /** Changes a file before each run; that is not part of the time. */
  private static Timed changed(Path workspace, Timed check) {
    Path file = workspace.resolve("evidence/source-0-1.md");
    return () -> {
      Files.writeString(file, Files.readString(file) + "One more line.\n");
      return check.millis();
    };
  }
}
