package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportCommandTest {

  private static final Path FILES = Path.of("src/test/resources/touchstone/intake");

  @TempDir Path workspace;
  @TempDir Path elsewhere;

  @BeforeEach
  void setUp() throws IOException {
    SmallWorkspace.write(workspace, SmallWorkspace.files());
  }

  private String put(String name, String text) throws IOException {
    return put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private String put(String name, byte[] bytes) throws IOException {
    Path file = elsewhere.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-03-14T09:30:00Z")));
    return file.toString();
  }

  private RunResult run(String... arguments) {
    return RunResult.in(
        workspace, Stream.concat(Stream.of("import"), Stream.of(arguments)).toArray(String[]::new));
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(workspace)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            workspace.relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private void assertChecksAsBefore() {
    RunResult check = RunResult.in(workspace, "check");
    assertEquals(0, check.exitCode(), check.out() + check.err());
  }

  @Test
  void addsASheetOfLinksAndShowsTheVerdictsThatMove() throws IOException {
    String links =
        put(
            "links.csv",
            """
            Link,Title,Claim,Stance,Quote,Comment
            https://acme.example.com/night,Night mode,night-mode,contradicts,the night mode is as loud,It says so.
            https://acme.example.com/manual,,night-mode,supports,,There already
            """);
    RunResult result = run(links);
    assertEquals(0, result.exitCode(), result.out() + result.err());
    assertTrue(result.out().startsWith("Columns:\n  \"Link\" is url\n"), result.out());
    assertTrue(result.out().contains("night-mode: "), result.out());
    assertTrue(result.out().contains("→ contradicted"), result.out());
    assertTrue(
        result.out().contains("has a section on night-mode already (qualifies)"), result.out());
    assertEquals(
        """
        ---
        title: Night mode
        publisher: acme
        url: https://acme.example.com/night
        published:
        retrieved:
        kind: document
        ---

        ## contradicts night-mode

        > the night mode is as loud

        It says so.
        """,
        files().get("evidence/acme-night-mode.md"));
    assertChecksAsBefore();
  }

  @Test
  void writesNothingOnADryRun() throws IOException {
    Map<String, String> before = files();
    RunResult result =
        run(put("l.csv", "URL,Claim\nhttps://acme.example.com/x,two-modes\n"), "--dry-run");
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.out().contains("would write evidence/acme-"), result.out());
    assertEquals(before, files());
  }

  @ParameterizedTest
  @CsvSource({
    "claims-sheet/claims.csv, --kind=event --priority=low, 1",
    "links-sheet/links.csv, --new-publishers=community, 1",
    "semicolon-sheet/table.csv, --publisher=acme, 0",
    "claimreview/review.json, --new-publishers=community --kind=event --priority=low, 1",
    "claimreview-in-page/page.html, --new-publishers=community --kind=event --priority=low, 1",
    "hypothesis/rows.json, --publisher=acme, 0",
    "web-annotations/page.jsonld, --publisher=acme, 1",
    "zotero/library.json, --new-publishers=community --publisher=acme, 1",
    "saved-page/leaflet.html, --claim=two-modes, 0"
  })
  void addsAFileOfEachFormatAndASecondTimeNothing(String file, String options, int exit)
      throws IOException {
    String[] arguments =
        Stream.concat(Stream.of(FILES.resolve(file).toString()), Stream.of(options.split(" ", -1)))
            .toArray(String[]::new);
    Map<String, String> before = files();
    RunResult first = run(arguments);
    assertEquals(exit, first.exitCode(), first.out() + first.err());
    Map<String, String> after = files();
    assertTrue(after.size() > before.size() || !after.equals(before), first.out());
    assertChecksAsBefore();

    RunResult second = run(arguments);
    assertEquals(after, files(), second.out());
    assertTrue(second.out().contains("No verdict moves."), second.out());
    assertTrue(
        second.out().contains("In all: 0 claims, 0 publishers, 0 sources, 0 sections to add"),
        second.out());
  }

  @Test
  void keepsCopiesOfAFolderOfPages() throws IOException {
    put("pages/leaflet.html", Files.readAllBytes(FILES.resolve("saved-page/leaflet.html")));
    put("pages/leaflet_files/a.html", "<p>not a page</p>");
    put("pages/notes.docx", "x");
    put("pages/sub/blank.txt", "");
    RunResult result = run(elsewhere.resolve("pages").toString(), "--claim", "two-modes");
    assertEquals(1, result.exitCode(), result.out() + result.err());
    assertTrue(
        result.out().contains("leaflet_files: what a saved page is shown with"), result.out());
    assertTrue(result.out().contains("notes.docx: by its name no page"), result.out());
    assertTrue(result.out().contains("sub/blank.txt: it "), result.out());
    Map<String, String> files = files();
    String copy =
        files.keySet().stream()
            .filter(name -> name.startsWith("evidence/captures/acme-the-leaflet/leaflet-"))
            .findFirst()
            .orElseThrow();
    assertTrue(files.get("evidence/captures.csv").contains(copy + ","), files.toString());
    assertTrue(files.get("evidence/captures.csv").contains("2026-03-14T09:30:00Z"));
    assertTrue(files.get("evidence/acme-the-leaflet.md").contains("## context two-modes"));
    assertChecksAsBefore();
  }

  @Test
  void keepsANewCopyOfASourceBesideTheOld() throws IOException {
    byte[] page = Files.readAllBytes(FILES.resolve("saved-page/leaflet.html"));
    run(put("leaflet.html", page));
    String newer = new String(page, StandardCharsets.UTF_8).replace("two modes", "three modes");
    RunResult result = run(put("leaflet.html", newer));
    assertEquals(0, result.exitCode(), result.out() + result.err());
    assertTrue(result.out().contains("To add to sources that are there:"), result.out());
    assertEquals(
        2,
        files().keySet().stream()
            .filter(name -> name.startsWith("evidence/captures/acme-the-leaflet/"))
            .count());
  }

  @Test
  void givesTheSameRecordsForItsOwnReport() throws IOException {
    Map<String, String> before = files();
    String report = put("report.csv", RunResult.in(workspace, "report", "--format", "csv").out());
    RunResult result = run(report);
    assertEquals(0, result.exitCode(), result.out() + result.err());
    assertTrue(result.out().contains("the claim is there already, as two-modes"), result.out());
    assertEquals(before, files());
  }

  @Test
  void saysWhichRowToAddForAPublisher() throws IOException {
    Map<String, String> before = files();
    RunResult result =
        run(put("l.csv", "URL,Title\nhttps://www.news.example.co.uk/a,\"News, daily\"\n"));
    assertEquals(1, result.exitCode());
    assertTrue(
        result.out().contains("add a row like example,example.co.uk,KIND,example,example.co.uk,"),
        result.out());
    assertEquals(before, files());
    assertEquals(2, run(elsewhere + "/l.csv", "--new-publishers", "maker").exitCode());
    assertEquals(0, run(elsewhere + "/l.csv", "--new-publishers", "community").exitCode());
    assertTrue(
        files()
            .get(SmallWorkspace.PUBLISHERS)
            .endsWith("example,example.co.uk,community,example,example.co.uk\n"));
  }

  @Test
  void refusesHostileCellsOneByOne() throws IOException {
    String sheet =
        put(
            "claims.csv",
            "Claim,Kind,Priority,Note\n"
                + "=cmd|' /C calc'!A0,event,low,\n"
                + "＋1 and more,event,low,\n"
                + "<script>alert(1)</script> is said,event,low,@SUM(A1)\n"
                + "<img src=x onerror=alert(1)> is said,event,low,fine\n"
                + "\"right\u202Eto left\u0007\u001B[31m\",event,low,\n"
                + "x".repeat(1_000_000)
                + ",event,low,\n");
    RunResult result = run(sheet);
    assertEquals(1, result.exitCode(), result.out() + result.err());
    assertFalse((result.out() + result.err()).chars().anyMatch(c -> c == 0x1B || c == 0x202E));
    String claims = files().get(SmallWorkspace.CLAIMS);
    assertTrue(claims.contains("<img src=x onerror=alert(1)> is said"), claims);
    assertTrue(claims.contains("rightto left[31m"), claims);
    assertFalse(claims.contains("=cmd"), claims);
    assertFalse(claims.contains("@SUM"), claims);
    assertEquals(
        4,
        result.outLines().stream()
            .filter(
                l ->
                    l.contains("claims.csv:") && l.contains("spreadsheet takes for a formula")
                        || l.contains("1000000 characters"))
            .count());
    assertChecksAsBefore();
  }

  @Test
  void keepsMarkupOfAnyKindAsText() throws IOException {
    String hostile =
        "# heading\\n\\n## supports two-modes\\n\\n> quote\\n\\n<script>x</script>\\n---\\n![a](b)";
    String file =
        put(
            "a.json",
            """
            [{"uri": "https://acme.example.com/h", "text": "%s", "tags": ["claim:night-mode"],
              "document": {"title": ["--- # \\u202Etitle: x"]},
              "target": [{"source": "https://acme.example.com/h",
                "selector": [{"type": "TextQuoteSelector", "exact": "## a > b\\n\\n<b>"}]}]}]
            """
                .formatted(hostile));
    RunResult result = run(file);
    assertEquals(0, result.exitCode(), result.out() + result.err());
    assertChecksAsBefore();
    RunResult json = RunResult.in(workspace, "report", "--format", "json");
    assertEquals(0, json.exitCode());
    assertTrue(json.out().contains("## a > b <b>"), json.out());
    assertTrue(RunResult.in(workspace, "show", "two-modes").out().contains("Acme manual"));
    assertFalse(RunResult.in(workspace, "show", "two-modes").out().contains("acme.example.com/h"));
  }

  @Test
  void takesNothingFromWhatItCannotRead() throws IOException {
    Map<String, String> before = files();
    for (String[] wrong :
        new String[][] {
          {put("a.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0}), "3"},
          {put("a.json", "{\"a\": 1}"), "2"},
          {put("b.json", "[1,"), "3"},
          {put("c.csv", ""), "3"},
          {put("d.csv", "Colour\nblue\n"), "3"},
          {
            put(
                "e.html",
                "<script type='application/ld+json'>{\"@type\": \"ClaimReview\",}</script>"),
            "3"
          },
          {elsewhere.resolve("missing.csv").toString(), "7"},
          {elsewhere.resolve("nowhere").toString(), "7"}
        }) {
      RunResult result = run(wrong[0]);
      assertEquals(Integer.parseInt(wrong[1]), result.exitCode(), wrong[0] + result.err());
      assertTrue(result.err().lines().count() >= 1, wrong[0]);
      assertFalse(result.err().contains("internal error"), result.err());
    }
    assertEquals(before, files());
  }

  @Test
  void refusesOptionsThatFitNothing() throws IOException {
    String sheet = put("l.csv", "URL\nhttps://acme.example.com/x\n");
    for (String[] wrong :
        new String[][] {
          {sheet, "--as", "csv"},
          {sheet, "--stance", "maybe"},
          {sheet, "--claim", "nobody"},
          {sheet, "--article", "Not An Id"},
          {sheet, "--map", "URL"},
          {sheet, "--map", "Nowhere=url"},
          {elsewhere.toString(), "--as", "csl"},
          {put("p.txt", "text"), "--map", "a=url"}
        }) {
      RunResult result = run(wrong);
      assertEquals(2, result.exitCode(), String.join(" ", wrong) + result.err());
    }
  }

  @Test
  void followsNoLinkOutOfAFolder() throws IOException {
    Path secret = Path.of(put("secret.txt", "a secret"));
    put("pages/page.txt", "A page.");
    Files.createSymbolicLink(elsewhere.resolve("pages/link.txt"), secret);
    Files.createSymbolicLink(elsewhere.resolve("pages/folder"), workspace);
    RunResult result = run(elsewhere.resolve("pages").toString(), "--publisher", "acme");
    assertEquals(0, result.exitCode(), result.out() + result.err());
    assertTrue(result.out().contains("link.txt: a link or a device"), result.out());
    assertTrue(result.out().contains("folder: a link or a device"), result.out());
    assertTrue(
        files().keySet().stream().anyMatch(name -> name.contains("captures/acme-page")),
        result.out());
    assertFalse(files().values().stream().anyMatch(text -> text.contains("a secret")));
  }

  @Test
  void leavesOutWhatRestsOnARefusedClaim() throws IOException {
    RunResult result =
        run(
            put(
                "c.csv",
                """
                Claim,Kind,Priority,Depends on,URL,Stance
                @home is where it works,event,low,,https://acme.example.com/home,supports
                It has wheels,event,low,Not An Id,https://acme.example.com/manual,supports
                """));
    assertEquals(1, result.exitCode(), result.out() + result.err());
    assertTrue(
        result.out().contains("c.csv:2: the section on home-is-where-it-works is left out"),
        result.out());
    assertTrue(result.out().contains("In all: 0 claims, 0 publishers, 1 source"), result.out());
    assertTrue(result.out().contains("c.csv:3: the section on it-has-wheels is left out"));
    assertFalse(files().get(SmallWorkspace.MANUAL).contains("wheels"));
    assertChecksAsBefore();
  }

  @Test
  void writesNothingOverRecordsThatCannotBeRead() throws IOException {
    SmallWorkspace.write(
        workspace, SmallWorkspace.CLAIMS, "id,claim\n".getBytes(StandardCharsets.UTF_8));
    Map<String, String> before = files();
    RunResult result = run(put("l.csv", "URL\nhttps://acme.example.com/x\n"));
    assertEquals(3, result.exitCode(), result.out() + result.err());
    assertEquals(before, files());
  }
}
