package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

  @TempDir private Path folder;

  @Test
  void everyNameHasTheCommandThatIsCalledSo() {
    assertEquals(Commands.NAMES.size(), new TreeSet<>(Commands.NAMES).size());
    for (String name : Commands.NAMES) {
      assertEquals(name, Commands.named(name).getCommandName());
    }
    assertThrows(IllegalArgumentException.class, () -> Commands.named("reprot"));
  }

  @Test
  void everyCommandAnswersToItsNameAloneAndIsListed() {
    String help = run("--help").out();
    for (String name : Commands.NAMES) {
      assertTrue(help.contains("\n  " + name + " "), name);
      RunResult own = run(name, "--help");
      assertEquals(0, own.exitCode(), own.err());
      assertEquals(own.out(), run("help", name).out(), name);
    }
  }

  @Test
  void makesOnlyWhatTheArgumentsName() {
    assertEquals(List.of("check"), Commands.within("-C", "folder", "check", "--quiet"));
    assertEquals(List.of("report", "show"), Commands.within("show", "report"));
    assertEquals(List.of(), Commands.within("--version", "--debug"));
    assertEquals(List.of(), Commands.within("reprot", "checks", "-C=check"));
    for (String all : List.of("help", "completion", "@check", "@")) {
      assertEquals(Commands.NAMES, Commands.within("check", all), all);
    }
  }

  @Test
  void guessesFromAllCommandsWhichOneWasMeant() {
    for (List<String> line : List.of(List.of("reprot"), List.of("reprot", "check"))) {
      RunResult result = run(line.toArray(String[]::new));
      assertEquals(2, result.exitCode());
      assertTrue(result.err().contains("touchstone report"), result.err());
      assertEquals(1, result.err().split("reprot", -1).length - 1, result.err());
    }
  }

  /** Alone it is answered at once; beside another option, the option parser answers it. */
  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void tellsTheVersionInTheSameWordsOnBothWays(String option) {
    RunResult atOnce = run(option);
    assertEquals(0, atOnce.exitCode());
    assertTrue(atOnce.out().startsWith("touchstone "), atOnce.out());
    assertEquals(atOnce, run(option, "--debug"));
    assertEquals(atOnce, run("check", option));
  }

  @Test
  void readsCommandsFromAFileOfArguments() throws IOException {
    SmallWorkspace.write(folder, SmallWorkspace.files());
    Path words = Files.writeString(folder.resolve("words"), "report --format json");
    assertEquals(
        RunResult.in(folder, "report", "--format", "json"), RunResult.in(folder, "@" + words));
  }

  private static RunResult run(String... arguments) {
    return RunResult.run(false, 0, Map.of(), arguments);
  }
}
