import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long the commands take, as ratios to a bare Java program that prints one line.
 *
 * <p>Run it in the repository: {@code java src/bench/Startup.java [RUNS]}. The commands take turns,
 * so that a machine that grows slower slows all of them; each ratio is of two runs of one turn. The
 * table that it prints is the one in {@code src/docs/performance.md}.
 */
final class Startup {

  private static final int USUAL_RUNS = 15;

  private Startup() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL_RUNS;
    Path work = Files.createTempDirectory("touchstone-bench");
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("hello world", hello(work));
    commands.put("touchstone --version", List.of("./touchstone", "--version"));
    commands.put("touchstone check", List.of("./touchstone", "check", "--quiet"));
    commands.put("touchstone report", List.of("./touchstone", "report"));
    commands.put("touchstone report --format json", List.of("./touchstone", "report", "--format", "json"));
    Map<String, double[]> millis = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> command : commands.entrySet()) {
      time(command.getValue()); // builds, fills caches
      time(command.getValue());
      millis.put(command.getKey(), new double[runs]);
    }
    for (int run = 0; run < runs; run++) {
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        millis.get(command.getKey())[run] = time(command.getValue());
      }
    }
    print(runs, millis);
  }

  private static List<String> hello(Path work) throws IOException, InterruptedException {
    Path source = work.resolve("Hello.java");
    Files.writeString(
        source, "class Hello { public static void main(String[] a) { System.out.println(1); } }");
    time(List.of(tool("javac"), "-d", work.toString(), source.toString()));
    return List.of(tool("java"), "-cp", work.toString(), "Hello");
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private static double time(List<String> command) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(new File("/dev/null"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int exit = process.waitFor();
    double taken = (System.nanoTime() - begun) / 1e6;
    if (exit != 0) {
      throw new IllegalStateException(command + " ended with " + exit);
    }
    return taken;
  }

  private static void print(int runs, Map<String, double[]> millis) {
    double[] base = millis.values().iterator().next();
    System.out.printf("| command | median ms | median ratio | lowest | highest |%n|---|---|---|---|---|%n");
    for (Map.Entry<String, double[]> entry : millis.entrySet()) {
      List<Double> ratios = new ArrayList<>();
      for (int run = 0; run < runs; run++) {
        ratios.add(entry.getValue()[run] / base[run]);
      }
      ratios.sort(null);
      double[] sorted = entry.getValue().clone();
      Arrays.sort(sorted);
      System.out.printf(
          Locale.ROOT,
          "| %s | %.0f | %.1f | %.1f | %.1f |%n",
          entry.getKey(),
          sorted[runs / 2],
          ratios.get(runs / 2),
          ratios.get(0),
          ratios.get(runs - 1));
    }
  }
}
