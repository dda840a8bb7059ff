package touchstone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures the table of speeds. Run by {@code src/bench/measure [--turns N] [TRIAL...]}: with
 * trials named it prints their lines; without, it measures all and writes the table into {@code
 * src/docs/performance.md} and the short one into {@code README.md}, between the marks that stand
 * there.
 */
public final class Measure {

  private static final int USUAL_TURNS = 9;
  private static final List<Trial> TRIALS =
      List.of(new Startup(), new Scale(), new Structure(), new QuoteSpeed(), new StaticSites());

  private Measure() {}

  /** Measures what the arguments name. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> names = new ArrayList<>(List.of(arguments));
    int turns = USUAL_TURNS;
    int option = names.indexOf("--turns");
    if (option >= 0) {
      names.remove(option);
      turns = Integer.parseInt(names.remove(option));
    }
    List<Trial> chosen =
        TRIALS.stream().filter(trial -> names.isEmpty() || names.contains(trial.id())).toList();
    if (chosen.isEmpty()) {
      throw new IllegalArgumentException(
          "no trial of that name, expected " + TRIALS.stream().map(Trial::id).toList());
    }
    List<Row> rows = measure(chosen, turns);
    StringBuilder table = new StringBuilder(machine()).append(Row.HEAD);
    rows.forEach(row -> table.append(row.line()));
    System.out.print(table);
    if (names.isEmpty()) {
      MarkedText.replace(Path.of("src/docs/performance.md"), table.toString());
      StringBuilder summary = new StringBuilder(Row.SHORT_HEAD);
      rows.forEach(row -> summary.append(row.shortLine()));
      MarkedText.replace(Path.of("README.md"), summary.toString());
    }
  }

  private static List<Row> measure(List<Trial> trials, int turns)
      throws IOException, InterruptedException {
    List<Row> rows = new ArrayList<>();
    for (Trial trial : trials) {
      Path work = Files.createTempDirectory("touchstone-bench");
      try {
        rows.addAll(trial.rows(work, turns));
      } finally {
        Commands.delete(work);
      }
    }
    return rows;
  }

  private static String machine() throws IOException {
    return "%s, %s cores, %s GiB of memory, %s %s, JDK %s.%n%n"
        .formatted(
            value("/proc/cpuinfo", "model name"),
            Runtime.getRuntime().availableProcessors(),
            memory(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.version());
  }

  private static String memory() throws IOException {
    String kibibytes = value("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
    return kibibytes.isEmpty() ? "unknown" : Long.toString(Long.parseLong(kibibytes) >> 20);
  }

  private static String value(String file, String key) throws IOException {
    if (!Files.isReadable(Path.of(file))) {
      return "unknown";
    }
    try (Stream<String> lines = Files.lines(Path.of(file))) {
      return lines
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    }
  }
}
