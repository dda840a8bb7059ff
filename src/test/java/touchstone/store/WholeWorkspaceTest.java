package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Dossier;
import touchstone.model.Id;
import touchstone.model.QuoteState;
import touchstone.model.Workers;

/** Every file of a workspace is read for what it is; what belongs nowhere, or lacks, is told. */
class WholeWorkspaceTest {

  @TempDir private Path root;
  private Desk desk;

  @BeforeEach
  void begin() throws IOException {
    desk = Desk.in(root);
  }

  private Dossier dossier() {
    return DossierReader.read(root).value();
  }

  private List<String> found() {
    return DossierReader.read(root).findings().stream()
        .map(f -> f.location().file() + ":" + f.location().line() + " " + f.rule())
        .sorted()
        .toList();
  }

  private static Id id(String text) {
    return new Id(text);
  }

  @Test
  void isReadWithoutAWord() throws IOException {
    desk.write("touchstone.yaml", "site_name: The desk\n");
    desk.write("claims/art/excluded.csv", "section,paragraph,anchor,reason\nS,1,who,question\n");
    desk.write("claims/art/coverage.yaml", "units: 3\ncovered: 2\n");
    desk.write(
        "evidence/captures.csv",
        "path,sha256,bytes,source,captured\nevidence/captures/acme-manual/a.gz,"
            + "ab".repeat(32)
            + ",9,acme-manual,2026-03-14\n");
    desk.write(
        "evidence/quotes.csv",
        "source,claim,quote,copy,state\nacme-manual,modes,0a1b2c3d,%s,exact\n"
            .formatted("ab".repeat(32)));
    Files.createDirectories(root.resolve("evidence/captures"));
    assertEquals(List.of(), found());
    Dossier dossier = dossier();
    assertEquals("The desk", dossier.settings().siteName());
    assertEquals(Set.of(id("art"), id("far")), dossier.articles().keySet());
    assertEquals(4, dossier.claims().size());
    assertEquals(2, dossier.constraints().size());
    assertEquals(
        List.of(id("desk"), id("acme")), List.copyOf(dossier.publishers().byId().keySet()));
    assertEquals(1, dossier.source(id("acme-manual")).copies().size());
    assertEquals(2, dossier.source(id("acme-manual")).exhibits().size());
    assertEquals(1, dossier.history().exclusions().size());
    assertEquals(1, dossier.history().corrections().size());
    assertTrue(dossier.history().coverageOf(id("art")).isPresent());
    assertEquals(QuoteState.EXACT, dossier.history().quotes().get(0).state());
    assertEquals(new Dossier.Completeness(true, true), dossier.completeness());
    try (Workers workers = Workers.of(3)) {
      Dossier again = DossierReader.read(root, workers).value();
      assertEquals(dossier.claims(), again.claims());
      assertEquals(dossier.sources(), again.sources());
      assertEquals(dossier.history(), again.history());
    }
  }

  @Test
  void isNoneWithoutAFolderOfClaims(@TempDir Path other) throws IOException {
    Files.writeString(other.resolve("touchstone.yaml"), "site_name: The desk\n");
    Parsed<Dossier> parsed = DossierReader.read(other);
    assertEquals(1, parsed.findings().size());
    assertEquals("claims:1:1", parsed.findings().get(0).location().toString());
    assertTrue(parsed.findings().get(0).message().contains("name it with -C"));
    assertEquals("The desk", parsed.value().settings().siteName());
    assertEquals(0, parsed.value().articles().size());
    Files.createSymbolicLink(other.resolve("claims"), root.resolve("claims"));
    assertEquals("not-a-plain-file", DossierReader.read(other).findings().get(0).rule());
    assertEquals(0, DossierReader.read(other).value().articles().size());
  }

  @Test
  void missesEvidenceAndPublishers() throws IOException {
    for (String file : List.of("evidence/publishers.csv", Desk.MANUAL)) {
      Files.delete(root.resolve(file));
    }
    assertEquals(List.of("evidence/publishers.csv:1 missing-file"), found());
    assertFalse(dossier().completeness().publishers());
    Files.delete(root.resolve("evidence"));
    assertEquals(
        List.of("evidence/publishers.csv:1 missing-file", "evidence:1 missing-file"), found());
  }

  @Test
  void tellsWhatBelongsNowhere() throws IOException {
    desk.write("evidence/notes.txt", "notes");
    desk.write("evidence/Bad Name.md", "notes");
    desk.write("evidence/captures", "a file where a folder may be");
    desk.write("evidence/.hidden", "hidden");
    desk.write("claims/stray.txt", "notes");
    desk.write("claims/Bad/article.md", "notes");
    desk.write("claims/art/notes.txt", "notes");
    Files.createSymbolicLink(root.resolve("claims/link"), root.resolve("claims/far"));
    assertEquals(
        List.of(
            "claims/Bad:1 invalid-id",
            "claims/art/notes.txt:1 unexpected-file",
            "claims/link:1 not-a-plain-file",
            "claims/stray.txt:1 unexpected-file",
            "evidence/Bad Name.md:1 invalid-id",
            "evidence/captures:1 unexpected-file",
            "evidence/notes.txt:1 unexpected-file"),
        found());
    assertEquals(2, dossier().articles().size());
    assertEquals(1, dossier().sources().size());
  }

  @Test
  void keepsWhatCannotBeReadInItsPlace() throws IOException {
    Files.delete(root.resolve("claims/far/article.md"));
    Files.delete(root.resolve("claims/art/claims.csv"));
    Files.createSymbolicLink(root.resolve("evidence/link.md"), root.resolve(Desk.MANUAL));
    assertEquals(
        List.of(
            "claims/art/claims.csv:1 missing-file",
            "claims/far/article.md:1 missing-file",
            "evidence/link.md:1 not-a-plain-file"),
        found());
    Dossier dossier = dossier();
    assertEquals(Set.of(id("art"), id("far")), dossier.articles().keySet());
    assertEquals(Set.of(id("far-one")), dossier.claims().keySet());
    assertFalse(dossier.completeness().claims());
    assertTrue(dossier.completeness().publishers());
    assertFalse(dossier.source(id("link")).readable());
    assertTrue(dossier.source(id("acme-manual")).readable());
  }

  @Test
  void givesAnIdToTheFirstThatHasIt() throws IOException {
    desk.write(
        "claims/far/claims.csv", desk.read("claims/far/claims.csv").replace("far-one", "modes"));
    desk.write(
        "evidence/publishers.csv",
        "id,name,kind,family,domains\ndesk,Our desk,community,desk,\n"
            + "acme,Acme,maker,acme,acme.example.com\nacme,Again,maker,acme,\n");
    desk.write(
        "claims/far/constraints.csv",
        "id,strength,claims,constraint,why\ntwo,soft,modes;night,excludes,Why.\n");
    assertEquals(
        List.of(
            "claims/far/claims.csv:2 duplicate-id",
            "claims/far/constraints.csv:2 duplicate-id",
            "evidence/publishers.csv:4 duplicate-id"),
        found());
    Dossier dossier = dossier();
    assertEquals(id("art"), dossier.claim(id("modes")).article());
    assertEquals(2, dossier.constraints().size());
    assertEquals("Acme", dossier.publishers().find(id("acme")).orElseThrow().name());
  }

  @Test
  void knowsNotAllPublishersWhereARowOrACellIsWrong() throws IOException {
    String good = desk.read("evidence/publishers.csv");
    desk.write("evidence/publishers.csv", good + "press,The Press\n");
    assertEquals(List.of("evidence/publishers.csv:4 row-length"), found());
    assertFalse(dossier().completeness().publishers());
    desk.write("evidence/publishers.csv", good + "press,The Press,press,press,no domain\n");
    assertTrue(found().contains("evidence/publishers.csv:4 invalid-domain"), found().toString());
    assertFalse(dossier().completeness().publishers());
    assertEquals(3, dossier().publishers().all().size());
  }

  @Test
  void finishesWhatWaitsInTheFolderItselfAndInFoldersThatAreNotThereYet() throws IOException {
    desk.write("touchstone.yaml", "site_name: old\n");
    desk.write(".touchstone.yaml.touchstone-new", "site_name: new\n");
    desk.write(".claims~moon~claims.csv.touchstone-new".replace("claims~moon", "x"), "no part");
    desk.write("claims/.moon~claims.csv.touchstone-new", "id\n");
    desk.write(".touchstone.journal", "touchstone.yaml\nclaims/moon/claims.csv\n");
    Commit.recover(root);
    assertEquals("site_name: new\n", desk.read("touchstone.yaml"));
    assertEquals("id\n", desk.read("claims/moon/claims.csv"));
    assertFalse(Files.exists(root.resolve(".touchstone.journal")));
    assertFalse(Files.exists(root.resolve("claims/.moon~claims.csv.touchstone-new")));
  }
}
