package touchstone.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import touchstone.browser.Chromium;
import touchstone.browser.Visit;

/** A person edits records with the preview open beside. */
@ExtendWith(Chromium.class)
@Timeout(120)
class ServeIT {

  private static final Pattern ADDRESS = Pattern.compile("open (http://127\\.0\\.0\\.1:[0-9]+/)");

  @TempDir private Path folder;
  @TempDir private Path other;
  private Process process;

  @BeforeEach
  void serve() throws IOException {
    SmallWorkspace.write(folder, SmallWorkspace.files());
    process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "touchstone.cli.Main",
                "-C",
                folder.toString(),
                "serve",
                "--port",
                "0")
            .redirectErrorStream(true)
            .redirectOutput(said().toFile())
            .start();
  }

  @AfterEach
  void end() {
    process.destroyForcibly();
  }

  private Path said() {
    return other.resolve("said");
  }

  /** Waits until the process has said something, and returns where it was found. */
  private Matcher awaitWord(Pattern word) throws Exception {
    while (true) {
      Matcher found = word.matcher(Files.readString(said()));
      if (found.find()) {
        return found;
      }
      assertTrue(process.isAlive(), "it ended by itself: " + Files.readString(said()));
      Thread.sleep(50);
    }
  }

  private void edit(String from, String to) throws IOException {
    Path claims = folder.resolve(SmallWorkspace.CLAIMS);
    String text = Files.readString(claims);
    assertTrue(text.contains(from), text);
    Files.writeString(claims, text.replace(from, to));
  }

  @Test
  void openPagesFollowTheRecords(Browser browser) throws Exception {
    String root = awaitWord(ADDRESS).group(1);
    try (Visit visit = new Visit(browser, root, new Browser.NewContextOptions())) {
      visit.page().navigate(root + "claims/night-mode.html");
      assertThat(visit.page().locator("h1")).containsText("The night mode is quieter.");

      edit("The night mode is quieter.", "The night mode is louder.");
      assertThat(visit.page().locator("h1")).containsText("The night mode is louder.");

      edit("night-mode,The", "night mode,The");
      awaitWord(Pattern.compile("claims/art/claims\\.csv:3:1: "));
      visit.page().reload();
      assertThat(visit.page().locator("h1")).containsText("The night mode is louder.");

      Path settings = folder.resolve(SmallWorkspace.SETTINGS);
      String sound = Files.readString(settings);
      Files.writeString(settings, sound + "base_url: https://localhost:8000/x?y\n");
      edit("night mode,The night mode is louder.", "night-mode,The night mode is louder still.");
      awaitWord(Pattern.compile("not made anew: base_url in touchstone\\.yaml "));
      Files.writeString(settings, sound);

      edit("night-mode,The night mode is louder still.", "night-mode,The night mode is dim.");
      assertThat(visit.page().locator("h1")).containsText("The night mode is dim.");
      assertEquals(List.of(), visit.complaints().stream().filter(ServeIT::isOurs).toList());
    }
    assertFalse(Files.exists(folder.resolve("site")), "a preview writes nothing");
  }

  /** What a page asks for in the moment in which it is loaded anew, the browser gives up. */
  private static boolean isOurs(String complaint) {
    return !complaint.startsWith("failed: ") || !complaint.endsWith("/~version.js");
  }

  @Test
  void endsWithTheSignalOfItsTerminal() throws Exception {
    awaitWord(ADDRESS);
    process.destroy();
    assertEquals(143, process.waitFor());
  }
}
