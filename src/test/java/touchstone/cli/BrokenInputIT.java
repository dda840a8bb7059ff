package touchstone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.Measured;

/** Records of which something was changed at random: read or refused, in words, in time. */
class BrokenInputIT {

  private static final String PIECES = "\"',;:\n\r\t\0#->|=[]{}*&!%@`\\\uFEFF\u202E\u200B";
  private static final Duration SOON = Duration.ofSeconds(5);

  @TempDir private Path folder;

  private void checkMutations(int runs) throws IOException {
    Map<String, String> good = SmallWorkspace.files();
    SmallWorkspace.write(folder, good);
    int refused = 0;
    int tried = 0;
    for (Map.Entry<String, String> file : good.entrySet()) {
      boolean main = List.of(SmallWorkspace.CLAIMS, SmallWorkspace.MANUAL).contains(file.getKey());
      for (int seed = 0; seed < (main ? runs : runs / 20); seed++) {
        byte[] changed = mutated(file.getValue().getBytes(UTF_8), new Random(seed));
        SmallWorkspace.write(folder, file.getKey(), changed);
        String name = file.getKey() + ", seed " + seed;
        RunResult run =
            assertTimeout(SOON, () -> RunResult.in(folder, "check", "--quiet"), () -> name);
        assertEquals(List.of(), Ending.faultsOfCheck(run), name);
        if (seed % 20 == 0) {
          Ending.requireSameFindings(
              run, RunResult.in(folder, "check", "--quiet", "--format", "json"));
        }
        refused += run.exitCode() == 3 ? 1 : 0;
        tried++;
      }
      SmallWorkspace.write(folder, file.getKey(), file.getValue().getBytes(UTF_8));
    }
    assertTrue(refused > tried / 10 && refused < tried, refused + " of " + tried + " were refused");
    Measured.write(
        runs > 10_000 ? "B3-nightly" : "B3",
        getClass(),
        "1",
        "%s changed records (%s of claims.csv and of an evidence file each), %s refused, 0 frames, none over 5 s"
            .formatted(tried, runs, refused));
    Measured.write(
        "L",
        getClass(),
        runs > 10_000 ? "2" : "1",
        "%s runs of check: exit 0, 1, 3 or 5, every line a finding at its place, the same ids in JSON"
            .formatted(tried));
  }

  @Test
  @Tag("hardening")
  void isReadOrRefusedTwoThousandTimes() throws IOException {
    checkMutations(2_000);
  }

  @Test
  @Tag("nightly")
  void isReadOrRefusedAHundredThousandTimes() throws IOException {
    checkMutations(100_000);
  }

  @Test
  @Tag("hardening")
  void wouldNoticeARunThatEndsBadly() {
    List<RunResult> bad =
        List.of(
            new RunResult(70, "", "touchstone: a defect"),
            new RunResult(0, "", "\tat touchstone.cli.Main.main(Main.java:1)"),
            new RunResult(3, "something is wrong", ""),
            new RunResult(3, "", ""),
            new RunResult(1, "a.csv:1: error [Bad Id] x", ""));
    bad.forEach(run -> assertTrue(!Ending.faultsOfCheck(run).isEmpty(), run.toString()));
  }

  private static byte[] mutated(byte[] good, Random random) {
    List<Byte> bytes = new ArrayList<>();
    for (byte b : good) {
      bytes.add(b);
    }
    for (int times = 1 + random.nextInt(4); times > 0; times--) {
      int at = random.nextInt(bytes.size() - 1);
      int to = Math.min(bytes.size() - 1, at + 1 + random.nextInt(40));
      switch (random.nextInt(5)) {
        case 0 -> bytes.set(at, (byte) (bytes.get(at) ^ (1 << random.nextInt(8))));
        case 1 -> bytes.subList(at, to).clear();
        case 2 -> bytes.addAll(random.nextInt(bytes.size()), List.copyOf(bytes.subList(at, to)));
        case 3 -> bytes.addAll(at, piece(random));
        default -> bytes.set(at, (byte) random.nextInt(256));
      }
      if (bytes.size() < 2) {
        break;
      }
    }
    byte[] changed = new byte[bytes.size()];
    for (int i = 0; i < changed.length; i++) {
      changed[i] = bytes.get(i);
    }
    return Arrays.copyOf(changed, changed.length);
  }

  private static List<Byte> piece(Random random) {
    List<Byte> piece = new ArrayList<>();
    int at = random.nextInt(PIECES.length());
    for (byte b : PIECES.substring(at, at + 1).getBytes(UTF_8)) {
      piece.add(b);
    }
    return piece;
  }
}
