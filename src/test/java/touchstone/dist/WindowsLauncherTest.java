package touchstone.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be told of the launcher for Windows without running it there. */
class WindowsLauncherTest {

  private static String script() throws IOException {
    return Files.readString(Path.of("src/dist/touchstone.cmd"), StandardCharsets.US_ASCII);
  }

  private static List<String> lines() throws IOException {
    return script().lines().filter(line -> !line.startsWith("rem ")).toList();
  }

  @Test
  void endsEveryLineAsWindowsDoes() throws IOException {
    assertFalse(Pattern.compile("(?<!\r)\n").matcher(script()).find());
    assertTrue(script().endsWith("\r\n"));
  }

  @Test
  void goesOnlyWhereItHasALabel() throws IOException {
    TreeSet<String> labels = found("(?m)^:(\\w+)");
    TreeSet<String> targets = found("goto (\\w+)");
    assertEquals(labels, targets);
    assertFalse(labels.isEmpty());
  }

  private static TreeSet<String> found(String pattern) throws IOException {
    TreeSet<String> found = new TreeSet<>();
    Pattern.compile(pattern)
        .matcher(script())
        .results()
        .forEach(result -> found.add(result.group(1)));
    return found;
  }

  @Test
  void quotesEveryPath() throws IOException {
    for (String line : lines()) {
      assertEquals(0, line.chars().filter(c -> c == '"').count() % 2, line);
      String bare = line.replaceAll("\"[^\"]*\"", "");
      assertFalse(bare.matches(".*(%(TOUCHSTONE_HOME|TOUCHSTONE_JAVA|JAVA_HOME)%|%~dp0).*"), line);
      assertFalse(bare.contains("(") || bare.contains(")"), "a block: " + line);
    }
  }

  @Test
  void handsArgumentsAndExitStatusOnAndDoesNotReadExclamationMarks() throws IOException {
    List<String> lines = lines();
    assertTrue(lines.contains("setlocal EnableExtensions DisableDelayedExpansion"));
    assertTrue(lines.get(lines.size() - 2).endsWith("\\lib\\touchstone.jar\" %*"));
    assertEquals("exit /b %ERRORLEVEL%", lines.get(lines.size() - 1));
  }
}
