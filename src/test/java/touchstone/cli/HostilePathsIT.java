package touchstone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.Measured;

/** Names and links in a workspace from elsewhere lead nobody out of it. */
class HostilePathsIT {

  /** Part of the name of every file outside, which nobody may open. */
  private static final String SECRET = "secret";

  private static final List<String> UP =
      List.of(
          "../",
          "..\\",
          "..//",
          "..\\/",
          "..;/",
          "....//",
          "..././",
          "%2e%2e/",
          "%2e%2e%2f",
          "..%2f",
          "..%5c",
          "%252e%252e%252f",
          "..%c0%af",
          "%c0%ae%c0%ae/",
          "..%u2215",
          "\uFF0E\uFF0E/",
          "..\uFF0F",
          "..\u2215",
          "./../",
          ".%00./",
          "..%0a/",
          "x/../../",
          "evidence/../../",
          "evidence/captures/../../../",
          "evidence/captures/a/../../../../");
  private static final List<String> START =
      List.of(
          "",
          "/",
          "//",
          "\\",
          "\\\\host\\",
          "C:\\",
          "C:/",
          "file:///",
          "file:",
          "~/",
          "./",
          "evidence/captures/",
          "evidence/captures/acme-manual/",
          "/proc/self/cwd/",
          "/dev/../");
  private static final List<String> END =
      List.of("", "\u0000", "%00", "%00.gz", ".", "/", "/.", " ", "\\", "?x", "#x", "::$DATA");

  @TempDir private Path folder;
  private Path workspace;

  @BeforeEach
  void makeWorkspace() throws IOException {
    workspace = folder.resolve("a/b/desk");
    SmallWorkspace.write(workspace, SmallWorkspace.files());
    for (Path above = workspace.getParent(); above.startsWith(folder); above = above.getParent()) {
      Files.writeString(above.resolve(SECRET), SECRET);
    }
  }

  /** Ways to a file outside, each once, in an order that is the same every time. */
  private static List<String> traversals() {
    Set<String> all = new LinkedHashSet<>();
    for (String start : START) {
      for (String up : UP) {
        for (int depth = 1; depth <= 8; depth++) {
          for (String end : END) {
            all.add(start + up.repeat(depth) + SECRET + end);
          }
        }
      }
    }
    return List.copyOf(all);
  }

  private void checkTraversals(List<String> paths) throws Exception {
    StringBuilder rows = new StringBuilder("path,sha256,bytes,source,captured\n");
    for (String path : paths) {
      rows.append('"').append(path.replace("\"", "\"\"")).append("\",").append("a".repeat(64));
      rows.append(",6,acme-manual,2026-03-14\n");
    }
    SmallWorkspace.write(workspace, "evidence/captures.csv", rows.toString().getBytes(UTF_8));
    int opened = 0;
    for (List<String> command :
        List.of(List.of("check"), List.of("report"), List.of("integrity", "--seal"))) {
      Program program = new Program(folder).traced("trace=open,openat,openat2");
      RunResult run = program.run(workspace, command.toArray(String[]::new));
      assertEquals(List.of(), Ending.faults(run, 0, 1, 2, 3, 4, 5), command.toString());
      assertFalse(run.out().contains("[internal"), run.out());
      List<String> calls = program.calls();
      assertTrue(
          calls.stream().anyMatch(call -> call.contains("captures.csv")), "control: no call");
      opened += (int) calls.stream().filter(call -> call.contains(SECRET)).count();
    }
    assertEquals(0, opened, "files outside were opened");
    long named =
        RunResult.in(workspace, "check", "--quiet")
            .out()
            .lines()
            .filter(line -> line.startsWith("evidence/captures.csv:"))
            .count();
    assertTrue(named >= 50, "only " + named + " rows are told of");
  }

  @Test
  @Tag("hardening")
  void leadNobodyOutInTwoThousandSpellings() throws Exception {
    List<String> all = new ArrayList<>(traversals());
    Collections.shuffle(all, new Random(20261125));
    checkTraversals(all.subList(0, 2_000));
    Measured.write("C1", getClass(), "1", "2,000 spellings in 3 commands, 0 files opened outside");
  }

  @Test
  @Tag("nightly")
  void leadNobodyOutInAnySpelling() throws Exception {
    List<String> all = traversals();
    assertTrue(all.size() > 22_582, "only " + all.size());
    checkTraversals(all);
    Measured.write(
        "C1-nightly", getClass(), "1", all.size() + " spellings in 3 commands, 0 opened outside");
  }

  @Test
  @Tag("hardening")
  void wouldNoticeAFileThatIsOpened() throws Exception {
    Program program = new Program(folder).traced("trace=open,openat,openat2");
    program.run(workspace, "check", "--baseline", folder.resolve(SECRET).toString());
    assertTrue(program.calls().stream().anyMatch(call -> call.contains(SECRET)));
  }

  private void link(String name, Path to) throws IOException {
    Files.createSymbolicLink(workspace.resolve(name), to);
  }

  /** Twelve ways in which a name is no plain file. */
  private void makeOddFiles() throws Exception {
    String page = SmallWorkspace.files().get(SmallWorkspace.MANUAL);
    Path outside = Files.writeString(folder.resolve("outside.md"), page);
    Files.createDirectories(folder.resolve("outside"));
    Files.writeString(folder.resolve("outside/x.md"), page);
    link("evidence/to-file.md", outside);
    link("evidence/to-folder.md", folder.resolve("outside"));
    link("evidence/to-parent.md", Path.of(".."));
    link("evidence/to-itself.md", Path.of("to-itself.md"));
    link("evidence/to-nothing.md", Path.of("nothing"));
    Files.createLink(workspace.resolve("evidence/hard-link.md"), outside);
    assertEquals(
        0, new ProcessBuilder("mkfifo", workspace + "/evidence/pipe.md").start().waitFor());
    link("evidence/to-device.md", Path.of("/dev/zero"));
    Files.createDirectory(workspace.resolve("evidence/folder.md"));
    Files.writeString(workspace.resolve("evidence/unreadable.md"), page);
    Files.setPosixFilePermissions(workspace.resolve("evidence/unreadable.md"), Set.of());
    link("claims/to-folder", folder.resolve("outside"));
    Files.writeString(
        workspace.resolve("evidence/captures.csv"),
        "path,sha256,bytes,source,captured\nevidence/captures/%s,%s,1,acme-manual,2026-03-14\n"
            .formatted("a/".repeat(2_500) + "x", "a".repeat(64)));
  }

  @Test
  void areTakenForNothingWhereTheyAreNoPlainFiles() throws Exception {
    makeOddFiles();
    RunResult run = RunResult.in(workspace, "check", "--quiet");
    assertEquals(List.of(), Ending.faults(run, 3), run.out());
    for (String name :
        List.of(
            "to-file",
            "to-folder",
            "to-parent",
            "to-itself",
            "to-nothing",
            "pipe",
            "to-device",
            "folder")) {
      assertTrue(run.out().contains(name), name + " is not told of in\n" + run.out());
    }
    for (String command : List.of("integrity", "recheck", "report")) {
      assertEquals(
          List.of(), Ending.faults(RunResult.in(workspace, command), 0, 1, 2, 3, 4, 5, 7), command);
    }
    Measured.write("C2", getClass(), "1", "12 kinds of file, each refused or read as what it is");
  }

  @Test
  void areRefusedTheSameOnEverySystem() throws IOException {
    List<String> names = new ArrayList<>();
    for (String device : List.of("con", "prn", "aux", "nul")) {
      names.addAll(List.of(device.toUpperCase(Locale.ROOT), device + ".x"));
    }
    for (int i = 1; i <= 9; i++) {
      names.addAll(List.of("COM" + i, "LPT" + i));
    }
    for (String letter :
        List.of(
            "\u00E9",
            "e\u0301",
            "\u00C5",
            "A\u030A",
            "\u212B",
            "\uFB01",
            "\u1E9B\u0323",
            "\uAC00",
            "\u1100\u1161",
            "\u0130")) {
      names.add("name" + letter);
    }
    for (String pair :
        List.of(
            "Acme-manual",
            "ACME-MANUAL",
            "acme-Manual",
            "Search-modes",
            "aCME-manual",
            "acme-manuaL",
            "SEARCH-modes",
            "search-Modes",
            "Straße",
            "STRASSE")) {
      names.add(pair);
    }
    for (String odd :
        List.of(
            "a.",
            "a ",
            " a",
            "a..b",
            "-a",
            "a-",
            "a--b",
            "a_b",
            "a\u200Bb",
            "a\u202Eb",
            "a\tb",
            "a\nb",
            "a\\b",
            "a:b",
            "a*b",
            "a?b",
            "a\"b",
            "a<b",
            "a|b",
            "~a",
            "a%2eb",
            "a\u00A0b",
            "\u0430cme",
            "a'b")) {
      names.add(odd);
    }
    assertTrue(names.size() >= 66, "only " + names.size());
    for (String name : names) {
      Path file = workspace.resolve("evidence").resolve(name + ".md");
      Files.writeString(file, SmallWorkspace.files().get(SmallWorkspace.MANUAL));
      RunResult run = RunResult.in(workspace, "check", "--quiet");
      assertEquals(3, run.exitCode(), name + " was taken: " + run.out());
      assertEquals(List.of(), Ending.faults(run, 3), name);
      Files.delete(file);
    }
    Measured.write("C3", getClass(), "1", names.size() + " names, every one refused");
  }
}
