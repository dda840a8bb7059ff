package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code touchstone diff}. */
class DiffCommandTest {

  private static final String EDITED =
      ArticleCopies.TEXT
          .replace("has two modes", "has three modes")
          .replace("It is quieter at night. ", "")
          .replace("Welcome", "In May 2024 Acme recalled 500 lamps. Welcome");

  @TempDir private Path folder;
  @TempDir private Path elsewhere;

  @BeforeEach
  void makeWorkspace() throws IOException {
    SmallWorkspace.write(folder, SmallWorkspace.files());
  }

  private RunResult diff(String before, String after, String option, String value)
      throws IOException {
    return RunResult.in(
        folder,
        "diff",
        ArticleCopies.write(elsewhere, "old.txt", before),
        ArticleCopies.write(elsewhere, "new.txt", after),
        option,
        value);
  }

  @Test
  void tellsWhatBecameOfEachClaim() throws IOException {
    RunResult result = diff(ArticleCopies.TEXT, EDITED, "--format", "text");
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(
        result.out().startsWith("2 claims: 0 unchanged, 0 moved, 1 changed, 1 gone, 0 not"),
        result.out());
    assertTrue(result.out().contains("The speaker has [-two-] {+three+} modes."), result.out());
    assertTrue(result.out().contains("In May 2024 Acme recalled 500 lamps."), result.out());
  }

  @Test
  void saysTheSameInJsonAndCsv() throws IOException {
    JsonNode json =
        JsonMapper.shared().readTree(diff(ArticleCopies.TEXT, EDITED, "--format", "json").out());
    assertEquals("changed", json.get("passages").get(0).get("fate").asString());
    assertEquals("gone", json.get("passages").get(1).get("fate").asString());
    assertTrue(json.get("passages").get(1).get("after").isNull());
    assertEquals(1, json.get("added").size());
    String csv = diff(ArticleCopies.TEXT, EDITED, "--format", "csv").out();
    assertTrue(csv.contains("\"two-modes\",\"changed\",\"Modes, paragraph 1\""), csv);
  }

  @ParameterizedTest
  @CsvSource({"changed,1", "gone,1", "moved,0", "new,1", "none,0", "nonsense,2"})
  void endsWithOneOnWhatItIsAskedFor(String cause, int code) throws IOException {
    assertEquals(code, diff(ArticleCopies.TEXT, EDITED, "--fail-on", cause).exitCode());
  }

  @Test
  void endsWellIfNothingChanged() throws IOException {
    RunResult same =
        diff(ArticleCopies.TEXT, ArticleCopies.TEXT, "--fail-on", "changed,gone,moved,new");
    assertEquals(0, same.exitCode(), same.out());
    assertEquals(
        "2 claims: 2 unchanged, 0 moved, 0 changed, 0 gone, 0 not anchored.", same.out().strip());
  }

  @Test
  void tellsAMoveAndAMissingAnchor() throws IOException {
    String moved =
        ArticleCopies.TEXT.replace("It is quieter at night. ", "")
            + "# Later\nIt is quieter at night.\n";
    RunResult result = diff(ArticleCopies.TEXT, moved, "--fail-on", "moved");
    assertEquals(1, result.exitCode());
    assertTrue(result.out().contains("Modes, paragraph 1 → Later, paragraph 1"), result.out());
    RunResult backwards = diff(EDITED, ArticleCopies.TEXT, "--format", "text");
    assertTrue(backwards.out().contains("2 not anchored"), backwards.out());
  }

  @Test
  void saysWhyACopyCannotBeRead() throws IOException {
    RunResult result = diff(ArticleCopies.TEXT, "", "--format", "text");
    assertEquals(3, result.exitCode(), result.out());
  }
}
