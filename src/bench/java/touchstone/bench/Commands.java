package touchstone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whole processes, and the folders that they leave. */
final class Commands {

  private Commands() {}

  /** Returns a run of that command in the current folder, timed from its start to its end. */
  static Timed timed(String... command) {
    return timed(Map.of(), List.of(command));
  }

  /**
   * Returns a run of that command in the current folder, timed from its start to its end.
   *
   * @param environment what is added to the environment
   * @param command the program and its arguments
   */
  static Timed timed(Map<String, String> environment, List<String> command) {
    return () -> run(environment, command, ProcessBuilder.Redirect.DISCARD);
  }

  /**
   * Runs a command, and returns how long it took in milliseconds.
   *
   * @param output where its results go
   * @throws IllegalStateException if it ends with anything but 0
   */
  static double run(
      Map<String, String> environment, List<String> command, ProcessBuilder.Redirect output)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(output)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putAll(environment);
    long begun = System.nanoTime();
    int exit = builder.start().waitFor();
    double taken = (System.nanoTime() - begun) / 1e6;
    if (exit != 0) {
      throw new IllegalStateException(command + " ended with " + exit);
    }
    return taken;
  }

  /** Returns the path of a tool of the JDK that runs this. */
  static String jdk(String tool) {
    return Path.of(System.getProperty("java.home"), "bin", tool).toString();
  }

  /** Returns whether a program of that name is on the PATH. */
  static boolean installed(String program) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /**
   * Moves a folder out of the way, if it is there. Removed, it would slow down what is made next:
   * ext4 without a journal passes over the entries of files that were deleted a few minutes ago,
   * and looks at all of them for each new file.
   *
   * @param store a folder of the same disk that nobody reads
   */
  static void setAside(Path folder, Path store) throws IOException {
    if (Files.exists(folder)) {
      Files.move(folder, Files.createTempDirectory(store, "old").resolve("old"));
    }
  }

  /** Deletes a folder with all that is in it, if it is there. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> tree = Files.walk(folder)) {
        for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
