package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** When {@code publish} publishes, what it says, and that the day and the place leave no trace. */
class PublishCommandTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeWorkspace() throws IOException {
    SmallWorkspace.write(folder, SmallWorkspace.files());
  }

  private RunResult run(String... arguments) {
    return RunResult.in(folder, arguments);
  }

  private Path site() {
    return folder.resolve("site");
  }

  private void signAll() {
    RunResult signed = run("accept", "--all", "--by", "editor", "--why", "It is so");
    assertEquals(0, signed.exitCode(), signed.err());
  }

  private JsonNode manifest() throws IOException {
    return JsonMapper.shared().readTree(Files.readString(site().resolve("site.json")));
  }

  @Test
  void publishesWhatIsSigned() throws IOException {
    signAll();
    RunResult result = run("publish");
    assertEquals(0, result.exitCode(), result.err());
    List<String> said = result.err().lines().toList();
    assertTrue(said.get(0).startsWith("touchstone: published " + site()), said.get(0));
    assertTrue(said.get(0).matches(".* [0-9]+ pages, [0-9]+ files, [0-9]+ KiB"), said.get(0));
    assertTrue(result.err().contains("without --base-url there is no sitemap"), result.err());
    assertTrue(result.err().matches("(?s).*seal [0-9a-f]{64} .*"), result.err());
    assertTrue(said.get(said.size() - 1).startsWith("touchstone: look at it: open "));
    Map<String, String> files = SiteTree.of(site());
    assertTrue(
        files
            .keySet()
            .containsAll(
                List.of(
                    "index.html",
                    "claims/two-modes.html",
                    "site.json",
                    "SHA256SUMS",
                    "downloads/claims.csv",
                    "downloads/report.json",
                    "downloads/findings.sarif",
                    "downloads/records.zip")),
        files.toString());
    assertEquals(List.of(), SiteTree.hiddenIn(folder));
  }

  @Test
  void publishesNothingThatNeedsReviewUnlessAskedTo() throws IOException {
    RunResult refused = run("publish");
    assertEquals(5, refused.exitCode());
    assertTrue(refused.err().contains("2 of 2 claims need review (two-modes, night-mode)"));
    assertTrue(refused.err().contains("--awaiting-review"), refused.err());
    assertFalse(Files.exists(site()));
    assertEquals(0, run("publish", "--awaiting-review").exitCode());
    assertTrue(manifest().get("awaitingReview").asBoolean());
    assertEquals(1, run("publish", "--awaiting-review", "--fail-on", "needs-review").exitCode());
  }

  @Test
  void publishesNothingWhileRecordsCannotBeRead() throws IOException {
    signAll();
    Path manual = folder.resolve(SmallWorkspace.MANUAL);
    Files.writeString(manual, Files.readString(manual).replace("## supports", "## refutes"));
    RunResult result = run("publish");
    assertEquals(3, result.exitCode());
    assertTrue(result.err().contains("Nothing was published: mend the records first."));
    assertFalse(Files.exists(site()));
  }

  @Test
  void replacesNoFolderOfSomebodyElse() throws IOException {
    Files.createDirectories(site());
    Files.writeString(site().resolve("thesis.txt"), "ten years");
    RunResult result = run("publish", "--awaiting-review");
    assertEquals(5, result.exitCode(), result.err());
    assertTrue(result.err().contains("is no site of Touchstone's"), result.err());
    assertEquals("ten years", Files.readString(site().resolve("thesis.txt")));
    assertEquals(5, run("publish", "--awaiting-review", "--to", folder.toString()).exitCode());
  }

  @Test
  void givesTheSameBytesAYearLaterElsewhere() throws IOException {
    signAll();
    run("publish");
    Map<String, String> first = SiteTree.of(site());
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      RunResult again = RunResult.on("2027-11-25", folder, "publish");
      assertEquals(0, again.exitCode(), again.err());
      assertEquals(first, SiteTree.of(site()));
      assertTrue(again.err().contains("the same as before"), again.err());
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
    assertEquals(first, SiteTree.of(site()));
    assertEquals(0, run("publish", "--as-of", "2026-12-24").exitCode());
    assertNotEquals(first, SiteTree.of(site()), "a day that is given is not in the site");
  }

  @Test
  void speaksOfTheNewestDayOnRecord() throws IOException {
    run("publish", "--awaiting-review");
    assertEquals("2026-04-01", manifest().get("asOf").asString());
    signAll();
    run("publish");
    assertEquals("2026-11-25", manifest().get("asOf").asString());
  }

  @Test
  void takesNameAndAddressFromTheSettingsUnlessGiven() throws IOException {
    Path settings = folder.resolve(SmallWorkspace.SETTINGS);
    Files.writeString(
        settings, Files.readString(settings) + "base_url: https://example.org/checks\n");
    assertEquals(0, run("publish", "--awaiting-review").exitCode());
    assertEquals("Our desk", manifest().get("siteName").asString());
    assertEquals("https://example.org/checks/", manifest().get("baseUrl").asString());
    run("publish", "--awaiting-review", "--base-url", "http://example.com", "--site-name", "Us");
    assertEquals("Us", manifest().get("siteName").asString());
    assertEquals("http://example.com/", manifest().get("baseUrl").asString());
    Files.delete(settings);
    run("publish", "--awaiting-review");
    assertEquals("Touchstone", manifest().get("siteName").asString());
    assertTrue(manifest().get("baseUrl").isNull());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--base-url ftp://example.org/",
        "--base-url example.org",
        "--base-url https://a@example.org/",
        "--base-url https://example.org/?a",
        "--base-url https://example.org/#a",
        "--locale not_a_tag",
        "--locale x-private",
        "--fail-on nothing",
        "--wait long"
      })
  void refusesWrongUse(String options) {
    RunResult result = run(("publish --awaiting-review " + options).split(" ", -1));
    assertEquals(2, result.exitCode(), result.err());
    assertFalse(Files.exists(site()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTPS://Desk.Example.net/Checks",
        "https://desk.example.net//Checks/",
        "https://desk.example.net/old/../Checks/"
      })
  void hasOneSpellingOfItsOwnAddress(String given) throws IOException {
    assertEquals(0, run("publish", "--awaiting-review", "--base-url", given).exitCode());
    assertEquals("https://desk.example.net/Checks/", manifest().get("baseUrl").asString());
  }

  @Test
  void refusesANameThatIsNotOneLine() {
    assertEquals(2, run("publish", "--awaiting-review", "--site-name", "a\nb").exitCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "publish --wait -5",
        "accept --all --by editor --wait -5",
        "override night-mode supported --why why --by editor --wait -5"
      })
  void refusesToWaitLessThanNothing(String command) {
    RunResult result = run(command.split(" ", -1));
    assertEquals(2, result.exitCode(), result.err());
    assertTrue(
        result.err().contains("--wait -5 is no time to wait, expected seconds, 0 or more"),
        result.err());
  }

  @Test
  void tellsASiteThatWasEditedByHandFromTheSame() throws IOException {
    run("publish", "--awaiting-review");
    Files.writeString(site().resolve("index.html"), "edited by hand");
    RunResult again = run("publish", "--awaiting-review");
    assertTrue(again.err().contains("touchstone: published "), again.err());
    assertTrue(run("publish", "--awaiting-review").err().contains("the same as before"));
  }

  @Test
  void namesTheAddressesThatAreGone() throws IOException {
    run("publish", "--awaiting-review");
    Path claims = folder.resolve(SmallWorkspace.CLAIMS);
    Files.writeString(claims, Files.readString(claims).replace("night-mode", "dark-mode"));
    RunResult without = run("publish", "--awaiting-review");
    assertTrue(without.err().contains("gone: claims/night-mode.html;"), without.err());
    assertFalse(run("publish", "--awaiting-review").err().contains("gone:"));
  }

  @Test
  void saysWhereItKeptWhatItDidNotWrite() throws IOException {
    run("publish", "--awaiting-review");
    Path left = Files.createDirectories(folder.resolve(".site.touchstone-old"));
    Files.writeString(left.resolve("thesis.txt"), "ten years");
    RunResult again = run("publish", "--awaiting-review");
    assertEquals(0, again.exitCode(), again.err());
    String kept = folder.resolve("site.kept-1").toString();
    assertTrue(again.err().contains("is kept in " + kept), again.err());
  }

  @Test
  void tellsAListOfNothing() throws IOException {
    Files.createDirectories(site());
    Files.createFile(site().resolve("SHA256SUMS"));
    RunResult nothing = run("integrity", site().toString());
    assertEquals(4, nothing.exitCode(), nothing.out());
    assertTrue(nothing.out().contains("lists no site"), nothing.out());
  }

  @Test
  void tellsWhetherASiteIsWhole() throws IOException {
    run("publish", "--awaiting-review");
    RunResult whole = run("integrity", site().toString());
    assertEquals(0, whole.exitCode(), whole.out());
    assertEquals("", whole.out());
    assertTrue(whole.err().contains("does not prove who made the site"), whole.err());
    Files.writeString(site().resolve("index.html"), "something else");
    RunResult changed = run("integrity", site().toString());
    assertEquals(4, changed.exitCode());
    assertEquals(List.of("index.html: changed"), changed.outLines());
    RunResult none = run("integrity", folder.toString());
    assertEquals(3, none.exitCode());
    assertTrue(none.err().contains("has no SHA256SUMS"), none.err());
    assertEquals(2, run("integrity", folder.resolve("nothing").toString()).exitCode());
  }
}
