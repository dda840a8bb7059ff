package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import touchstone.model.Digest;

/** The files for build servers are of the right shape, and their commands do what they say. */
class AutomationIT {

  private static final Path GITHUB = Path.of("src/docs/ci/github.yml");
  private static final Path GITLAB = Path.of("src/docs/ci/gitlab-ci.yml");
  private static final String DEFAULT_BRANCH =
      "github.event_name == 'push' && github.ref_name == github.event.repository.default_branch";

  @TempDir private Path temporary;
  private Path workspace;
  private Path bin;

  @BeforeEach
  void prepare() throws IOException {
    workspace = temporary.resolve("work space");
    bin = temporary.resolve("bin");
    SmallWorkspace.write(workspace, SmallWorkspace.files());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object value) {
    return (List<Object>) value;
  }

  private static Map<String, Object> yaml(Path file) throws IOException {
    LoadSettings strict = LoadSettings.builder().setAllowDuplicateKeys(false).build();
    return map(new Load(strict).loadFromString(Files.readString(file)));
  }

  private static Map<String, Object> jobs() throws IOException {
    return map(yaml(GITHUB).get("jobs"));
  }

  private static List<Map<String, Object>> steps() throws IOException {
    List<Map<String, Object>> steps = new ArrayList<>();
    for (Object job : jobs().values()) {
      list(map(job).get("steps")).forEach(step -> steps.add(map(step)));
    }
    return steps;
  }

  private static List<String> gitlabScripts(String job, String key) throws IOException {
    return list(map(yaml(GITLAB).get(job)).get(key)).stream().map(String::valueOf).toList();
  }

  /** All that a shell gets to run. */
  private static List<String> scripts() throws IOException {
    List<String> scripts = new ArrayList<>();
    for (Map<String, Object> step : steps()) {
      if (step.get("run") != null) {
        scripts.add((String) step.get("run"));
      }
    }
    scripts.addAll(gitlabScripts(".touchstone", "before_script"));
    scripts.addAll(gitlabScripts("check", "script"));
    scripts.addAll(gitlabScripts("pages", "script"));
    return scripts;
  }

  @Test
  void pinsEveryActionToACommit() throws IOException {
    String text = Files.readString(GITHUB);
    Matcher uses = Pattern.compile("uses: (.*)").matcher(text);
    int actions = 0;
    while (uses.find()) {
      assertTrue(
          uses.group(1).matches("[a-z-]+(/[a-z-]+)+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"),
          uses.group(1));
      actions++;
    }
    assertEquals(steps().stream().filter(step -> step.containsKey("uses")).count(), actions);
    assertTrue(actions >= 6);
  }

  @Test
  void givesNoJobARightThatItDoesNotNeed() throws IOException {
    assertEquals(Map.of("contents", "read"), yaml(GITHUB).get("permissions"));
    assertEquals(
        Map.of("contents", "read", "pages", "read", "security-events", "write"),
        map(jobs().get("check")).get("permissions"));
    assertEquals(
        Map.of("pages", "write", "id-token", "write"),
        map(jobs().get("publish")).get("permissions"));
    assertEquals(
        Map.of("persist-credentials", false), steps().get(0).get("with"), "the checkout's token");
  }

  @Test
  void publishesFromTheDefaultBranchOnly() throws IOException {
    assertEquals(DEFAULT_BRANCH, map(jobs().get("publish")).get("if"));
    assertEquals("check", map(jobs().get("publish")).get("needs"));
    for (Map<String, Object> step : steps()) {
      if (String.valueOf(step.get("uses")).contains("pages-artifact")
          || String.valueOf(step.get("run")).contains("publish")) {
        assertEquals(DEFAULT_BRANCH, step.get("if"));
      }
    }
    assertEquals(
        List.of(Map.of("if", "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH")),
        map(yaml(GITLAB).get("pages")).get("rules"));
    assertEquals(
        List.of("public"), map(map(yaml(GITLAB).get("pages")).get("artifacts")).get("paths"));
  }

  @Test
  void hasConcurrencyOfEachKind() throws IOException {
    assertEquals(
        Set.of("group", "cancel-in-progress"),
        map(map(jobs().get("check")).get("concurrency")).keySet());
    assertEquals(
        false, map(map(jobs().get("publish")).get("concurrency")).get("cancel-in-progress"));
  }

  @Test
  void putsNoTextOfAStrangerIntoACommand() throws IOException {
    for (String script : scripts()) {
      assertFalse(script.contains("${{"), script);
    }
  }

  @Test
  void runsOnlyWhatTheProgramKnows() throws IOException {
    CommandTree tree = CommandTree.read();
    int commands = 0;
    for (String script : scripts()) {
      Matcher line = Pattern.compile("(?m)^\\s*(touchstone [^>|\n]*)").matcher(script);
      while (line.find()) {
        assertEquals(List.of(), tree.problems(GuideShell.words(line.group(1))), line.group(1));
        commands++;
      }
    }
    assertEquals(7, commands, "commands of ours");
  }

  @Test
  void namesWhatItUploads() throws IOException {
    String all = String.join("\n", scripts());
    for (Map<String, Object> step : steps()) {
      Object file = step.get("with") == null ? null : map(step.get("with")).get("sarif_file");
      assertTrue(file == null || all.contains("--format sarif=" + file), "" + file);
    }
    Map<String, Object> artifacts = map(map(yaml(GITLAB).get("check")).get("artifacts"));
    assertTrue(all.contains("junit=" + map(artifacts.get("reports")).get("junit")));
    assertEquals("always", artifacts.get("when"));
  }

  @Test
  void describesAHookForTheProgramPreCommit() throws IOException {
    Map<String, Object> config = yaml(Path.of("src/docs/ci/pre-commit-config.yaml"));
    Map<String, Object> repository = map(list(config.get("repos")).get(0));
    Map<String, Object> hook = map(list(repository.get("hooks")).get(0));
    assertEquals("local", repository.get("repo"));
    assertEquals(
        List.of(), CommandTree.read().problems(GuideShell.words((String) hook.get("entry"))));
    Pattern files = Pattern.compile((String) hook.get("files"));
    for (String file : List.of("claims/a/claims.csv", "evidence/b.md", "touchstone.yaml")) {
      assertTrue(files.matcher(file).find(), file);
    }
    assertFalse(files.matcher("notes/claims/a.md").find());
  }

  // ---- For real
  // ----------------------------------------------------------------------------------

  /** A release: a zip with a launcher in a folder of its own. */
  private Path release() throws IOException {
    Path zip = temporary.resolve("touchstone-1.2.3.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream pack = new ZipOutputStream(out)) {
      ZipEntry entry = new ZipEntry("touchstone-1.2.3/bin/touchstone");
      entry.setLastModifiedTime(FileTime.fromMillis(0));
      pack.putNextEntry(entry);
      pack.write(
          Files.readAllBytes(PathProgram.on(temporary.resolve("real")).resolve("touchstone")));
      pack.closeEntry();
    }
    return zip;
  }

  /** Lets {@code curl} copy the release, and keeps the system from being changed. */
  private void replacePrograms(Path zip) throws IOException {
    PathProgram.put(
        bin,
        "curl",
        "while [ $# -gt 1 ]; do [ \"$1\" = --output ] && to=$2; shift; done\n"
            + "[ \"$1\" = https://releases.example/t.zip ] && cp '"
            + zip
            + "' \"$to\"\n");
    PathProgram.put(bin, "apt-get", "exit 0\n");
    PathProgram.put(bin, "unzip", unzip());
  }

  private static String unzip() {
    return "mkdir -p \"$4\" && cd \"$4\" && '"
        + System.getProperty("java.home")
        + "/bin/jar' xf \"$2\" && chmod +x */bin/touchstone\n";
  }

  private RunResult bash(String script, Map<String, String> environment) throws IOException {
    return run(List.of("bash", "-e", "-o", "pipefail", "-c", script), environment);
  }

  private RunResult run(List<String> command, Map<String, String> environment) throws IOException {
    Path err = temporary.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(workspace.toFile()).redirectError(err.toFile());
    Map<String, String> around = builder.environment();
    around.put("PATH", bin + ":" + around.get("PATH"));
    around.put("HOME", temporary.toString());
    around.putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new RunResult(process.waitFor(), out, Files.readString(err));
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
  }

  /** Runs the workflow's own steps one after the other, as GitHub's runner does. */
  private Map<String, RunResult> runWorkflow(String digest) throws IOException {
    Path path = Files.createFile(temporary.resolve("path"));
    Path runner = Files.createDirectories(temporary.resolve("runner"));
    Map<String, RunResult> results = new TreeMap<>();
    for (Map<String, Object> step : steps()) {
      if (step.get("run") == null) {
        continue;
      }
      Map<String, String> environment = new TreeMap<>();
      environment.put("TOUCHSTONE_RELEASE_URL", "https://releases.example/t.zip");
      environment.put("TOUCHSTONE_SHA256", digest);
      environment.put("RUNNER_TEMP", runner.toString());
      environment.put("GITHUB_PATH", path.toString());
      environment.put("GITHUB_STEP_SUMMARY", temporary.resolve("summary.md").toString());
      environment.put("BASE_URL", "https://desk.example/checks");
      String added = String.join(":", Files.readAllLines(path));
      environment.put("PATH", added + ":" + bin + ":" + System.getenv("PATH"));
      RunResult result = bash((String) step.get("run"), environment);
      results.put((String) step.get("name"), result);
    }
    return results;
  }

  @Test
  void checksTellsAndPublishesOnGitHub() throws IOException {
    Path zip = release();
    replacePrograms(zip);
    RunResult.in(workspace, "accept", "--all", "--by", "A. Editor");
    Map<String, RunResult> results = runWorkflow(Digest.sha256(Files.readAllBytes(zip)));
    results.forEach((name, result) -> assertEquals(0, result.exitCode(), name + result));
    assertEquals(4, results.size());
    assertTrue(Files.readString(workspace.resolve("touchstone.sarif")).contains("\"2.1.0\""));
    assertTrue(Files.readString(workspace.resolve("verdicts.xml")).contains("<testsuite"));
    assertTrue(Files.readString(temporary.resolve("summary.md")).contains("Acme"));
    assertTrue(
        Files.readString(temporary.resolve("runner/site/sitemap.xml"))
            .contains("https://desk.example/checks/"));
  }

  @Test
  void failsOnRecordsWithErrorsAndOnVerdictsThatNobodySigned() throws IOException {
    Path zip = release();
    replacePrograms(zip);
    Files.writeString(workspace.resolve(SmallWorkspace.CLAIMS), "id;claim\n");
    Map<String, RunResult> results = runWorkflow(Digest.sha256(Files.readAllBytes(zip)));
    assertEquals(3, results.get("Check the records").exitCode());
    assertTrue(Files.readString(workspace.resolve("touchstone.sarif")).contains("claims.csv"));
    assertFalse(Files.exists(temporary.resolve("runner/site")));
  }

  @Test
  void usesNoReleaseWithAnotherDigest() throws IOException {
    replacePrograms(release());
    Map<String, RunResult> results = runWorkflow("0".repeat(64));
    assertEquals(1, results.get("Get Touchstone").exitCode());
    assertFalse(Files.exists(temporary.resolve("runner/touchstone")));
    RunResult unset =
        bash(
            (String) steps().get(2).get("run"),
            Map.of("TOUCHSTONE_RELEASE_URL", "", "TOUCHSTONE_SHA256", ""));
    assertEquals(2, unset.exitCode());
    assertTrue(unset.err().contains("at the top of the workflow"), unset.err());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void checksAndPublishesOnGitLab(boolean good) throws IOException {
    Path zip = release();
    replacePrograms(zip);
    RunResult.in(workspace, "accept", "--all", "--by", "A. Editor");
    if (!good) {
      Files.writeString(workspace.resolve(SmallWorkspace.CLAIMS), "id;claim\n");
    }
    List<String> lines = new ArrayList<>(gitlabScripts(".touchstone", "before_script"));
    lines.addAll(gitlabScripts("check", "script"));
    if (good) {
      lines.addAll(gitlabScripts("pages", "script"));
    }
    Path unpacked = temporary.resolve("tmp");
    Files.createDirectories(unpacked);
    RunResult result =
        bash(
            String.join("\n", lines).replace("/tmp/touchstone", unpacked + "/touchstone"),
            Map.of(
                "TOUCHSTONE_RELEASE_URL", "https://releases.example/t.zip",
                "TOUCHSTONE_SHA256", Digest.sha256(Files.readAllBytes(zip)),
                "CI_PAGES_URL", "https://desk.gitlab.example/checks"));
    assertEquals(good ? 0 : 3, result.exitCode(), result.toString());
    assertTrue(Files.exists(workspace.resolve("touchstone.sarif")));
    assertTrue(Files.exists(workspace.resolve("verdicts.xml")));
    assertEquals(good, Files.exists(workspace.resolve("public/sitemap.xml")));
  }

  // ---- The hook
  // ----------------------------------------------------------------------------------

  private RunResult git(String... arguments) throws IOException {
    return run(
        Stream.concat(Stream.of("git"), Stream.of(arguments)).toList(),
        Map.of(
            "GIT_CONFIG_NOSYSTEM",
            "1",
            "GIT_AUTHOR_NAME",
            "A",
            "GIT_AUTHOR_EMAIL",
            "a@desk.example",
            "GIT_COMMITTER_NAME",
            "A",
            "GIT_COMMITTER_EMAIL",
            "a@desk.example"));
  }

  @Test
  void refusesToCommitABadEditAndLetsAGoodOnePass() throws IOException {
    PathProgram.on(bin);
    assertEquals(0, RunResult.in(workspace, "init", "--hook", "git").exitCode());
    git("init", "-q");
    git("config", "core.hooksPath", ".githooks");
    git("add", ".");
    RunResult first = git("commit", "-q", "-m", "All");
    assertEquals(0, first.exitCode(), first.err());

    Path search = workspace.resolve(SmallWorkspace.SEARCH);
    String good = Files.readString(search);
    Files.writeString(search, good.replace("silent", "refutes"));
    git("add", ".");
    Files.writeString(search, good); // what is staged counts, not what lies in the folder
    RunResult bad = git("commit", "-q", "-m", "Bad");
    assertEquals(1, bad.exitCode(), bad.toString());
    assertTrue(bad.out().contains("evidence/search-modes.md:12:") || bad.err().contains(":12:"));
    assertTrue(bad.err().contains("mend what is named above"), bad.err());
    assertEquals(1, git("log", "--oneline").outLines().size());

    Files.writeString(search, good.replace("Nothing was found.", "Nothing was found there."));
    git("add", ".");
    Files.writeString(search, good.replace("silent", "refutes"));
    RunResult passed = git("commit", "-q", "-m", "Good");
    assertEquals(0, passed.exitCode(), passed.toString());
    assertEquals(2, git("log", "--oneline").outLines().size());
  }

  @Test
  void saysSoWhereThereIsNoTouchstone() throws IOException {
    RunResult result =
        run(
            List.of("/bin/sh", Path.of("src/docs/ci/pre-commit").toAbsolutePath().toString()),
            Map.of("PATH", temporary.resolve("nothing").toString()));
    assertEquals(1, result.exitCode());
    assertTrue(result.err().contains("no touchstone on the PATH"), result.err());
  }
}
