package touchstone.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How {@code touchstone publish} grows with the number of claims, as ratios to the smallest number.
 *
 * <p>Run it in the repository: {@code java src/bench/java/touchstone/bench/Publishing.java [RUNS
 * [HEAP]]}, where HEAP is a limit such as {@code 512m}; without it the heap is as the launcher
 * leaves it. Two shapes are published, articles of 200 claims and one article of all. All take
 * turns, so that a machine that grows slower slows all of them; each ratio of times is of two runs
 * of one turn. The tables that it prints are the ones in {@code src/docs/performance.md}. It needs
 * 1 GB of disk.
 */
final class Publishing {

  private static final int[] CLAIMS = {1_250, 2_500, 5_000, 10_000};
  private static final int[] CLAIMS_OF_ONE_ARTICLE = {1_250, 10_000};
  private static final int USUAL_RUNS = 3;
  private static final int USUAL_ARTICLE = 200;

  /** What one run took: time, and the most memory that was resident at once (KiB, 0: unknown). */
  private record Run(double millis, long peak) {}

  /** A workspace, the site made of it, and its runs. */
  private record Case(int claims, int perArticle, Path workspace, Path site, List<Run> runs) {}

  private Publishing() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL_RUNS;
    String heap = arguments.length > 1 ? "-Xmx" + arguments[1] : "";
    Path work = Files.createTempDirectory("touchstone-bench");
    try {
      List<Case> several = cases(work, true);
      List<Case> one = cases(work, false);
      publish(several.get(0), heap); // builds, fills caches
      for (int run = 0; run < runs; run++) {
        for (List<Case> shape : List.of(several, one)) {
          for (Case each : shape) {
            delete(each.site());
            each.runs().add(publish(each, heap));
          }
        }
      }
      print("articles of " + USUAL_ARTICLE, several);
      print("one article", one);
    } finally {
      delete(work);
    }
  }

  private static List<Case> cases(Path work, boolean several)
      throws IOException, InterruptedException {
    List<Case> cases = new ArrayList<>();
    for (int claims : several ? CLAIMS : CLAIMS_OF_ONE_ARTICLE) {
      int perArticle = several ? USUAL_ARTICLE : claims;
      Path folder = work.resolve(claims + "-" + perArticle);
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      String size = Integer.toString(claims);
      Path workspace = folder.resolve("workspace");
      run(
          List.of(
              java,
              "src/bench/java/touchstone/bench/Workspace.java",
              workspace.toString(),
              size,
              Integer.toString(perArticle)),
          "");
      run(List.of("./touchstone", "check", "--quiet", "-C", workspace.toString()), "");
      cases.add(new Case(claims, perArticle, workspace, folder.resolve("site"), new ArrayList<>()));
    }
    return cases;
  }

  private static Run publish(Case what, String heap) throws IOException, InterruptedException {
    String[] command = {
      "./touchstone",
      "publish",
      "--quiet",
      "--awaiting-review",
      "-C",
      what.workspace().toString(),
      "--to",
      what.site().toString()
    };
    return run(List.of(command), heap);
  }

  private static Run run(List<String> command, String heap)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(new File("/dev/null"))
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putAll(Map.of("TOUCHSTONE_JAVA_OPTS", heap));
    long begun = System.nanoTime();
    Process process = builder.start();
    // the launcher hands over to Java, so the process stays the same one; its peak only grows
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, residentPeak(status));
      Thread.sleep(10);
    }
    double taken = (System.nanoTime() - begun) / 1e6;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(command + " ended with " + process.exitValue());
    }
    return new Run(taken, peak);
  }

  private static long residentPeak(Path status) {
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException gone) {
      return 0; // it has just ended, or this system has no such file
    }
  }

  private static void print(String shape, List<Case> cases) throws IOException {
    System.out.printf(
        "| %s: claims | pages | files | MB | median s | ratio (lowest–highest) | ms a page | ratio | peak MiB | ratio |%n"
            + "|---|---|---|---|---|---|---|---|---|---|%n",
        shape);
    Case base = cases.get(0);
    double basePage = millis(base) / pages(base);
    for (Case each : cases) {
      double page = millis(each) / pages(each);
      double[] ratios = ratios(each, base);
      List<Path> files = files(each.site());
      long bytes = 0;
      for (Path file : files) {
        bytes += Files.size(file);
      }
      System.out.printf(
          Locale.ROOT,
          "| %,d | %,d | %,d | %.0f | %.1f | %.2f (%.2f–%.2f) | %.2f | %.2f | %.0f | %.2f |%n",
          each.claims(),
          pages(each),
          files.size(),
          bytes / 1e6,
          millis(each) / 1e3,
          ratios[ratios.length / 2],
          ratios[0],
          ratios[ratios.length - 1],
          page,
          page / basePage,
          peak(each) / 1024,
          peak(each) / peak(base));
    }
    System.out.println();
  }

  private static double[] ratios(Case of, Case base) {
    double[] ratios = new double[of.runs().size()];
    for (int run = 0; run < ratios.length; run++) {
      ratios[run] = of.runs().get(run).millis() / base.runs().get(run).millis();
    }
    Arrays.sort(ratios);
    return ratios;
  }

  private static double millis(Case of) {
    return of.runs().stream().mapToDouble(Run::millis).sorted().toArray()[of.runs().size() / 2];
  }

  private static double peak(Case of) {
    return of.runs().stream().mapToDouble(Run::peak).sorted().toArray()[of.runs().size() / 2];
  }

  private static long pages(Case of) throws IOException {
    return files(of.site()).stream().filter(file -> file.toString().endsWith(".html")).count();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile).toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> tree = Files.walk(folder)) {
        for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
