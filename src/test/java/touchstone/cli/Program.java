package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import touchstone.model.Digest;

/** The program as a process of its own, if asked for under {@code strace}. */
final class Program {

  private static final List<String> JAVA =
      List.of(
          ProcessHandle.current().info().command().orElse("java"),
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          "-cp",
          System.getProperty("java.class.path"));

  private final Path aside;
  private final List<String> tracer = new ArrayList<>();
  private final List<String> main = new ArrayList<>(List.of("touchstone.cli.Main"));
  private String java = JAVA.get(0);
  private String first = ":";
  private final List<String> options = new ArrayList<>();
  private final Map<String, String> environment = new TreeMap<>();

  /**
   * Prepares a start.
   *
   * @param aside a folder outside of the workspace, for what is said and traced
   */
  Program(Path aside) {
    this.aside = aside;
  }

  /** Traces these calls of the system; skips the test where that is not possible. */
  Program traced(String... expressions) throws IOException, InterruptedException {
    trace("-s", "300");
    for (String expression : expressions) {
      tracer.addAll(List.of("-e", expression));
    }
    return this;
  }

  /** Traces these calls of the system with every byte that they write, for {@link SystemCall}. */
  Program recorded(String calls) throws IOException, InterruptedException {
    trace("-s", "1000000000", "-xx", "-e", "trace=" + calls);
    return this;
  }

  private void trace(String... options) throws IOException, InterruptedException {
    requireTracer();
    tracer.addAll(List.of("strace", "-f", "--seccomp-bpf", "-y", "-o", log() + ""));
    tracer.addAll(List.of(options));
  }

  /** Starts another class, which gets these arguments before the others. */
  Program main(Class<?> other, String... arguments) {
    main.clear();
    main.add(other.getName());
    main.addAll(List.of(arguments));
    return this;
  }

  /** Takes another Java. */
  Program java(String other) {
    java = other;
    return this;
  }

  /** Has a shell run a command of its own first, in the same process. */
  Program shell(String command) {
    first = command;
    return this;
  }

  Program options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  Program environment(Map<String, String> more) {
    environment.putAll(more);
    return this;
  }

  private static void requireTracer() throws IOException, InterruptedException {
    boolean there = Files.isExecutable(Path.of("/usr/bin/strace"));
    Assumptions.assumeTrue(
        there
            && new ProcessBuilder("strace", "-f", "-o", "/dev/null", "true").start().waitFor() == 0,
        "skipped: strace is not there or may not trace, so no call of the system was looked at");
  }

  private Path log() {
    return aside.resolve("calls");
  }

  /** Returns the calls of the last start, in their order. */
  List<String> calls() throws IOException {
    return Files.readAllLines(log(), StandardCharsets.ISO_8859_1);
  }

  RunResult run(Path workspace, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", "-c", first + "; exec \"$@\"", "sh"));
    command.addAll(tracer);
    command.add(java);
    command.addAll(JAVA.subList(1, JAVA.size()));
    command.addAll(options);
    command.addAll(main);
    command.addAll(List.of("-C", workspace.toString()));
    command.addAll(List.of(arguments));
    File out = aside.resolve("out").toFile();
    File err = aside.resolve("err").toFile();
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "it hangs");
    return new RunResult(
        process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
  }

  /** Returns what is in a folder: the files, each with the digest of its bytes. */
  static Map<String, String> tree(Path folder) throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        tree.put(folder.relativize(file).toString(), Digest.sha256(Files.readAllBytes(file)));
      }
    }
    return tree;
  }
}
