package touchstone.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import touchstone.model.Claim;
import touchstone.model.CoverageRecord;
import touchstone.model.Digest;
import touchstone.model.DocumentText;
import touchstone.model.Dossier;
import touchstone.model.Id;
import touchstone.store.DossierReader;

/** The dossier's article, where its text is supplied: every sentence and cell is accounted for. */
class DossierCoverageTest {

  private static final Id ARTICLE = new Id("alexa-bluetooth-multiroom");
  private static final Dossier DOSSIER = DossierReader.read(Path.of("")).value();
  private static final List<Claim> CLAIMS = List.copyOf(DOSSIER.claims().values());

  private static DocumentText text(List<String> headings) throws IOException {
    return PlainText.of(Files.readString(Supplied.article()), headings);
  }

  private static Coverage coverage(List<Claim> claims) throws IOException {
    return Coverage.of(text(List.of()), claims, DOSSIER.history().exclusions());
  }

  @Test
  void accountsForEverySentenceAndCell() throws IOException {
    Coverage coverage = coverage(CLAIMS);
    assertEquals(List.of(), coverage.findings());
    assertEquals(131, coverage.units().size());
    assertEquals(101, coverage.count(State.CLAIMED));
    assertEquals(25, coverage.count(State.EXCLUDED));
    assertEquals(5, coverage.count(State.BY_RULE));
    assertEquals(0, coverage.count(State.OPEN));
    assertEquals(
        CLAIMS.size(), coverage.units().stream().mapToInt(unit -> unit.claims().size()).sum());
  }

  @Test
  void knowsTheHeadingsWithoutBeingToldThem() throws IOException {
    List<String> told = CLAIMS.stream().map(Claim::section).distinct().toList();
    assertEquals(text(told), text(List.of()));
  }

  @Test
  void opensAUnitForEachClaimThatStoodAloneForIt() throws IOException {
    Coverage all = coverage(CLAIMS);
    for (int i = 0; i < CLAIMS.size(); i += 10) {
      Claim out = CLAIMS.get(i);
      List<Claim> others = new ArrayList<>(CLAIMS);
      others.remove(out);
      boolean alone =
          all.units().stream().anyMatch(unit -> unit.claims().equals(List.of(out.id())));
      assertEquals(alone ? 1 : 0, coverage(others).count(State.OPEN), out.id().value());
    }
  }

  @Test
  void losesNoCharacterOfIt() throws IOException {
    DocumentText text = text(List.of());
    StringBuilder units = new StringBuilder();
    Segmenter.units(text).forEach(unit -> units.append(unit.text()));
    assertEquals(plain(text.text()), plain(units.toString()));
    Stream<String> written = Files.readString(Supplied.article()).lines();
    String letters = written.reduce("", String::concat).replaceAll("[^\\p{L}\\p{N}]", "");
    assertEquals(letters, units.toString().replaceAll("[^\\p{L}\\p{N}]", ""));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void agreesWithTheFigureOnRecord() throws IOException {
    Coverage coverage = coverage(CLAIMS);
    CoverageRecord figure = DOSSIER.history().coverageOf(ARTICLE).orElseThrow();
    assertEquals(coverage.units().size(), figure.units());
    assertEquals(coverage.covered(), figure.covered());
    assertEquals(Integer.valueOf(coverage.count(State.CLAIMED)), figure.claimed());
    assertEquals(Integer.valueOf(coverage.count(State.BY_RULE)), figure.byRule());
    assertEquals(Digest.sha256(Files.readAllBytes(Supplied.article())), figure.articleSha256());
    assertTrue(figure.open() == 0);
  }
}
