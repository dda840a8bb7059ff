package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Citation;
import touchstone.model.Domain;
import touchstone.model.Exhibit;
import touchstone.model.Id;
import touchstone.model.KeptCopy;
import touchstone.model.Location;
import touchstone.model.PartialDate;
import touchstone.model.Publisher;
import touchstone.model.PublisherKind;
import touchstone.model.Source;
import touchstone.model.SourceKind;
import touchstone.model.Stance;

class DraftTest {

  private static final Id ACME = new Id("acme");
  private static final Id MANUAL = new Id("acme-manual");
  private static final LocalDate DAY = LocalDate.parse("2026-11-25");

  @TempDir private Path root;
  private Desk desk;
  private WorkspaceEditor editor;
  private Draft draft;

  @BeforeEach
  void begin() throws IOException {
    desk = Desk.in(root);
    editor = desk.open();
    draft = editor.draft();
  }

  @AfterEach
  void close() throws IOException {
    editor.close();
  }

  private static Citation citation(String title) {
    return new Citation(
        title, "https://acme.example.com/x", PartialDate.parse("2025-03").get(), null, DAY, "en");
  }

  private static NewSource source(String title, NewSection... sections) {
    return new NewSource(
        null, citation(title), ACME, null, SourceKind.DOCUMENT, "Says it.", List.of(sections));
  }

  private static NewSection section(String claim, String note) {
    return new NewSection(new Id(claim), Stance.CONTRADICTS, false, "first … last", note);
  }

  private void refused(String because, Executable edit) throws IOException {
    List<PlannedFile> before = draft.files();
    Map<String, String> onDisk = desk.files();
    EditRefusedException refusal = assertThrows(EditRefusedException.class, edit);
    assertTrue(refusal.getMessage().contains(because), refusal.getMessage());
    assertEquals(before, draft.files());
    assertEquals(onDisk, desk.files());
  }

  /** The lines of a file that are not what they were. */
  private List<String> newLines(Map<String, String> before, String path) throws IOException {
    List<String> was = before.getOrDefault(path, "").lines().toList();
    return desk.read(path).lines().filter(line -> !was.contains(line)).toList();
  }

  @Test
  void writesAnEvidenceFileInTheDocumentedForm() throws IOException {
    Id id = draft.addSource(source("Bluetooth: a guide", section("night", "Because.\n\nSo.")));
    assertEquals("acme-bluetooth-a-guide", id.value());
    assertTrue(draft.dossier().value().sources().containsKey(id));
    assertFalse(Files.exists(root.resolve("evidence/acme-bluetooth-a-guide.md")));
    draft.commit();
    assertEquals(
        """
        ---
        title: "Bluetooth: a guide"
        publisher: acme
        url: https://acme.example.com/x
        published: 2025-03
        retrieved: 2026-11-25
        kind: document
        language: en
        ---

        Says it.

        ## contradicts night (indirect)

        > first … last

        Because.

        So.
        """,
        desk.read("evidence/acme-bluetooth-a-guide.md"));
    assertEquals(List.of(), DossierReader.read(root).findings());
  }

  @Test
  void makesIdsOfTheirOwnAndRefusesThoseTaken() throws IOException {
    assertEquals("acme-tv", draft.addSource(source("ÅCME  TV!")).value());
    assertEquals("acme-tv-2", draft.addSource(source("Acme TV")).value());
    assertEquals("acme-source", draft.addSource(source("東京")).value());
    assertEquals(
        "acme-" + "long-".repeat(10) + "long", draft.addSource(source("long ".repeat(40))).value());
    assertEquals("acme-" + "x".repeat(55), draft.addSource(source("x".repeat(90))).value());
    for (String taken : List.of("acme-manual", "night", "old-night", "two", "art", "acme")) {
      NewSource named =
          new NewSource(
              new Id(taken), citation("t"), ACME, null, SourceKind.DOCUMENT, "", List.of());
      refused("is taken", () -> draft.addSource(named));
    }
    refused("no claim has the id", () -> draft.addSource(source("t", section("nothing", "n"))));
    refused("title is empty", () -> draft.addSource(source(" \n ")));
    refused("a second section", () -> draft.addSource(twice()));
  }

  private static NewSource twice() {
    return source("twice", section("night", "a"), section("night", "b"));
  }

  @Test
  void addsASectionAndKeepsEveryOtherByte() throws IOException {
    String manual = desk.read(Desk.MANUAL);
    for (String end : List.of("\n", "\r\n")) {
      String before = manual.replaceAll("\\r?\\n", end).strip();
      desk.write(Desk.MANUAL, before);
      Draft anew = editor.draft();
      anew.addSection(MANUAL, section("night", "# Not a heading\n\n> nor a quote"));
      anew.commit();
      String after = desk.read(Desk.MANUAL);
      assertEquals(
          before
              + "\n\n## contradicts night (indirect)\n\n> first … last\n\n\\# Not a heading\n\n\\> nor a quote\n"
                  .replace("\n", end),
          after);
      assertEquals(List.of(), DossierReader.read(root).findings());
    }
    draft = editor.draft();
    refused(
        "has a section on modes already", () -> draft.addSection(MANUAL, section("modes", "n")));
    refused("no evidence file", () -> draft.addSection(new Id("nothing"), section("modes", "n")));
  }

  @Test
  void refusesASectionThatTheFileWouldSwallow() throws IOException {
    desk.write(Desk.MANUAL, desk.read(Desk.MANUAL) + "\n```\nnever closed\n");
    draft = editor.draft();
    assertThrows(EditRefusedException.class, () -> draft.addSection(MANUAL, section("night", "n")));
    assertEquals(List.of(), draft.files());
  }

  @Test
  void keepsACopyWithItsRow() throws IOException {
    byte[] bytes = {0, 1, (byte) 0xFF};
    KeptCopy copy = draft.addCopy(MANUAL, "2026-11-25.warc.gz", "2026-11-25T10:00:00Z", bytes);
    assertEquals(3, copy.bytes());
    assertNull(draft.files().get(0).text() == null ? null : draft.files().get(1).text());
    assertEquals(1, draft.dossier().value().source(MANUAL).copies().size());
    refused("kept already", () -> draft.addCopy(MANUAL, "b.gz", "2026-11-25", bytes));
    refused(
        "there already", () -> draft.addCopy(MANUAL, "2026-11-25.warc.gz", "2026-11-25", of(1)));
    for (String name : List.of("../x", ".x", "X", "a/b", "", "x".repeat(201), "a\u202Eb")) {
      refused("no name for a copy", () -> draft.addCopy(MANUAL, name, "2026-11-25", of(2)));
    }
    refused("captured is", () -> draft.addCopy(MANUAL, "c.gz", "yesterday", of(3)));
    refused("no evidence file", () -> draft.addCopy(ACME, "c.gz", "2026-11-25", of(3)));
    draft.commit();
    assertArrayEquals(bytes, Files.readAllBytes(root.resolve(copy.path())));
    assertEquals(
        "path,sha256,bytes,source,captured\n%s,%s,3,acme-manual,2026-11-25T10:00:00Z\n"
            .formatted(copy.path(), copy.sha256()),
        desk.read("evidence/captures.csv"));
    draft.addCopy(MANUAL, "second.html", "2026-11-26", of(4));
    draft.commit();
    assertEquals(2, DossierReader.read(root).value().source(MANUAL).copies().size());
  }

  private static byte[] of(int value) {
    return new byte[] {(byte) value};
  }

  @Test
  void addsAPublisherAnArticleAndAClaimInOneGo() throws IOException {
    Map<String, String> before = desk.files();
    draft.addPublisher(publisher("new-desk", "new.example.com"));
    draft.addArticle(
        new NewArticle(
            new Id("moon"),
            "Moon: \"how\"",
            "https://new.example.com/m",
            new Id("new-desk"),
            PartialDate.parse("2026").get(),
            "en",
            ACME,
            "# It is.\n\nSo."));
    draft.addClaim(
        new Id("moon"),
        Map.of(
            "id", "landed", "claim", "They, \"all\", landed.", "kind", "event", "priority", "low"));
    assertEquals(before, desk.files());
    draft.commit();
    assertEquals(List.of(), DossierReader.read(root).findings());
    assertEquals(
        "# It is.\n\nSo.",
        DossierReader.read(root).value().articles().get(new Id("moon")).summary());
    assertTrue(
        desk.read("claims/moon/claims.csv").contains("\nlanded,\"They, \"\"all\"\", landed.\""));
    assertTrue(
        desk.read("evidence/publishers.csv")
            .endsWith("new-desk,Name of new-desk,press,new-desk,new.example.com\n"));
    Map<String, String> after = new TreeMap<>(desk.files());
    after.keySet().retainAll(before.keySet());
    after.put("evidence/publishers.csv", before.get("evidence/publishers.csv"));
    assertEquals(before, after);
  }

  private static Publisher publisher(String id, String domain) {
    return new Publisher(
        new Id(id),
        "Name of " + id,
        PublisherKind.PRESS,
        new Id(id),
        List.of(Domain.parse(domain).get()),
        Location.startOf("x"));
  }

  @Test
  void refusesPublishersArticlesAndClaimsThatCannotBe() throws IOException {
    refused("is taken", () -> draft.addPublisher(publisher("acme", "x.example.com")));
    refused("already a domain", () -> draft.addPublisher(publisher("b", "acme.example.com")));
    refused("is taken", () -> draft.addArticle(article("art", "Title")));
    refused("title is empty", () -> draft.addArticle(article("b", "")));
    refused("U+202E", () -> draft.addArticle(article("b", "a\u202Eb")));
    Id art = new Id("art");
    refused("no article", () -> draft.addClaim(new Id("b"), claim("x", "claim", "c")));
    refused("is taken", () -> draft.addClaim(art, claim("old-night", "claim", "c")));
    refused("no id", () -> draft.addClaim(art, claim("Not an id", "claim", "c")));
    refused("claim is missing", () -> draft.addClaim(art, claim("x", "claim", " ")));
    refused("when somebody signs", () -> draft.addClaim(art, claim("x", "status", "supported")));
    refused("takes for a formula", () -> draft.addClaim(art, claim("x", "claim", "=1+1")));
    refused("U+001B", () -> draft.addClaim(art, claim("x", "claim", "a\u001Bb")));
    refused("no column \"colour\"", () -> draft.addClaim(art, claim("x", "colour", "red")));
    refused("kind is", () -> draft.addClaim(art, claim("x", "kind", "rumour")));
    refused("depends_on is", () -> draft.addClaim(art, claim("x", "depends_on", "A b")));
    desk.write(Desk.CLAIMS, "id,claim,kind,priority\nmodes,C.,event,low\n");
    desk.write("claims/art/constraints.csv", "id,strength,claims,constraint,why\n");
    desk.write("claims/far/claims.csv", "id,claim,kind,priority\n");
    draft = editor.draft();
    refused("has no column \"note\"", () -> draft.addClaim(art, claim("x", "note", "n")));
    refused("no column \"formerly\"", () -> draft.renameClaim(new Id("modes"), new Id("b")));
  }

  private static NewArticle article(String id, String title) {
    return new NewArticle(new Id(id), title, "", null, null, "", null, "");
  }

  private static Map<String, String> claim(String id, String column, String value) {
    Map<String, String> cells = new TreeMap<>();
    cells.put("id", id);
    cells.put("claim", "A claim.");
    cells.put("kind", "event");
    cells.put("priority", "low");
    cells.put(column, value);
    return cells;
  }

  @Test
  void renamesAClaimWhereverItIsNamedAndNothingElse() throws IOException {
    Map<String, String> before = desk.files();
    draft.renameClaim(new Id("modes"), new Id("two-modes"));
    draft.commit();
    assertEquals(List.of(), DossierReader.read(root).findings());
    assertEquals(
        List.of(
            "two-modes,\"It has two modes, day and night.\",has two modes,Modes,existence,,article,"
                + "high,,n=2 modes,,supported,,acme-manual@0123abcd,me,2026-04-02,,modes",
            "night,The night mode is quieter.,quieter,Modes,capability,,article,low,"
                + "\"two-modes; modes-two\",,,,,,,,,old-night"),
        newLines(before, Desk.CLAIMS));
    assertEquals(
        List.of("two,control,two-modes;modes-two,two-modes:n == 2 modes,It says modes."),
        newLines(before, "claims/art/constraints.csv"));
    assertEquals(1, newLines(before, "claims/far/claims.csv").size());
    assertEquals(List.of("## supports two-modes"), newLines(before, Desk.MANUAL));
    assertEquals(before.get(Desk.MANUAL).length() + 4, desk.read(Desk.MANUAL).length());
    assertEquals(before.get("claims/art/corrections.csv"), desk.read("claims/art/corrections.csv"));
    refused("is taken", () -> draft.renameClaim(new Id("night"), new Id("modes")));
    refused("is taken", () -> draft.renameClaim(new Id("night"), new Id("acme")));
    refused("no claim", () -> draft.renameClaim(new Id("modes"), new Id("free")));
    draft.renameClaim(new Id("two-modes"), new Id("modes"));
    draft.commit();
    assertEquals(
        before.get(Desk.CLAIMS).replace("04-02,,\n", "04-02,,two-modes\n"), desk.read(Desk.CLAIMS));
    assertEquals(before.get(Desk.MANUAL), desk.read(Desk.MANUAL));
  }

  @Test
  void withdrawsASourceWithItsReason() throws IOException {
    Map<String, String> before = desk.files();
    draft.withdraw(MANUAL, DAY, "Its maker *took* it back.");
    draft.commit();
    assertEquals(
        before
            .get(Desk.MANUAL)
            .replace("kind: document\n", "kind: document\nwithdrawn: 2026-11-25\n")
            .replace(
                "Says things.\n",
                "Says things.\n\nWithdrawn on 2026-11-25: Its maker \\*took\\* it back.\n"),
        desk.read(Desk.MANUAL));
    Source source = DossierReader.read(root).value().source(MANUAL);
    assertEquals(DAY, source.withdrawn());
    assertEquals(
        "Says things.\n\nWithdrawn on 2026-11-25: Its maker *took* it back.", source.summary());
    assertEquals(2, source.exhibits().stream().map(Exhibit::claim).distinct().count());
    refused("was withdrawn on 2026-11-25", () -> draft.withdraw(MANUAL, DAY, "again"));
    refused("reason is empty", () -> draft.withdraw(MANUAL, DAY, " "));
    refused("no evidence file", () -> draft.withdraw(ACME, DAY, "why"));
  }

  @Test
  void withdrawsASourceOfOddForms() throws IOException {
    String keys =
        "---\r\ntitle: t\r\npublisher: acme\r\nurl:\r\nkind: document\r\nwithdrawn:\r\n---";
    desk.write("evidence/bare.md", keys);
    draft = editor.draft();
    draft.withdraw(new Id("bare"), DAY, "Why.");
    draft.commit();
    assertEquals(
        keys.replace("withdrawn:", "withdrawn: 2026-11-25")
            + "\r\n\r\nWithdrawn on 2026-11-25: Why.\r\n",
        desk.read("evidence/bare.md"));
    desk.write(
        "evidence/flow.md",
        "---\n{title: t, publisher: acme, kind: document}\n---\n## silent night");
    draft = editor.draft();
    assertThrows(EditRefusedException.class, () -> draft.withdraw(new Id("flow"), DAY, "Why."));
    assertEquals(List.of(), draft.files());
  }

  @Test
  void beginsNoDraftOfRecordsThatCannotBeRead() throws IOException {
    desk.write(Desk.CLAIMS, "nonsense\n");
    EditRefusedException refusal = assertThrows(EditRefusedException.class, editor::draft);
    assertTrue(refusal.getMessage().startsWith(Desk.CLAIMS + ":1:1: "), refusal.getMessage());
  }
}
