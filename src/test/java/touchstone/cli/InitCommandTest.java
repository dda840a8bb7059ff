package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.store.Automation;

class InitCommandTest {

  private static final Path DOCS = Path.of("src/docs/ci");

  @TempDir private Path folder;

  private RunResult init(String... arguments) {
    return RunResult.in(
        folder, Stream.concat(Stream.of("init"), Stream.of(arguments)).toArray(String[]::new));
  }

  private long files() throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile).count();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--ci, github, .github/workflows/touchstone.yml, github.yml",
    "--ci, gitlab, .gitlab-ci.yml, gitlab-ci.yml",
    "--hook, git, .githooks/pre-commit, pre-commit",
    "--hook, pre-commit, .pre-commit-config.yaml, pre-commit-config.yaml"
  })
  void writesWhatTheDocumentationShows(String option, String word, String path, String shown)
      throws IOException {
    RunResult result = init("moon-landing", option, word);
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.outLines().contains(path), result.out());
    assertTrue(result.err().contains("Next: set TOUCHSTONE_RELEASE_URL") == option.equals("--ci"));
    String written = Files.readString(folder.resolve(path));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(DOCS.resolve(shown), written);
    }
    assertEquals(written, Files.readString(DOCS.resolve(shown)));
    assertEquals(path.startsWith(".githooks"), Files.isExecutable(folder.resolve(path)));
    assertEquals(0, RunResult.in(folder, "check").exitCode());
  }

  @Test
  void showsNothingElse() throws IOException {
    try (Stream<Path> files = Files.list(DOCS)) {
      assertEquals(Automation.values().length, files.count());
    }
  }

  @Test
  void addsToAWorkspaceThatIsThere() throws IOException {
    init("moon-landing");
    long before = files();
    RunResult result = init("--ci", "github,gitlab", "--hook", "git", "--hook", "git");
    assertEquals(0, result.exitCode(), result.err());
    assertEquals(
        List.of(".github/workflows/touchstone.yml", ".gitlab-ci.yml", ".githooks/pre-commit"),
        result.outLines());
    assertEquals(before + 3, files());
    assertFalse(result.err().contains("describe the article"), result.err());
  }

  @Test
  void changesNothingThatIsThere() throws IOException {
    init("moon-landing");
    Files.writeString(folder.resolve(".gitlab-ci.yml"), "mine");
    long before = files();
    for (String[] wrong :
        new String[][] {
          {"--hook", "git", "--ci", "gitlab"},
          {},
          {"mars"},
          {"mars", "--ci", "github"},
          {"--ci", "github", "--title", "Mars"}
        }) {
      RunResult result = init(wrong);
      assertEquals(2, result.exitCode(), String.join(" ", wrong));
      assertTrue(result.err().contains("is there already"), result.err());
      assertEquals("", result.out());
    }
    assertEquals("mine", Files.readString(folder.resolve(".gitlab-ci.yml")));
    assertEquals(before, files());
  }

  @Test
  void writesThroughNoLink(@TempDir Path elsewhere) throws IOException {
    init("moon-landing");
    Files.createSymbolicLink(folder.resolve(".gitlab-ci.yml"), elsewhere.resolve("missing"));
    assertEquals(2, init("--ci", "gitlab").exitCode());
    assertFalse(Files.exists(elsewhere.resolve("missing")));
  }

  @Test
  void takesBackWhatItWroteIfAFileIsWhereAFolderShouldBe() throws IOException {
    init("moon-landing");
    Files.writeString(folder.resolve(".githooks"), "a file where a folder is needed");
    long before = files();
    RunResult result = init("--ci", "github", "--hook", "git");
    assertEquals(2, result.exitCode(), result.err());
    assertEquals(before, files());
  }

  @Test
  void writesNoHookWhereGitWouldNotLookForIt() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    Path inside = Files.createDirectory(folder.resolve("inside"));
    RunResult refused = RunResult.in(inside, "init", "--hook", "git");
    assertEquals(2, refused.exitCode(), refused.err());
    assertTrue(refused.err().contains("lies inside of the git repository"), refused.err());
    assertFalse(Files.exists(inside.resolve("claims")));
    assertEquals(0, RunResult.in(folder, "init", "--hook", "git").exitCode());
    assertEquals(0, RunResult.in(inside, "init").exitCode());
  }

  @Test
  void saysWhichWordsItKnows() throws IOException {
    RunResult host = init("--ci", "jenkins");
    assertEquals(2, host.exitCode());
    assertTrue(host.err().contains("expected one of github, gitlab"), host.err());
    RunResult hook = init("--hook", "github");
    assertEquals(2, hook.exitCode());
    assertTrue(hook.err().contains("expected one of git, pre-commit"), hook.err());
    assertEquals(0, files());
  }
}
