package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import touchstone.Measured;

/** A lock whose owner lives is respected; one whose owner was killed is taken over in seconds. */
@Timeout(400)
class LockOfTheDeadIT {

  private static final int KILLS = 20;
  private static final int A_FEW = 2;
  private static final Duration MOST = Duration.ofSeconds(5);

  @TempDir private Path folder;
  private Path workspace;
  private @Nullable Process holder;

  @BeforeEach
  void makeWorkspace() throws IOException {
    workspace = WritingCommands.workspace(folder, "desk");
  }

  @AfterEach
  void endHolder() throws InterruptedException {
    if (holder != null) {
      holder.destroyForcibly().waitFor();
    }
  }

  private Path lock(String of) {
    return workspace.resolve(of.equals("site") ? ".site.touchstone-lock" : ".touchstone.lock");
  }

  /** Starts a process that holds a lock, and returns it once it does. */
  private Process holder(String of) throws IOException, InterruptedException {
    endHolder();
    Path said = folder.resolve("said");
    Files.deleteIfExists(said);
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "touchstone.cli.Holder",
                workspace.toString(),
                of)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    holder = process;
    while (!Files.exists(said) || Files.size(said) == 0) {
      assertTrue(process.isAlive(), "it ended by itself");
      Thread.sleep(5);
    }
    assertTrue(Files.readString(said).startsWith("held"), Files.readString(said));
    return process;
  }

  private RunResult run(List<String> command, int patience) {
    return RunResult.in(
        workspace,
        Stream.concat(command.stream(), Stream.of("--wait", Integer.toString(patience)))
            .toArray(String[]::new));
  }

  @Test
  void tellsWhoHoldsALockAndChangesNothing() throws Exception {
    int refused = 0;
    for (String of : List.of("records", "site")) {
      Process owner = holder(of);
      Map<String, String> before = Program.tree(workspace);
      for (List<String> command : WritingCommands.all(folder.resolve("page.html")).values()) {
        if (command.contains("publish") == of.equals("site")) {
          RunResult run = run(command, 0);
          assertEquals(6, run.exitCode(), command + run.err());
          assertTrue(run.err().contains("process " + owner.pid()), run.err());
          refused++;
        }
      }
      assertEquals(0, RunResult.in(workspace, "check", "--quiet").exitCode(), "to read is free");
      assertEquals(before, Program.tree(workspace));
      owner.destroyForcibly().waitFor();
      Files.delete(lock(of)); // or the next command of any kind would, in the other round
    }
    Measured.write("G5", getClass(), "1", refused + " commands met a living owner: exit 6");
  }

  @Test
  void isTakenOverInAFewKills() throws Exception {
    takeOver(A_FEW);
  }

  @Test
  @Tag("hardening")
  void isTakenOverWithinFiveSeconds() throws Exception {
    long slowest = takeOver(KILLS);
    Measured.write(
        "G5",
        getClass(),
        "2",
        "%s locks of killed owners taken over, the slowest with its whole command in %.1f s"
            .formatted(KILLS, slowest / 1e9));
  }

  /** Kills the owners of locks; half of the time somebody is waiting already. */
  private long takeOver(int kills) throws Exception {
    long slowest = 0;
    for (int kill = 0; kill < kills; kill++) {
      String of = kill % 4 < 2 ? "records" : "site";
      List<String> command =
          of.equals("site")
              ? List.of("publish", "--awaiting-review")
              : List.of("claim", "add", "claim-" + kill, "--text", "Text.", "--kind", "event");
      Process owner = holder(of);
      FutureTask<RunResult> waiting = new FutureTask<>(() -> run(command, 60));
      boolean before = kill % 2 == 0;
      if (before) {
        new Thread(waiting).start();
        Thread.sleep(100);
        assertTrue(!waiting.isDone(), "the control: the lock was held");
      }
      long killed = System.nanoTime();
      owner.destroyForcibly().waitFor();
      if (!before) {
        assertTrue(Files.exists(lock(of)), "the control: the dead leave a lock");
        waiting.run();
      }
      RunResult run = waiting.get();
      slowest = Math.max(slowest, System.nanoTime() - killed);
      assertEquals(0, run.exitCode(), run.err());
      assertEquals(List.of(), WritingCommands.hidden(workspace), "kill " + kill);
    }
    assertTrue(slowest < MOST.toNanos(), slowest / 1e9 + " s until the lock was taken over");
    return slowest;
  }
}
