package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The class-data archive of the launcher: made once, used, and no harm when it is damaged. */
@Timeout(600)
class ArchiveIT {

  private static final int DAMAGES = 12;
  private static final long SEED = 28;

  /** As it was released: a launcher and a jar, without the sources. */
  @TempDir private static Path parent;

  private record Ended(int exitCode, String out, String err) {}

  @BeforeAll
  static void installAndStart() throws Exception {
    Path target = Files.createDirectories(home().resolve("target"));
    Files.copy(Path.of("touchstone"), home().resolve("touchstone"));
    assertTrue(home().resolve("touchstone").toFile().setExecutable(true));
    Files.copy(Path.of("target/touchstone.jar"), target.resolve("touchstone.jar"));
    SmallWorkspace.write(home(), SmallWorkspace.files());
    Process[] starts = new Process[3];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = process("").start();
    }
    for (Process start : starts) {
      assertTrue(start.waitFor(100, TimeUnit.SECONDS));
      assertEquals(0, start.exitValue());
    }
    for (int waited = 0; waited < 300 && !isComplete(); waited++) {
      Thread.sleep(1000);
    }
    assertTrue(isComplete(), "no archive was made");
  }

  private static Path home() {
    return parent.resolve("home");
  }

  private static List<Path> target(String ending) throws IOException {
    try (Stream<Path> files = Files.list(home().resolve("target"))) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  private static boolean isComplete() throws IOException {
    List<Path> sizes = target(".size");
    return sizes.size() == 1 && Files.size(sizes.get(0)) > 0 && target(".list").isEmpty();
  }

  private static ProcessBuilder process(String options) {
    ProcessBuilder builder =
        new ProcessBuilder(home().resolve("touchstone").toString(), "check", "--quiet")
            .directory(home().toFile());
    builder.environment().put("TOUCHSTONE_JAVA_OPTS", options);
    return builder;
  }

  private static Ended start(String options) throws IOException, InterruptedException {
    Path out = parent.resolve("out");
    Path err = parent.resolve("err");
    Process process =
        process(options).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertTrue(process.waitFor(100, TimeUnit.SECONDS), "it hangs");
    return new Ended(
        process.exitValue(),
        Files.readString(out, StandardCharsets.ISO_8859_1),
        Files.readString(err, StandardCharsets.ISO_8859_1));
  }

  @Test
  void isMadeOnceByStartsAtTheSameTimeAndLeavesNothingElse() throws IOException {
    assertEquals(1, target(".jsa").size());
    assertEquals(1, target(".size").size());
    try (Stream<Path> files = Files.list(home().resolve("target"))) {
      assertEquals(3, files.count());
    }
  }

  @Test
  void holdsTheClassesOfAShortRun() throws Exception {
    Ended run = start("-Xlog:class+load");
    for (String name : List.of("touchstone.cli.read.CheckCommand", "touchstone.cli.Main")) {
      assertTrue(
          run.out().lines().anyMatch(line -> line.contains(name + " source: shared objects file")),
          name);
    }
    assertFalse(start("-Xlog:class+load -Xshare:off").out().contains("shared objects file"));
  }

  @Test
  void harmsNoRunWhenItIsDamaged() throws Exception {
    Path archive = target(".jsa").get(0);
    byte[] whole = Files.readAllBytes(archive);
    assertTrue(archive.toFile().setWritable(true));
    Ended unharmed = start("");
    assertEquals(0, unharmed.exitCode(), unharmed.err());
    Random random = new Random(SEED);
    try {
      for (int i = 0; i < DAMAGES; i++) {
        byte[] damaged = whole.clone();
        int from = i == 0 ? 0 : random.nextInt(whole.length);
        int length = Math.min(whole.length - from, 1 << random.nextInt(23));
        Arrays.fill(damaged, from, from + length, (byte) 0x5a);
        Files.write(archive, damaged);
        assertEquals(unharmed, start(""), "from " + from + " on, " + length);
      }
      for (int length : new int[] {0, 1, 4096, whole.length / 2, whole.length - 1}) {
        Files.write(archive, Arrays.copyOf(whole, length));
        assertEquals(unharmed, start(""), "cut to " + length);
      }
    } finally {
      Files.write(archive, whole);
    }
  }

  /** The control: unchecked, such damage does end a run. */
  @Test
  void wouldHarmARunIfItWereNotChecked() throws Exception {
    Path archive = target(".jsa").get(0);
    byte[] whole = Files.readAllBytes(archive);
    assertTrue(archive.toFile().setWritable(true));
    byte[] damaged = whole.clone();
    Arrays.fill(damaged, 1 << 20, 2 << 20, (byte) 0);
    try {
      Files.write(archive, damaged);
      String unchecked = "-XX:-VerifySharedSpaces -XX:+SuppressFatalErrorMessage";
      assertNotEquals(0, start(unchecked).exitCode());
      assertEquals(0, start("").exitCode());
    } finally {
      Files.write(archive, whole);
    }
  }
}
