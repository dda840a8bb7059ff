package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Digest;

class AddCommandTest {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <title>A long look at the Acme speaker</title>
      <link rel="canonical" href="https://gazette.example.com/long-look">
      <meta property="article:published_time" content="2026-02-03T10:00:00Z">
      </head>
      <body>
      <h1>A long look at the Acme speaker</h1>
      <p>We counted three modes: day, night and travel.</p>
      <p>At night it is 12 dB quieter than by day.</p>
      </body>
      </html>
      """;

  @TempDir private Path folder;
  private Path page;

  @BeforeEach
  void makeWorkspace() throws IOException {
    Map<String, String> files = SmallWorkspace.files();
    files.remove(SmallWorkspace.CAPTURES);
    SmallWorkspace.write(folder.resolve("desk"), files);
    page = folder.resolve("saved page.html");
    Files.writeString(page, PAGE);
  }

  private RunResult add(String... arguments) {
    return RunResult.in(
        folder.resolve("desk"),
        Stream.concat(Stream.of("add"), Arrays.stream(arguments)).toArray(String[]::new));
  }

  private RunResult addPage(String... arguments) {
    return add(
        Stream.concat(Stream.of(page.toString()), Arrays.stream(arguments)).toArray(String[]::new));
  }

  /** The files of the workspace with their digests. */
  private Map<String, String> state() throws IOException {
    Map<String, String> state = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(folder.resolve("desk"))) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        String name = folder.resolve("desk").relativize(file).toString();
        if (!name.equals(".touchstone.lock")) {
          state.put(name, Digest.sha256(Files.readAllBytes(file)));
        }
      }
    }
    return state;
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve("desk").resolve(name));
  }

  private static final String[] CONTRADICTING = {
    "--claim",
    "two-modes",
    "--stance",
    "contradicts",
    "--quote",
    "three modes: day, night",
    "--why",
    "It counts three."
  };

  @Test
  void makesAnEvidenceFileOfASavedPage() throws IOException {
    RunResult result = addPage(CONTRADICTING);
    assertEquals(0, result.exitCode(), result.err());
    assertEquals(
        """
        ---
        title: A long look at the Acme speaker
        publisher: gazette
        url: https://gazette.example.com/long-look
        published: 2026-02-03
        retrieved: 2026-11-25
        kind: document
        language: en
        ---

        ## contradicts two-modes

        > three modes: day, night

        It counts three.
        """,
        read("evidence/gazette-a-long-look-at-the-acme-speaker.md"));
  }

  @Test
  void keepsACopyLetterByLetter() throws IOException {
    addPage(CONTRADICTING);
    String row = read("evidence/captures.csv").lines().skip(1).findFirst().orElseThrow();
    String[] cells = row.split(",", -1);
    assertEquals(PAGE, read(cells[0]));
    assertEquals(Digest.sha256(PAGE), cells[1]);
    assertEquals("2026-11-25T12:00:00Z", cells[4]);
    assertTrue(cells[0].endsWith(".html"), row);
  }

  @Test
  void showsWhichVerdictsMove() {
    RunResult result =
        addPage("--claim", "night-mode", "--stance", "contradicts", "--why", "It says so.");
    assertTrue(result.out().contains("night-mode: unsupported → contradicted (V3"), result.out());
    assertTrue(result.out().contains("wrote evidence/captures.csv"), result.out());
  }

  @Test
  void writesNothingOnADryRun() throws IOException {
    Map<String, String> before = state();
    List<String> arguments = new java.util.ArrayList<>(List.of(CONTRADICTING));
    arguments.add("--dry-run");
    RunResult result = addPage(arguments.toArray(String[]::new));
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.out().contains("> three modes: day, night"), result.out());
    assertEquals(before, state());
  }

  @Test
  void refusesAQuotationThatIsNotThere() throws IOException {
    Map<String, String> before = state();
    RunResult result =
        addPage("--claim", "two-modes", "--stance", "supports", "--quote", "two modes: day, night");
    assertEquals(2, result.exitCode());
    assertTrue(
        result.err().contains("\"two modes: day, night\" is not in the document"), result.err());
    assertEquals(before, state());
  }

  @Test
  void addsSectionsToTheFileOfASourceThatIsThere() throws IOException {
    addPage(CONTRADICTING);
    String file = "evidence/gazette-a-long-look-at-the-acme-speaker.md";
    String before = read(file);
    RunResult result = addPage("--claim", "night-mode", "--stance", "supports", "--why", "Yes.");
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(read(file).startsWith(before), read(file));
    assertTrue(read(file).endsWith("\n## supports night-mode\n\nYes.\n"), read(file));
    assertEquals(2, read("evidence/captures.csv").lines().count());
  }

  @Test
  void refusesASecondSectionOnTheSameClaim() throws IOException {
    addPage(CONTRADICTING);
    Map<String, String> before = state();
    RunResult result = addPage(CONTRADICTING);
    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains("has a section on two-modes already"), result.err());
    assertEquals(before, state());
  }

  @Test
  void asksForThePublisherOfANewDomain() throws IOException {
    Files.writeString(page, PAGE.replace("gazette.example.com", "www.bench.example.org"));
    RunResult refused = addPage(CONTRADICTING);
    assertEquals(2, refused.exitCode());
    assertTrue(
        refused.err().contains("the domain example.org is nobody's in evidence/publishers.csv"),
        refused.err());
    List<String> arguments = new java.util.ArrayList<>(List.of(CONTRADICTING));
    arguments.addAll(
        List.of(
            "--publisher",
            "bench",
            "--publisher-name",
            "The Bench",
            "--publisher-kind",
            "press",
            "--publisher-domain",
            "bench.example.org"));
    RunResult result = addPage(arguments.toArray(String[]::new));
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(
        read("evidence/publishers.csv")
            .endsWith("bench,The Bench,press,bench,bench.example.org\n"));
  }

  @Test
  void takesABareCitation() throws IOException {
    RunResult result =
        add(
            "--title",
            "Handbook of speakers",
            "--publisher",
            "acme",
            "--published",
            "2019",
            "--claim",
            "two-modes",
            "--stance",
            "supports",
            "--why",
            "Page 12.");
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(read("evidence/acme-handbook-of-speakers.md").contains("published: 2019\n"));
    assertFalse(Files.exists(folder.resolve("desk/evidence/captures.csv")));
  }

  @Test
  void takesASearch() throws IOException {
    RunResult result =
        add(
            "--search",
            "--title",
            "Search for modes",
            "--publisher",
            "desk",
            "--summary",
            "Looked for modes in the manual.",
            "--claim",
            "night-mode",
            "--stance",
            "silent");
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(read("evidence/desk-search-for-modes.md").contains("kind: search\n"));
  }

  @Test
  void readsADocumentThatIsPipedIn() throws IOException {
    RunResult result =
        new RunResult.Typed("The speaker has three modes.\n", false)
            .in(
                folder.resolve("desk"),
                "add",
                "-",
                "--url",
                "https://acme.example.com/modes.txt",
                "--title",
                "Modes",
                "--claim",
                "two-modes",
                "--stance",
                "contradicts",
                "--quote",
                "three modes");
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(read("evidence/acme-modes.md").contains("> three modes"));
  }

  @Test
  void asksForAllItNeedsAtATerminal() throws IOException {
    String typed =
        String.join(
            "\n",
            "", // the title as it was read
            "2026-02-04",
            "",
            "", // whose the address is
            "The paper tried the speaker.",
            "modes of the speaker", // words to look for
            "1",
            "refutes",
            "contradicts",
            "y",
            "four modes: day, night",
            "1", // the passage that shares most words
            "It counts three.",
            "",
            "");
    RunResult result =
        new RunResult.Typed(typed, true).in(folder.resolve("desk"), "add", page.toString());
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.err().contains("answer with one of supports, contradicts"), result.err());
    assertTrue(result.err().contains("is not in the document"), result.err());
    assertTrue(result.err().contains("it is there: exact"), result.err());
    String file = read("evidence/gazette-a-long-look-at-the-acme-speaker.md");
    assertTrue(file.contains("published: 2026-02-04\n"), file);
    assertTrue(file.contains("> We counted three modes: day, night and travel."), file);
  }

  @Test
  void writesNothingIfThePersonGoesAway() throws IOException {
    Map<String, String> before = state();
    RunResult result =
        new RunResult.Typed("A title\n", true).in(folder.resolve("desk"), "add", page.toString());
    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains("nothing was written"), result.err());
    assertEquals(before, state());
  }

  @Test
  void asksNobodyWhereNobodyCanAnswer() {
    RunResult result = addPage();
    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains("say with --claim and --stance"), result.err());
  }

  @Test
  void refusesWhatIsNoDocument() throws IOException {
    Map<String, String> before = state();
    Files.write(page, new byte[0]);
    assertEquals(3, addPage(CONTRADICTING).exitCode());
    Files.write(page, "GIF89a not a text".getBytes(StandardCharsets.UTF_8));
    Path picture = folder.resolve("picture.gif");
    Files.move(page, picture);
    RunResult result =
        add(
            Stream.concat(Stream.of(picture.toString()), Stream.of(CONTRADICTING))
                .toArray(String[]::new));
    assertEquals(3, result.exitCode(), result.err());
    RunResult missing =
        add(
            Stream.concat(Stream.of("missing.html"), Stream.of(CONTRADICTING))
                .toArray(String[]::new));
    assertEquals(2, missing.exitCode());
    assertTrue(missing.err().contains("\"missing.html\" is not there"), missing.err());
    assertEquals(before, state());
  }

  @Test
  void doesNotIgnoreWhatIsSaidOfASourceThatIsThere() {
    addPage(CONTRADICTING);
    RunResult result =
        addPage("--title", "Another", "--claim", "night-mode", "--stance", "context");
    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains("--title is for a new source"), result.err());
  }
}
