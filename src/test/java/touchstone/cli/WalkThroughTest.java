package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's way from a saved page to a published verdict, walked in a copy of the dossier. */
class WalkThroughTest {

  private static final String ELISION = "…";

  @TempDir private Path folder;

  private static String block(String language) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Matcher block =
        Pattern.compile("(?ms)^## Add evidence.*?^```" + language + "\\n(.*?)^```").matcher(readme);
    assertTrue(block.find(), "the README has no block of " + language);
    return block.group(1);
  }

  private void copy(String name) throws IOException {
    try (Stream<Path> tree = Files.walk(Path.of(name))) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        if (!file.startsWith("evidence/captures")) {
          SmallWorkspace.write(folder, file.toString(), Files.readAllBytes(file));
        }
      }
    }
  }

  /** Splits a command as a shell does, as far as it is quoted here. */
  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command);
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    return words;
  }

  private RunResult run(String command) {
    List<String> arguments = words(command);
    arguments.replaceAll(
        word -> word.equals("saved-page.html") ? folder.resolve(word).toString() : word);
    if (arguments.get(0).equals("publish")) {
      arguments.addAll(List.of("--to", folder.resolve("site").toString()));
    }
    return RunResult.in(folder, arguments.toArray(String[]::new));
  }

  @Test
  void leadsFromASavedPageToAPublishedVerdict() throws IOException {
    copy("claims");
    copy("evidence");
    Files.writeString(folder.resolve("saved-page.html"), block("html"));
    List<String> output = List.of();
    int from = 0;
    for (String line : block("console").lines().toList()) {
      if (line.startsWith("$ ./touchstone ")) {
        RunResult result = run(line.substring(15));
        assertEquals(0, result.exitCode(), line + "\n" + result.err());
        output = result.outLines();
        from = 0;
      } else if (!line.equals(ELISION)) {
        int at = output.subList(from, output.size()).indexOf(line);
        assertTrue(at >= 0, "not in the real output, or not in this order: " + line);
        from += at + 1;
      }
    }
    assertEquals(
        block("markdown"),
        Files.readString(folder.resolve("evidence/bench-idle-groups-and-bluetooth.md")));
    String page =
        Files.readString(folder.resolve("site/claims/restriction-active-playback-only.html"));
    assertTrue(page.contains("Speaker Bench"), "the published page does not name the bench");
    assertTrue(page.contains("found in the kept copy, letter by letter"), page);
  }
}
