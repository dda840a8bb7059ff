package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {

  private static final String ESCAPE = "\u001B";

  @TempDir private Path folder;

  @BeforeEach
  void writeWorkspace() throws IOException {
    SmallWorkspace.write(folder, SmallWorkspace.files());
  }

  private RunResult run(String... arguments) {
    return RunResult.in(folder, arguments);
  }

  @Test
  void reportsAsTextUnlessAskedOtherwise() {
    RunResult result = run("report");
    assertEquals(0, result.exitCode());
    assertEquals("", result.err());
    assertTrue(result.out().contains("All about the Acme speaker"), result.out());
    assertTrue(result.out().contains("two-modes"), result.out());
    assertTrue(result.out().contains("night-mode"), result.out());
  }

  @Test
  void writesSeveralFormatsInOneRun() throws IOException {
    Path json = folder.resolve("out.json");
    RunResult result = run("report", "--format", "text", "--format", "json=" + json);
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.out().contains("All about the Acme speaker"));
    assertEquals(
        "two-modes",
        JsonMapper.shared()
            .readTree(Files.readString(json))
            .get("articles")
            .get(0)
            .get("claims")
            .get(0)
            .get("id")
            .asString());
    assertEquals("touchstone: wrote " + json + System.lineSeparator(), result.err());
  }

  @Test
  void writesToAFileAndOverwritesIt() throws IOException {
    Path file = folder.resolve("report.txt");
    Files.writeString(file, "old");
    RunResult result = run("report", "--quiet", "--output", file.toString());
    assertEquals(new RunResult(0, "", ""), result);
    assertTrue(Files.readString(file).startsWith("All about"));
    try (Stream<Path> left = Files.list(folder)) {
      assertTrue(left.noneMatch(path -> path.toString().endsWith(".tmp")));
    }
  }

  @Test
  void leavesTheOldFileWhereTheNewCannotBeWritten() {
    RunResult result = run("report", "-o", folder.resolve("no/such/folder.txt").toString());
    assertEquals(7, result.exitCode());
    assertEquals(1, result.err().lines().count(), result.err());
    assertTrue(result.err().contains("no such file or folder"), result.err());
    assertEquals(7, run("report", "-o", folder.toString()).exitCode());
  }

  @Test
  void filtersByStatusReadingPriorityAndArticle() {
    assertEquals(List.of("two-modes"), shown("--status", "supported"));
    assertEquals(List.of("night-mode"), shown("--reading", "leans-supported"));
    assertEquals(List.of("night-mode"), shown("--priority", "medium,low"));
    assertEquals(List.of("two-modes", "night-mode"), shown("--article", "art"));
    assertEquals(List.of(), shown("--status", "disputed", "--status", "contradicted"));
  }

  private List<String> shown(String... filters) {
    String[] arguments =
        Stream.concat(Stream.of("report", "--format", "json"), Stream.of(filters))
            .toArray(String[]::new);
    RunResult result = run(arguments);
    assertEquals(0, result.exitCode(), result.err());
    return JsonMapper.shared()
        .readTree(result.out())
        .get("articles")
        .get(0)
        .get("claims")
        .valueStream()
        .map(claim -> claim.get("id").asString())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report --status wrong",
        "report --reading wrong",
        "report --priority urgent",
        "report --article other",
        "report --format xml",
        "report --format text,json",
        "report --format json=",
        "report --fail-on wrong",
        "report --as-of yesterday",
        "report --color sometimes",
        "report extra",
        "check --fail-on wrong",
        "show",
        "show nothing-of-the-kind",
        "show two-modes night-mode",
        "explain no-such-rule",
        "explain one-leg one-family",
        "reprot",
        "--wrong",
        ""
      })
  void answersWrongUseWithTwoAndALineThatSaysWhatToDo(String line) {
    RunResult result = run(line.isEmpty() ? new String[0] : line.split(" ", -1));
    assertEquals(2, result.exitCode(), result.err());
    assertEquals("", result.out());
    assertTrue(result.err().startsWith("touchstone: "), result.err());
    assertFalse(result.err().contains("Exception"), result.err());
    assertTrue(result.err().lines().count() <= 3, result.err());
  }

  @Test
  void saysWhatIsWrongWithAFolderThatIsNoWorkspace() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    RunResult result = RunResult.in(empty, "report");
    assertEquals(3, result.exitCode());
    assertTrue(
        result.err().startsWith("claims:1:1: error [missing-file] no folder of claims here"),
        result.err());
    assertEquals(2, RunResult.in(folder.resolve("missing"), "report").exitCode());
  }

  @Test
  void failsOnWhatItIsAskedToFailOn() {
    assertEquals(0, run("report", "--fail-on", "none").exitCode());
    assertEquals(1, run("report", "--fail-on", "supported").exitCode());
    assertEquals(1, run("report", "--fail-on", "contradicted,needs-review").exitCode());
    assertEquals(0, run("report", "--fail-on", "contradicted").exitCode());
    assertEquals(0, run("report", "--fail-on", "supported", "--status", "unsupported").exitCode());
    assertEquals(0, run("check").exitCode());
    assertEquals(0, run("check", "--fail-on", "warning").exitCode());
    assertEquals(1, run("check", "--fail-on", "note").exitCode());
  }

  @Test
  void checksWithNotesOnlyWhenAskedForThem() {
    assertEquals("", run("check", "--quiet").out());
    assertEquals(3, run("check", "--verbose").outLines().size());
    assertTrue(run("check").err().contains("2 claims, 2 sources: 0 errors, 0 warnings, 3 notes"));
  }

  @Test
  void heedsSeveritiesAndAcceptancesOfTheDesk() throws IOException {
    String settings = "severity:\n  unsigned-verdict: error\n";
    SmallWorkspace.write(folder, "touchstone.yaml", settings.getBytes(StandardCharsets.UTF_8));
    RunResult strict = run("check");
    assertEquals(1, strict.exitCode());
    assertEquals(2, strict.outLines().size(), strict.out());
    var finding = findings().get("unsigned-verdict");
    String accepted =
        settings
            + "accepted:\n  - finding: %s\n    reason: known\n"
                .formatted(finding.get("fingerprint").asString());
    SmallWorkspace.write(folder, "touchstone.yaml", accepted.getBytes(StandardCharsets.UTF_8));
    assertEquals(1, run("check", "--quiet").outLines().size());
    assertEquals(true, findings().get("unsigned-verdict").get("accepted").asBoolean());
  }

  /** The first finding of each rule, as the JSON report gives it. */
  private Map<String, JsonNode> findings() {
    Map<String, JsonNode> findings = new HashMap<>();
    for (JsonNode finding :
        JsonMapper.shared().readTree(run("report", "--format", "json").out()).get("findings")) {
      findings.putIfAbsent(finding.get("rule").asString(), finding);
    }
    return findings;
  }

  @Test
  void saysWhichSettingsReferToNothing() throws IOException {
    String settings =
        "severity:\n  no-such-rule: error\n  not-utf-8: note\n"
            + "accepted:\n  - finding: 0000000000000000\n    reason: gone\n";
    SmallWorkspace.write(folder, "touchstone.yaml", settings.getBytes(StandardCharsets.UTF_8));
    List<String> lines = run("check", "--quiet").outLines();
    assertEquals(3, lines.size(), lines.toString());
    assertTrue(lines.stream().allMatch(line -> line.contains("warning [stale-setting]")));
  }

  @Test
  void showsAClaimWithItsTrace() {
    RunResult result = run("show", "two-modes");
    assertEquals(0, result.exitCode(), result.err());
    for (String part :
        List.of(
            "The speaker has two modes, day and night.",
            "✓ supported",
            "\"The Acme manual\" (Acme) supports directly and weighs A",
            "“two modes, day and night” (no copy)",
            "Without acme-manual it would be unchecked.",
            "is needed by night-mode (unsupported)",
            "It needs review: nobody has signed it.")) {
      assertTrue(result.out().contains(part), part + " is missing from\n" + result.out());
    }
  }

  @Test
  void endsTheRunWhereAFileMayNotBeOpened() throws IOException {
    Path claims = folder.resolve(SmallWorkspace.CLAIMS);
    Files.setPosixFilePermissions(claims, Set.of());
    assumeFalse(Files.isReadable(claims), "this user may open everything");
    RunResult result = run("check");
    assertEquals(7, result.exitCode());
    assertTrue(result.err().contains("permission denied"), result.err());
  }

  @Test
  void showsASourceWithAllItBearsOn() {
    RunResult result = run("show", "acme-manual");
    assertEquals(0, result.exitCode(), result.err());
    for (String part :
        List.of(
            "The Acme manual (Acme)",
            "supports two-modes",
            "qualifies indirectly night-mode",
            "SHA-256")) {
      assertTrue(result.out().contains(part), part + " is missing from\n" + result.out());
    }
  }

  @Test
  void suggestsIdsThatAreMeant() {
    assertTrue(run("show", "modes-two").err().contains("did you mean two-modes"));
  }

  @Test
  void coloursOnlyForATerminalThatWantsIt() {
    String[] report = {"-C", folder.toString(), "report"};
    assertTrue(RunResult.run(true, 80, Map.of(), report).out().contains(ESCAPE));
    assertFalse(RunResult.run(false, 0, Map.of(), report).out().contains(ESCAPE));
    assertFalse(RunResult.run(true, 80, Map.of("NO_COLOR", "1"), report).out().contains(ESCAPE));
    assertTrue(RunResult.run(true, 80, Map.of("NO_COLOR", ""), report).out().contains(ESCAPE));
    assertFalse(RunResult.run(true, 80, Map.of("TERM", "dumb"), report).out().contains(ESCAPE));
    String[] always = {"-C", folder.toString(), "--color=always", "report"};
    assertTrue(RunResult.run(false, 0, Map.of(), always).out().contains(ESCAPE));
    String[] never = {"-C", folder.toString(), "report", "--color=never"};
    assertFalse(RunResult.run(true, 80, Map.of(), never).out().contains(ESCAPE));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120})
  void keepsWithinTheWidthOfTheTerminal(int width) {
    for (String command : List.of("report", "show two-modes", "show acme-manual")) {
      String[] arguments = ("-C " + Path.of("").toAbsolutePath() + " report").split(" ", -1);
      if (!command.equals("report")) {
        arguments = ("-C " + folder + " " + command).split(" ", -1);
      }
      RunResult result = RunResult.run(true, width, Map.of("NO_COLOR", "1"), arguments);
      for (String line : result.outLines()) {
        boolean oneWord = !line.strip().contains(" ");
        assertTrue(line.codePointCount(0, line.length()) <= width || oneWord, width + ": " + line);
      }
    }
  }

  @Test
  void writesOutWhatATerminalWouldActOn() throws IOException {
    String hostile =
        SmallWorkspace.files()
            .get(SmallWorkspace.CLAIMS)
            .replace(
                "The night mode is quieter.",
                "\"The \u001B[31mnight\u001B[0m \u202Emode\u200B is.\"");
    SmallWorkspace.write(folder, SmallWorkspace.CLAIMS, hostile.getBytes(StandardCharsets.UTF_8));
    for (RunResult result : List.of(run("report"), run("show", "night-mode"))) {
      assertTrue(result.out().contains("\\x1B[31mnight"), result.out());
      assertFalse(result.out().contains(ESCAPE) || result.out().contains("\u202E"));
    }
  }

  @Test
  void tellsItsVersionAndHelp() {
    assertTrue(run("--version").out().matches("touchstone \\d+\\.\\d+\\.\\d+\\R"));
    for (String command :
        List.of(
            "",
            "report",
            "show",
            "contradictions",
            "check",
            "review",
            "accept",
            "override",
            "claim",
            "article",
            "withdraw",
            "import",
            "publish",
            "serve",
            "init",
            "explain")) {
      RunResult help =
          run(command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"});
      assertEquals(0, help.exitCode());
      assertTrue(help.out().contains("Examples:"), command);
      assertTrue(help.out().contains("130   interrupted"), command);
    }
  }

  @Test
  void countsOnlyNewFindingsBesideABaseline() throws IOException {
    Path known = folder.resolve("known.txt");
    SmallWorkspace.write(
        folder,
        "evidence/other.md",
        "---\ntitle: t\npublisher: nobody\nurl:\nkind: document\n---\n"
            .getBytes(StandardCharsets.UTF_8));
    assertEquals(1, run("check").exitCode());
    assertEquals(1, run("check", "--write-baseline", known.toString()).exitCode());
    RunResult again = run("check", "--quiet", "--baseline", known.toString(), "--fail-on", "note");
    assertEquals(new RunResult(0, "", ""), again);
    SmallWorkspace.write(
        folder,
        "evidence/another.md",
        "---\ntitle: t\npublisher: somebody\nurl:\nkind: document\n---\n"
            .getBytes(StandardCharsets.UTF_8));
    RunResult more = run("check", "--quiet", "--baseline", known.toString());
    assertEquals(1, more.exitCode());
    assertTrue(more.outLines().stream().allMatch(line -> line.startsWith("evidence/another.md")));
    Files.delete(folder.resolve("evidence/other.md"));
    Files.delete(folder.resolve("evidence/another.md"));
    assertTrue(
        run("check", "--baseline", known.toString()).err().contains("of the baseline no longer"));
    Files.writeString(known, "# mine\n\nnot a fingerprint\n");
    RunResult wrong = run("check", "--baseline", known.toString());
    assertEquals(2, wrong.exitCode());
    assertTrue(wrong.err().contains("known.txt:3:1: \"not\" is no fingerprint"), wrong.err());
    assertEquals(7, run("check", "--baseline", folder.resolve("none").toString()).exitCode());
  }

  @Test
  void beginsAWorkspaceThatChecksClean() throws IOException {
    Path fresh = folder.resolve("new/desk");
    RunResult made =
        RunResult.in(fresh, "init", "moon-landing", "--title", "How \"we\" got there: a tale");
    assertEquals(0, made.exitCode(), made.err());
    assertEquals(
        new RunResult(0, "", ""), RunResult.in(fresh, "check", "--quiet", "--fail-on", "warning"));
    RunResult report = RunResult.in(fresh, "report");
    assertEquals(0, report.exitCode());
    assertTrue(report.out().contains("How \"we\" got there: a tale"), report.out());
    assertTrue(report.out().contains("first-claim"), report.out());
    assertEquals(0, RunResult.in(fresh, "accept", "--all", "--by", "me").exitCode());
    RunResult again = RunResult.in(fresh, "init", "moon-landing");
    assertEquals(2, again.exitCode());
    assertTrue(again.err().contains("is there already"), again.err());
    for (String wrong :
        List.of("init Moon", "init m --url ftp://x", "init m --url https://a@b.example/")) {
      assertEquals(2, RunResult.in(folder.resolve("x"), wrong.split(" ", -1)).exitCode(), wrong);
    }
  }

  @Test
  void completesCommandsAndOptions() {
    RunResult result = run("completion");
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.out().contains("override") && result.out().contains("--fail-on"));
  }

  @Test
  void saysTheSameInEveryLocale() throws IOException {
    String shortRow = SmallWorkspace.files().get(SmallWorkspace.CLAIMS) + "x,y\n";
    SmallWorkspace.write(folder, SmallWorkspace.CLAIMS, shortRow.getBytes(StandardCharsets.UTF_8));
    Locale before = Locale.getDefault();
    List<RunResult> here = List.of(run("check"), run("report"), run("show", "two-modes"));
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "fa-IR", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(here, List.of(run("check"), run("report"), run("show", "two-modes")), tag);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void readsAWorkspaceOfSeveralArticles() throws IOException {
    Map<String, String> files = SmallWorkspace.files();
    SmallWorkspace.write(
        folder,
        "claims/another/article.md",
        files.get(SmallWorkspace.ARTICLE).getBytes(StandardCharsets.UTF_8));
    SmallWorkspace.write(
        folder,
        "claims/another/claims.csv",
        files
            .get(SmallWorkspace.CLAIMS)
            .replace("two-modes", "a-two")
            .replace("night-mode", "a-night")
            .getBytes(StandardCharsets.UTF_8));
    var articles =
        JsonMapper.shared().readTree(run("report", "--format", "json").out()).get("articles");
    assertEquals("another", articles.get(0).get("id").asString());
    assertEquals("art", articles.get(1).get("id").asString());
    assertEquals(2, articles.get(0).get("counts").get("unchecked").asInt());
    var one =
        JsonMapper.shared()
            .readTree(run("report", "--format", "json", "--article", "art").out())
            .get("articles");
    assertEquals(1, one.size());
  }
}
