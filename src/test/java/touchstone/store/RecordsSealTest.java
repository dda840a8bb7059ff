package touchstone.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Correction;
import touchstone.model.CoverageRecord;
import touchstone.model.Digest;
import touchstone.model.Dossier;
import touchstone.model.ExhibitSeal;
import touchstone.model.Id;
import touchstone.model.Location;
import touchstone.model.SignOff;
import touchstone.model.Signature;
import touchstone.model.Status;

/** Sealed records are those that were sealed, and signatures stand in their rows and in the log. */
class RecordsSealTest {

  private static final String COPY = "evidence/captures/acme-manual/a.txt";
  private static final String LOG = "claims/art/corrections.csv";

  @TempDir private Path root;
  private Desk desk;

  @BeforeEach
  void sealDesk() throws IOException {
    desk = Desk.in(root);
    desk.write(COPY, "two modes");
    desk.write(
        "evidence/captures.csv",
        "path,sha256,bytes,source,captured\n%s,%s,9,acme-manual,2026-03-14\n"
            .formatted(COPY, Digest.sha256("two modes".getBytes(UTF_8))));
    seal();
  }

  private void seal() throws IOException {
    try (WorkspaceEditor editor = desk.open()) {
      editor.seal();
    }
  }

  private List<String> problems() throws IOException {
    return RecordsIntegrity.check(root).problems();
  }

  @Test
  void areAsListed() throws IOException {
    RecordsIntegrity found = RecordsIntegrity.check(root);
    assertEquals(List.of(), found.problems());
    assertEquals(9, found.files());
    assertEquals(1, found.copies());
    assertEquals(0, found.away());
    assertEquals(Digest.sha256(Files.readAllBytes(root.resolve("SHA256SUMS"))), found.seal());
    String list = desk.read("SHA256SUMS");
    assertTrue(list.contains("  " + Desk.CLAIMS + "\n"), list);
    assertFalse(list.contains(COPY) || list.contains("lock"), list);
  }

  @Test
  void needAList() throws IOException {
    Files.delete(root.resolve("SHA256SUMS"));
    assertThrows(NoSuchFileException.class, () -> RecordsIntegrity.check(root));
  }

  @Test
  void areChangedAddedAndMissing() throws IOException {
    desk.write(Desk.CLAIMS, desk.read(Desk.CLAIMS) + " ");
    desk.write("evidence/new.md", "new");
    desk.write("touchstone.yaml", "site_name: x");
    desk.write("evidence/.hidden/x.md", "hidden");
    Files.delete(root.resolve(Desk.MANUAL));
    Files.delete(root.resolve("claims/far/article.md"));
    Files.createSymbolicLink(
        root.resolve("claims/far/article.md"), root.resolve("claims/art/article.md"));
    Files.delete(root.resolve("claims/far/claims.csv"));
    Files.createDirectory(root.resolve("claims/far/claims.csv"));
    List<String> records = problems().stream().filter(line -> !line.contains("captures")).toList();
    assertEquals(
        List.of(
            "claims/art/claims.csv: changed, or its line in SHA256SUMS was",
            "claims/far/article.md: a link, a folder or a device, expected a plain file",
            "claims/far/claims.csv: a link, a folder or a device, expected a plain file",
            "evidence/acme-manual.md: missing",
            "evidence/new.md: added, it is not in SHA256SUMS",
            "touchstone.yaml: added, it is not in SHA256SUMS"),
        records);
  }

  @Test
  void areNotReadFromLinesThatAreNone() throws IOException {
    desk.write("SHA256SUMS", "no digest\n" + desk.read("SHA256SUMS"));
    assertEquals(
        List.of("SHA256SUMS:1: unreadable, expected a digest, two spaces and a path"), problems());
  }

  @Test
  void copiesAreThoseOnRecord() throws IOException {
    desk.write(COPY, "two nodes");
    desk.write("evidence/captures/acme-manual/b.txt", "stray");
    desk.write("evidence/captures/acme-manual/.b.txt", "hidden");
    assertEquals(
        List.of(
            COPY + ": changed, its digest is not that in captures.csv",
            "evidence/captures/acme-manual/b.txt: added, no row of captures.csv records it"),
        problems());
    Files.delete(root.resolve("evidence/captures/acme-manual/b.txt"));
    Files.delete(root.resolve(COPY));
    assertEquals(
        List.of(COPY + ": missing, though the folder of its source's copies is here"), problems());
    Files.createSymbolicLink(root.resolve(COPY), root.resolve(Desk.CLAIMS));
    assertEquals(
        List.of(COPY + ": a link, a folder or a device, expected a plain file"), problems());
  }

  @Test
  void copiesMayBeAway() throws IOException {
    Files.delete(root.resolve(COPY));
    Files.delete(root.resolve("evidence/captures/acme-manual"));
    RecordsIntegrity found = RecordsIntegrity.check(root);
    assertEquals(List.of(), found.problems());
    assertEquals(0, found.copies());
    assertEquals(1, found.away());
  }

  @Test
  void sealNothingThatIsNoPlainFile() throws IOException {
    Path link = root.resolve("evidence/link.md");
    Files.createSymbolicLink(link, root.resolve(Desk.CLAIMS));
    assertThrows(EditRefusedException.class, this::seal);
    Files.delete(link);
    desk.write("evidence/a b:c.md", "name");
    assertThrows(EditRefusedException.class, this::seal);
    Files.delete(root.resolve("evidence/a b:c.md"));
    seal();
    assertEquals(List.of(), problems());
  }

  private static Signature signature(String claim, SignOff signOff, Correction correction) {
    return new Signature(new Id(claim), signOff, "a note, with a comma", correction);
  }

  private void sign(Signature... signatures) throws IOException {
    try (WorkspaceEditor editor = desk.open()) {
      editor.sign(editor.dossier().value(), List.of(signatures));
    }
  }

  @Test
  void signsInTheRowAndLogsWhatIsReplaced() throws IOException {
    LocalDate day = LocalDate.of(2026, 5, 6);
    SignOff over =
        new SignOff(
            Status.DISPUTED,
            Status.SUPPORTED,
            List.of(new ExhibitSeal(new Id("acme-manual"), "aaaaaaaa")),
            "her",
            day);
    Correction change =
        new Correction(
            day,
            new Id("modes"),
            Status.SUPPORTED,
            Status.DISPUTED,
            "Looked again.",
            "her",
            Location.startOf(LOG));
    SignOff plain = new SignOff(Status.SUPPORTED, null, List.of(), "him", null);
    String before = desk.read(LOG);
    sign(signature("modes", over, change), signature("far-one", plain, null));
    assertEquals(
        before + "2026-05-06,modes,supported,disputed,Looked again.,her\n", desk.read(LOG));
    assertFalse(Files.exists(root.resolve("claims/far/corrections.csv")));
    Dossier dossier = DossierReader.read(root).value();
    assertEquals(over, dossier.claim(new Id("modes")).signOff());
    assertEquals("a note, with a comma", dossier.claim(new Id("modes")).note());
    assertEquals(plain, dossier.claim(new Id("far-one")).signOff());
    assertEquals(1, dossier.history().corrections().stream().filter(change::equals).count() + 1);
  }

  @Test
  void signsNothingWithoutTheColumnsForIt() throws IOException {
    desk.write(
        "claims/far/claims.csv",
        "id,claim,anchor,section,kind,priority\nfar-one,Text.,words,S,event,low\n");
    var before = desk.files();
    SignOff plain = new SignOff(Status.SUPPORTED, null, List.of(), "him", null);
    MissingColumnException lacking =
        assertThrows(
            MissingColumnException.class,
            () -> sign(signature("modes", plain, null), signature("far-one", plain, null)));
    assertTrue(lacking.getMessage().contains("claims/far/claims.csv"), lacking.getMessage());
    assertEquals(before, desk.files());
  }

  @Test
  void recordsTheCoverageOfAnArticle() throws IOException {
    CoverageRecord figure = new CoverageRecord(new Id("art"), 10, 7, 5, 1, "", null);
    try (WorkspaceEditor editor = desk.open()) {
      editor.record(figure);
    }
    assertTrue(desk.read("claims/art/coverage.yaml").startsWith("units: 10\ncovered: 7\n"));
  }

  @Test
  void columnsAndAnchorsAreWhereTheFileHasThem() throws IOException {
    assertEquals(CsvFormat.CLAIMS.columns(), ClaimColumns.of(root, new Id("art")));
    assertEquals(CsvFormat.CLAIMS.columns(), ClaimColumns.of(root, new Id("none")));
    desk.write("claims/far/claims.csv", "claim,mine,id,kind,priority\nText.,x,far-one,event,low\n");
    assertEquals(
        List.of("claim", "", "id", "kind", "priority"), ClaimColumns.of(root, new Id("far")));
    desk.write("claims/far/claims.csv", " \n");
    assertEquals(CsvFormat.CLAIMS.columns(), ClaimColumns.of(root, new Id("far")));
    var places = AnchorPlaces.of(root, new Id("art"));
    assertEquals(3, places.size());
    assertEquals(new Location(Desk.CLAIMS, 2, 42), places.get(new Location(Desk.CLAIMS, 2, 1)));
    assertEquals(0, AnchorPlaces.of(root, new Id("none")).size());
  }
}
