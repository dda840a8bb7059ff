package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import touchstone.model.Digest;
import touchstone.store.ForeignFolderException;
import touchstone.store.SiteFolder;

/**
 * Runs a command once, follows its calls of the system in a model of a disk, and judges what the
 * model says that a loss of power could leave at each of them.
 */
final class PowerLoss {

  private static final long SEED = 20261126;

  /** A run that takes the lock, and changes nothing but what it clears up. */
  private static final String[] LOOK = {"accept", "--all", "--by", "x", "--dry-run"};

  /**
   * How much to try.
   *
   * @param any how many states of any kind to make up at each moment
   * @param moments at how many moments of a command, evenly spread
   */
  record Effort(int any, int moments) {}

  /** A run of a command: its calls, the disk as it was, and what was there before and after. */
  private record Taped(
      List<SystemCall> calls,
      Disk disk,
      Replay replay,
      long moments,
      SortedMap<String, String> before,
      SortedMap<String, String> after) {

    Taped withBefore(SortedMap<String, String> other) {
      return new Taped(calls, disk, replay, moments, other, after);
    }
  }

  /** What a killed run leaves when its change is decided, and what is to become of it. */
  private record Decided(Remains left, SortedMap<String, String> after) {}

  private final Path folder;
  private final int masked;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Integer> lefts = new TreeMap<>();
  private final Map<String, Decided> decided = new TreeMap<>();
  private final Random random = new Random(SEED);
  private int points;
  private int commands;
  private int states;

  /** Works in a folder. */
  PowerLoss(Path folder) throws IOException {
    this.folder = folder;
    Path probe = Files.createFile(folder.resolve("probe"));
    Set<PosixFilePermission> given = Files.getPosixFilePermissions(probe);
    Files.delete(probe);
    masked =
        (given.contains(PosixFilePermission.GROUP_WRITE) ? 0 : 020)
            + (given.contains(PosixFilePermission.OTHERS_WRITE) ? 0 : 02)
            + (given.contains(PosixFilePermission.GROUP_READ) ? 0 : 050)
            + (given.contains(PosixFilePermission.OTHERS_READ) ? 0 : 05);
  }

  List<String> faults() {
    return faults;
  }

  int points() {
    return points;
  }

  int commands() {
    return commands;
  }

  /** Returns how many states were {@code old} or {@code new}. */
  int lefts(String which) {
    return lefts.getOrDefault(which, 0);
  }

  /**
   * Runs a command in a workspace, and judges every state in which a loss of power may leave it.
   * Those before {@code init} has said that it is done are left out: nobody's work is in them.
   */
  void during(String name, Program program, Path workspace, List<String> arguments, Effort effort)
      throws IOException, InterruptedException {
    Taped tape = tape(name, program, workspace, arguments);
    if (tape.calls.stream().noneMatch(this::isWord)) {
      throw new IllegalStateException(name + " said nothing");
    }
    lose(name, tape, effort);
  }

  /**
   * Loses power once more, while the next run finishes what a command had decided when the power
   * was lost: it ends as that command would have.
   */
  void duringRecovery(String name, Program program, Path workspace, Effort effort)
      throws IOException, InterruptedException {
    Decided state = Objects.requireNonNull(decided.get(name), name + " decided nothing");
    state.left.write(workspace);
    Taped tape = tape(name, program, workspace, List.of(LOOK));
    assertEquals(state.after, tape.after, "what was decided is finished");
    lose(name + " finished", tape.withBefore(state.after), effort);
  }

  private boolean isWord(SystemCall call) {
    return Replay.isWord(call, folder.resolve("out"), folder.resolve("err"));
  }

  private Taped tape(String name, Program program, Path workspace, List<String> arguments)
      throws IOException, InterruptedException {
    commands++;
    Disk first = new Disk(workspace);
    Disk second = new Disk(workspace);
    SortedMap<String, String> before = Remains.of(workspace).records();
    RunResult run = program.recorded(Replay.CALLS).run(workspace, arguments.toArray(String[]::new));
    assertEquals(0, run.exitCode(), name + run.err());
    List<SystemCall> calls = SystemCall.parse(program.calls());
    Replay rehearsal = new Replay(workspace, first, masked);
    long moments = calls.stream().filter(rehearsal::follow).count();
    Remains after = Remains.of(workspace);
    assertEquals(
        after.digests(),
        Loss.EVERYTHING.of(first, random).digests(),
        "the model has what the run of " + name + " left");
    Replay replay = new Replay(workspace, second, masked);
    return new Taped(calls, second, replay, moments, before, after.records());
  }

  private void lose(String name, Taped tape, Effort effort) throws IOException {
    long step = Math.max(1, tape.moments / effort.moments());
    Set<String> judged = new HashSet<>();
    boolean said = false;
    long moment = 0;
    for (SystemCall call : tape.calls) {
      boolean word = isWord(call);
      said |= word;
      boolean chosen = tape.replay.follow(call) && (++moment % step == 0 || moment == tape.moments);
      if ((word || chosen) && (said || !name.equals("init"))) {
        points++;
        String when = "%s, power lost after %s %s".formatted(name, moment, call.name());
        Remains killed = Loss.EVERYTHING.of(tape.disk, random);
        if (killed.all().containsKey(".touchstone.journal")) {
          decided.putIfAbsent(name, new Decided(killed, tape.after));
        }
        for (Remains left : lefts(tape.disk, effort.any())) {
          if (judged.add(said + Digest.sha256(left.digests().toString()))) {
            judge(when, left, said, tape);
          }
        }
      }
    }
  }

  private List<Remains> lefts(Disk disk, int any) {
    List<Remains> lefts = new ArrayList<>();
    for (Loss loss : Loss.values()) {
      for (int i = 0; i < (loss == Loss.ANY ? any : 1); i++) {
        lefts.add(loss.of(disk, random));
      }
    }
    return lefts;
  }

  private void judge(String when, Remains left, boolean said, Taped tape) throws IOException {
    Path tried = folder.resolve("state-" + ++states);
    left.write(tried);
    RunResult check = RunResult.in(tried, "check", "--quiet");
    if (check.exitCode() != 0) {
      faults.add(when + ": check ends with " + check);
    }
    if (when.startsWith("publish")) {
      try {
        SiteFolder.begin(tried.resolve("site"), tried, Duration.ofMinutes(1)).close();
      } catch (ForeignFolderException torn) {
        faults.add(when + ": no site can be published again: " + torn.getMessage());
      }
    }
    RunResult next = RunResult.in(tried, LOOK);
    SortedMap<String, String> records = Remains.of(tried).records();
    List<String> hidden = WritingCommands.hidden(tried);
    if (!hidden.isEmpty()) {
      faults.add(when + ": the next run leaves " + hidden + next.err());
    }
    if (records.equals(tape.after)) {
      lefts.merge("new", 1, Integer::sum);
    } else if (!records.equals(tape.before)) {
      faults.add(when + ": neither old nor new: " + difference(records, tape));
    } else if (said) {
      faults.add(when + ": it was done, and is lost");
    } else {
      lefts.merge("old", 1, Integer::sum);
    }
    Remains.delete(tried);
  }

  private static String difference(SortedMap<String, String> records, Taped tape) {
    Set<String> other = new HashSet<>();
    records.forEach(
        (path, digest) -> {
          boolean known =
              digest.equals(tape.before.get(path)) || digest.equals(tape.after.get(path));
          if (!known) {
            other.add(path);
          }
        });
    return other + " of " + records.keySet();
  }
}
