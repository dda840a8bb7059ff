package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import touchstone.Measured;

/**
 * The disk refuses the first, second, third ... call of each kind: every command leaves what there
 * was or what there is to be, and the next run cleans up.
 */
@Tag("hardening")
@Timeout(600)
class FaultyDiskIT {

  private static final List<String> FAULTS =
      List.of("fsync:error=EIO", "rename:error=EACCES", "link:error=ENOSPC", "unlink:error=EIO");
  private static final int MOST = 40;

  @TempDir private Path folder;

  private Map<String, List<String>> commands() {
    return WritingCommands.all(folder.resolve("page.html"));
  }

  private Path workspace(String name) throws IOException {
    return WritingCommands.workspace(folder, name);
  }

  private static Map<String, String> records(Path workspace) throws IOException {
    Map<String, String> tree = new TreeMap<>();
    Program.tree(workspace).forEach((name, digest) -> tree.put(withoutTime(name), digest));
    tree.keySet().removeIf(name -> name.startsWith(".touchstone"));
    Path copies = workspace.resolve(SmallWorkspace.CAPTURES);
    if (tree.containsKey(SmallWorkspace.CAPTURES)) {
      // the process has the clock of the day
      tree.put(SmallWorkspace.CAPTURES, withoutTime(Files.readString(copies)));
    }
    return tree;
  }

  private static String withoutTime(String text) {
    return text.replaceAll("(?i)t[0-9]{2}:?[0-9]{2}:?[0-9.]{2,}z", "");
  }

  @Test
  void leavesOldOrNewWhicheverCallIsRefused() throws Exception {
    int refused = 0;
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, List<String>> command : commands().entrySet()) {
      String[] arguments = command.getValue().toArray(String[]::new);
      String name = command.getKey().replace(' ', '-');
      Path workspace = workspace(name + "-new");
      Map<String, String> before = records(workspace);
      RunResult good = new Program(folder).run(workspace, arguments);
      assertEquals(0, good.exitCode(), command.getKey() + good.err());
      Map<String, String> after = records(workspace);
      for (String fault : FAULTS) {
        for (String lasting : List.of("", "+")) {
          int most = lasting.isEmpty() ? MOST : 1;
          for (int n = 1; n <= most; n += name.equals("publish") ? 9 : 1) {
            Path tried = workspace("%s-%s-%s%s".formatted(name, fault.substring(0, 3), n, lasting));
            String injected = "inject=%s:when=%s%s".formatted(fault, n, lasting);
            Program program =
                new Program(folder).traced("trace=" + fault.split(":", 2)[0], injected);
            RunResult run = program.run(tried, arguments);
            boolean hit = program.calls().stream().anyMatch(call -> call.contains("(INJECTED)"));
            if (!hit) {
              break;
            }
            refused++;
            wrong.addAll(wrong(name + " " + injected, tried, run, List.of(before, after)));
          }
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(refused > 60, "only " + refused + " calls were refused");
    Measured.write(
        "G3",
        getClass(),
        "1",
        "%s refused calls in %s commands (once and lasting), each left old or new"
            .formatted(refused, commands().size()));
  }

  private static List<String> wrong(
      String name, Path tried, RunResult run, List<Map<String, String>> oldAndNew)
      throws IOException {
    List<String> wrong = new ArrayList<>();
    Ending.faults(run, 0, 3, 6, 7).forEach(fault -> wrong.add(name + ": " + fault));
    RunResult check = RunResult.in(tried, "check", "--quiet");
    if (check.exitCode() != 0) {
      wrong.add(name + ": check ends with " + check);
    }
    // publishing clears up when the next site is published
    RunResult next =
        name.startsWith("publish")
            ? RunResult.in(tried, "publish", "--awaiting-review")
            : RunResult.in(tried, "accept", "--all", "--by", "x", "--dry-run");
    Map<String, String> records = records(tried);
    if (!oldAndNew.contains(records) || !WritingCommands.hidden(tried).isEmpty()) {
      wrong.add(
          name + ": neither old nor new: " + WritingCommands.hidden(tried) + next + run.err());
    }
    return wrong;
  }

  @Test
  void forcesToDiskBeforeAndAfterEveryRenaming() throws Exception {
    int renamings = 0;
    Map<String, List<String>> commands = commands();
    commands.remove("publish"); // forces all of a site at once, see below
    for (Map.Entry<String, List<String>> command : commands.entrySet()) {
      Path workspace = workspace("order-" + command.getKey().replace(' ', '-'));
      Program program = new Program(folder).traced("trace=fsync,rename,renameat2,link");
      RunResult run = program.run(workspace, command.getValue().toArray(String[]::new));
      assertEquals(0, run.exitCode(), run.err());
      List<String> calls =
          program.calls().stream().filter(c -> c.contains(workspace + "")).toList();
      int seen = 0;
      for (int i = 0; i < calls.size(); i++) {
        if (calls.get(i).matches("\\d+ +(rename|link|renameat2)\\(.*= 0")) {
          seen++;
          String from = calls.get(i).replaceFirst(".*?\"(.*?)\".*", "$1");
          String to = calls.get(i).replaceFirst(".*\"(.*?)\".*", "$1");
          String above = to.substring(0, to.lastIndexOf('/'));
          assertTrue(forced(calls.subList(0, i), from), command.getKey() + calls);
          assertTrue(forced(calls.subList(i, calls.size()), above), command.getKey() + calls);
          // a folder that is made meanwhile is below the one in which the content waited
          assertTrue(above.startsWith(from.substring(0, from.lastIndexOf('/'))), calls.get(i));
        }
      }
      assertTrue(seen > 0, command.getKey() + " renamed nothing: " + calls);
      renamings += seen;
    }
    Measured.write(
        "G2",
        getClass(),
        "1",
        "%s renamings in %s commands, each between fsync of the file and fsync of its folder"
            .formatted(renamings, commands.size()));
  }

  @Test
  void forcesASiteToDiskBeforeAndAfterItIsExchanged() throws Exception {
    Path workspace = workspace("order-publish");
    Program program = new Program(folder).traced("trace=fsync,sync,rename,renameat2");
    String[] publish = commands().getOrDefault("publish", List.of()).toArray(String[]::new);
    RunResult run = program.run(workspace, publish);
    assertEquals(0, run.exitCode(), run.err());
    List<String> calls =
        program.calls().stream()
            .filter(c -> c.contains(workspace + "") || c.contains(" sync"))
            .toList();
    int all = indexOf(calls, " +sync\\(\\).*");
    int exchange = indexOf(calls, ".*rename.*touchstone-new\", .*/site\".*= 0");
    assertTrue(0 <= all && all < exchange, calls.toString());
    assertTrue(forced(calls.subList(exchange, calls.size()), workspace + ""), calls.toString());
    Measured.write("G2", getClass(), "2", "a site between sync and fsync of the folder above it");
  }

  @Test
  void forcesTheFoldersToDiskThatInitMakes() throws Exception {
    Program program = new Program(folder).traced("trace=fsync,mkdir");
    RunResult run = program.run(folder.resolve("new/desk"), "init");
    assertEquals(0, run.exitCode(), run.err());
    for (String above : List.of("", "/new", "/new/desk", "/new/desk/claims")) {
      assertTrue(forced(program.calls(), folder + above), above + program.calls());
    }
  }

  private static int indexOf(List<String> calls, String expression) {
    for (int i = 0; i < calls.size(); i++) {
      if (calls.get(i).matches("\\d*" + expression)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean forced(List<String> calls, String path) {
    return calls.stream()
        .anyMatch(call -> call.contains("fsync(") && call.contains("<" + path + ">"));
  }
}
