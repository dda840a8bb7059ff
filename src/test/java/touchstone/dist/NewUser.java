package touchstone.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Someone with an empty home and an empty folder, in whose environment hardly anything is set. */
final class NewUser {

  /** What a program came to. */
  record Ended(int exitCode, String out, String err) {}

  static final String SYSTEM = "/usr/bin:/bin";

  private static final int QUIET_LOOKS = 4;
  private static final int MOST_LOOKS = 600;

  private final Path home;
  private final Map<String, String> environment = new TreeMap<>();
  private final List<String> prefix = new ArrayList<>();

  private NewUser(Path home, String path) {
    this.home = home;
    environment.put("HOME", home.toString());
    environment.put("PATH", path);
  }

  /** A user with this home and these folders of programs. */
  static NewUser at(Path home, String path) throws IOException {
    return new NewUser(Files.createDirectories(home), path);
  }

  /** The same user with one more word said in the environment, or one less if it is null. */
  NewUser with(String name, String value) {
    NewUser other = new NewUser(home, environment.get("PATH"));
    other.environment.putAll(environment);
    other.prefix.addAll(prefix);
    if (value == null) {
      other.environment.remove(name);
    } else {
      other.environment.put(name, value);
    }
    return other;
  }

  /** The same as somebody else, whose programs are started by these words. */
  NewUser by(String... words) {
    NewUser other = with("HOME", home.toString());
    other.prefix.addAll(List.of(words));
    return other;
  }

  Path home() {
    return home;
  }

  /** Returns what came of a command, started at home. */
  Ended run(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(List.of(words));
    Path out = Files.createTempFile("touchstone-out", "");
    Path err = Files.createTempFile("touchstone-err", "");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
      builder.environment().clear();
      builder.environment().putAll(environment);
      Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      process.getOutputStream().close();
      assertTrue(process.waitFor(300, TimeUnit.SECONDS), "it hangs: " + command);
      return new Ended(
          process.exitValue(),
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** Waits until nothing works in this home any more: a first run goes on making its archive. */
  void rest() throws IOException, InterruptedException {
    int quiet = 0;
    for (int looks = 0; quiet < QUIET_LOOKS && looks < MOST_LOOKS; looks++) {
      quiet = isAtWork() ? 0 : quiet + 1;
      Thread.sleep(200);
    }
    assertTrue(quiet == QUIET_LOOKS, "somebody is still at work in " + home);
  }

  private boolean isAtWork() throws IOException {
    boolean running =
        ProcessHandle.allProcesses()
            .anyMatch(process -> process.info().commandLine().orElse("").contains("" + home));
    if (running || !Files.isDirectory(home)) {
      return running;
    }
    try (Stream<Path> files = Files.walk(home)) {
      return files.anyMatch(file -> file.toString().matches(".*[.]jsa[.][0-9]+[^/]*"));
    } catch (UncheckedIOException goneMeanwhile) {
      return true;
    }
  }

  /** Returns what a command said that must end well. */
  Ended runWell(String... words) throws IOException, InterruptedException {
    Ended ended = run(words);
    assertEquals(0, ended.exitCode(), String.join(" ", words) + "\n" + ended.err());
    return ended;
  }

  /** Takes the first steps with a program: a workspace, a check, a signature, a site. */
  void takesFirstSteps(String touchstone) throws IOException, InterruptedException {
    Ended version = runWell(touchstone, "--version");
    assertTrue(version.out().matches("touchstone \\d+\\.\\d+\\.\\d+\\R"), version.out());
    assertEquals("", version.err());
    String workspace = home.resolve("größe 1").toString();
    runWell(touchstone, "-C", workspace, "init", "moon", "--title", "Zum Mond – 月");
    assertEquals("", runWell(touchstone, "check", "--quiet", "-C", workspace).err());
    Ended report = runWell(touchstone, "report", "-C", workspace);
    assertTrue(report.out().contains("Zum Mond – 月"), report.out());
    assertEquals("", report.err());
    runWell(touchstone, "-C", workspace, "accept", "--all", "--by", "A. Editor", "--why", "new");
    runWell(touchstone, "publish", "-C", workspace);
    assertTrue(runWell("cat", workspace + "/site/index.html").out().contains("Zum Mond – 月"));
  }

  static Path handedOut(String ending) throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("touchstone.dist")))) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no file that ends with " + ending));
    }
  }

  static void assumeInstalled(String program) {
    assumeTrue(
        List.of("/usr/bin/", "/bin/", "/usr/sbin/", "/sbin/").stream()
            .anyMatch(at -> Files.isExecutable(Path.of(at + program))),
        program + " is not installed");
  }
}
