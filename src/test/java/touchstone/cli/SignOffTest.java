package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Review, accept and override, as an editor meets them. */
class SignOffTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeWorkspace() throws IOException {
    Map<String, String> files = SmallWorkspace.files();
    files.remove(SmallWorkspace.CORRECTIONS);
    SmallWorkspace.write(folder, files);
  }

  private RunResult run(String... arguments) {
    return RunResult.in(folder, arguments);
  }

  private void accept(String... arguments) {
    RunResult result =
        run(
            Stream.concat(Stream.of("accept", "--by", "editor"), Stream.of(arguments))
                .toArray(String[]::new));
    assertEquals(0, result.exitCode(), result.err());
  }

  private JsonNode claim(String id) {
    for (JsonNode claim :
        JsonMapper.shared()
            .readTree(run("report", "--format", "json").out())
            .get("articles")
            .get(0)
            .get("claims")) {
      if (claim.get("id").asString().equals(id)) {
        return claim;
      }
    }
    throw new AssertionError(id);
  }

  private List<String> needReview() {
    return Stream.of("two-modes", "night-mode")
        .filter(id -> claim(id).get("needsReview").asBoolean())
        .toList();
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private void replace(String name, String old, String with) throws IOException {
    String text = read(name);
    assertTrue(text.contains(old));
    Files.writeString(folder.resolve(name), text.replace(old, with));
  }

  private static final String NEW_EVIDENCE =
      """
      ---
      title: A test by the Gazette
      publisher: gazette
      url: https://gazette.example.com/test
      kind: document
      ---

      ## contradicts night-mode

      It was as loud as before.
      """;

  @Test
  void signsOneClaimInItsRow() throws IOException {
    accept("two-modes");
    JsonNode recorded = claim("two-modes").get("recorded");
    assertEquals("supported", recorded.get("status").asString());
    assertEquals("editor", recorded.get("by").asString());
    assertEquals("2026-11-25", recorded.get("on").asString());
    assertTrue(recorded.get("evidence").get(0).asString().matches("acme-manual@[0-9a-f]{8}"));
    assertEquals(List.of("night-mode"), needReview());
    assertFalse(Files.exists(folder.resolve(SmallWorkspace.CORRECTIONS)));
    assertFalse(Files.exists(folder.resolve(".touchstone.lock")));
  }

  @Test
  void signsSeveralOrAll() {
    accept("two-modes", "night-mode");
    assertEquals(List.of(), needReview());
    assertTrue(run("review").out().contains("Every verdict is signed"));
    RunResult again = run("accept", "--all", "--by", "editor");
    assertEquals("touchstone: Nothing to sign.", again.err().strip());
  }

  @Test
  void marksExactlyTheClaimsThatANewFileBearsOnAndAcceptSettlesThem() throws IOException {
    accept("--all");
    Files.writeString(folder.resolve("evidence/gazette-test.md"), NEW_EVIDENCE);
    assertEquals(List.of("night-mode"), needReview());
    String review = run("review").out();
    assertTrue(review.contains("exhibit \"gazette-test\" is new since"), review);
    assertTrue(review.contains("night-mode: signed unsupported, computed contradicted"), review);
    RunResult withoutReason = run("accept", "night-mode", "--by", "editor");
    assertEquals(2, withoutReason.exitCode());
    assertTrue(withoutReason.err().contains("--why is needed"), withoutReason.err());
    accept("night-mode", "--why", "The Gazette, our own, tested it");
    assertEquals(List.of(), needReview());
    assertEquals(
        "when,claim,from,to,why,by\n2026-11-25,night-mode,unsupported,contradicted,"
            + "\"The Gazette, our own, tested it\",editor\n",
        read(SmallWorkspace.CORRECTIONS));
  }

  @Test
  void marksTheClaimsWhoseExhibitsReasoningChanged() throws IOException {
    accept("--all");
    replace(SmallWorkspace.MANUAL, "It says so.", "It says so on page 2.");
    assertEquals(List.of("two-modes"), needReview());
    assertTrue(run("review").out().contains("exhibit \"acme-manual\" has changed since"));
    accept("--agreeing");
    assertEquals(List.of(), needReview());
    replace(SmallWorkspace.MANUAL, "The manual of the speaker.", "The whole manual.");
    replace(SmallWorkspace.MANUAL, "It says so on page 2.", "It says so\non page 2.");
    assertEquals(List.of(), needReview());
  }

  @Test
  void marksEveryClaimOfAWithdrawnSource() throws IOException {
    accept("--all");
    replace(SmallWorkspace.MANUAL, "kind: document", "kind: document\nwithdrawn: 2026-11-01");
    assertEquals(List.of("two-modes", "night-mode"), needReview());
  }

  @Test
  void agreesOnlyWhereNoSignedVerdictChanges() throws IOException {
    accept("--all");
    Files.writeString(folder.resolve("evidence/gazette-test.md"), NEW_EVIDENCE);
    replace(SmallWorkspace.MANUAL, "It says so.", "It says so twice.");
    accept("--agreeing");
    assertEquals(List.of("night-mode"), needReview());
  }

  @Test
  void recordsAnOverrideWithItsReasonAndWhatItSetsAside() throws IOException {
    accept("--all");
    RunResult result =
        run("override", "night-mode", "disputed", "--by", "chief", "--why", "Two readings");
    assertEquals(0, result.exitCode(), result.err());
    JsonNode recorded = claim("night-mode").get("recorded");
    assertEquals("disputed", recorded.get("status").asString());
    assertEquals("unsupported", recorded.get("overrides").asString());
    assertEquals("Two readings", recorded.get("reason").asString());
    assertEquals(List.of(), needReview());
    assertTrue(
        read(SmallWorkspace.CORRECTIONS)
            .contains("night-mode,unsupported,disputed,Two readings,chief"));
    assertTrue(
        run("show", "night-mode").out().contains("sets the computed verdict unsupported aside"));
    Files.writeString(folder.resolve("evidence/gazette-test.md"), NEW_EVIDENCE);
    assertTrue(run("review").out().contains("its override set unsupported aside"));
    accept("night-mode", "--why", "The test settles it");
    recorded = claim("night-mode").get("recorded");
    assertEquals("contradicted", recorded.get("status").asString());
    assertTrue(recorded.get("overrides").isNull());
    assertEquals(3, read(SmallWorkspace.CORRECTIONS).lines().count());
  }

  @Test
  void writesNothingOnADryRun() throws IOException {
    String before = read(SmallWorkspace.CLAIMS);
    RunResult result = run("accept", "--all", "--by", "editor", "--dry-run");
    assertEquals(2, result.outLines().size());
    assertTrue(result.out().startsWith("would sign"), result.out());
    assertEquals(before, read(SmallWorkspace.CLAIMS));
  }

  @Test
  void refusesWrongUse() {
    for (String line :
        List.of(
            "accept two-modes",
            "accept --by editor",
            "accept two-modes --all --by editor",
            "accept no-such-claim --by editor",
            "override two-modes supported --by e --why w",
            "override two-modes disputed --by e",
            "override two-modes wrong --by e --why w",
            "override two-modes --by e --why w")) {
      RunResult result = run(line.split(" ", -1));
      assertEquals(2, result.exitCode(), line + ": " + result.err());
    }
    assertEquals(2, run("accept", "two-modes", "--by", "a\nb").exitCode());
    assertEquals(2, run("accept", "two-modes", "--by", " ").exitCode());
  }

  @Test
  void signsNothingWhileRecordsCannotBeRead() throws IOException {
    replace(SmallWorkspace.MANUAL, "## supports two-modes", "## refutes two-modes");
    String before = read(SmallWorkspace.CLAIMS);
    RunResult result = run("accept", "--all", "--by", "editor");
    assertEquals(3, result.exitCode());
    assertTrue(result.err().contains("Nothing was signed: mend the records first."));
    assertEquals(before, read(SmallWorkspace.CLAIMS));
  }

  @Test
  void keepsEveryByteThatIsNotSigned() throws IOException {
    String crLf = "\uFEFF" + read(SmallWorkspace.CLAIMS).replace("\n", "\r\n");
    Files.write(folder.resolve(SmallWorkspace.CLAIMS), crLf.getBytes(StandardCharsets.UTF_8));
    accept("night-mode");
    List<String> before = List.of(crLf.split("\r\n", -1));
    List<String> after = List.of(read(SmallWorkspace.CLAIMS).split("\r\n", -1));
    assertEquals(before.subList(0, 2), after.subList(0, 2));
    assertEquals(before.subList(3, before.size()), after.subList(3, after.size()));
    assertTrue(after.get(2).contains("unsupported"), after.get(2));
  }

  @Test
  void keepsTheNoteOfARowBehindTheReasonOfAnOverride() throws IOException {
    replace(SmallWorkspace.CLAIMS, "level=12 %,,,,,,,,", "level=12 %,,,,,,,\"seen, once\",");
    run("override", "night-mode", "disputed", "--by", "chief", "--why", "Two readings");
    assertTrue(read(SmallWorkspace.CLAIMS).contains("Two readings (note: seen, once)"));
    String report = run("report").out();
    assertTrue(report.contains("OVERRIDDEN BY A PERSON"), report);
    assertTrue(report.contains("setting unsupported aside"), report);
  }

  @Test
  void signsNothingThatATableOrATerminalWouldTakeApart() {
    for (String reason : List.of("=1+1", "two\nlines", "\u001B[31mred", "\u202Ebidi")) {
      assertEquals(
          2,
          run("override", "night-mode", "disputed", "--by", "me", "--why", reason).exitCode(),
          reason);
    }
    assertEquals(2, run("accept", "night-mode", "--by", "=cmd").exitCode());
  }
}
