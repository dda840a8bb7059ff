package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check of the files themselves. */
class CheckStructureTest {

  @TempDir private Path folder;

  private RunResult check(String file, String from, String to, String... options)
      throws IOException {
    Map<String, String> files = SmallWorkspace.files();
    files.computeIfPresent(file, (name, text) -> text.replace(from, to));
    SmallWorkspace.write(folder, files);
    String[] line = new String[options.length + 1];
    line[0] = "check";
    System.arraycopy(options, 0, line, 1, options.length);
    return RunResult.in(folder, line);
  }

  @Test
  void tellsTheFaultsOfTheFilesAsTheWholeCheckDoes() throws IOException {
    String[] spoilt = {SmallWorkspace.CLAIMS, "medium,two-modes", "loud,two-modes"};
    RunResult whole = check(spoilt[0], spoilt[1], spoilt[2]);
    RunResult structure = check(spoilt[0], spoilt[1], spoilt[2], "--structure");
    assertEquals(3, whole.exitCode(), whole.out());
    assertEquals(3, structure.exitCode());
    assertEquals(
        whole.out().lines().filter(line -> line.contains(": error [")).collect(Collectors.toSet()),
        structure.out().lines().collect(Collectors.toSet()));
    assertTrue(structure.out().contains(SmallWorkspace.CLAIMS + ":3:"), structure.out());
  }

  @Test
  void runsNoRule() throws IOException {
    String[] spoilt = {SmallWorkspace.CLAIMS, "medium,two-modes", "medium,three-modes"};
    assertTrue(check(spoilt[0], spoilt[1], spoilt[2]).out().contains("[unknown-premise]"));
    RunResult structure = check(spoilt[0], spoilt[1], spoilt[2], "--structure");
    assertEquals(0, structure.exitCode());
    assertEquals("", structure.out());
    assertEquals(
        "touchstone: 2 claims, 2 sources: 0 errors, 0 warnings, 0 notes\n", structure.err());
  }

  @Test
  void hasNoOtherFormat() throws IOException {
    RunResult refused = check(SmallWorkspace.CLAIMS, "", "", "--structure", "--format", "json");
    assertEquals(2, refused.exitCode());
    assertTrue(refused.err().contains("--structure"), refused.err());
  }
}
