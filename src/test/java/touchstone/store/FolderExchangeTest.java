package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands after a switch that fails, and what is kept of the old folder after another. */
class FolderExchangeTest {

  @TempDir private Path folder;
  private Path target;
  private Path staging;
  private Path old;

  @BeforeEach
  void writeBoth() throws IOException {
    target = folder.resolve("site");
    staging = folder.resolve(".new");
    old = folder.resolve(".old");
    writeSite(target, "old");
    writeSite(staging, "new");
  }

  private static void writeSite(Path site, String page) throws IOException {
    Files.createDirectories(site.resolve("claims"));
    Files.writeString(site.resolve("claims/a.html"), page);
    Files.writeString(site.resolve("site.json"), "{}");
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    byte[] json = "{}".getBytes(StandardCharsets.UTF_8);
    Files.write(
        site.resolve("SHA256SUMS"),
        DigestList.of(Map.of("claims/a.html", bytes, "site.json", json)).bytes());
  }

  private FolderExchange exchange() {
    return new FolderExchange(target, staging, old);
  }

  private String page() throws IOException {
    return Files.readString(target.resolve("claims/a.html"));
  }

  private List<String> present() throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void takesTheOldSiteAway(boolean system) throws IOException {
    exchange().run(system);
    assertEquals("new", page());
    assertEquals(List.of(), exchange().clear());
    assertEquals(List.of("site"), present());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void keepsWhatWasPutInBeforeTheSwitch(boolean system) throws IOException {
    Files.writeString(target.resolve("claims/mine.txt"), "ten years");
    Files.createDirectories(folder.resolve("site.kept-1"));
    exchange().run(system);
    Path kept = folder.resolve("site.kept-2");
    assertEquals(List.of(kept), exchange().clear());
    assertEquals("new", page());
    assertEquals("ten years", Files.readString(kept.resolve("claims/mine.txt")));
    assertFalse(Files.exists(kept.resolve("claims/a.html")), "what was listed is kept too");
    assertEquals(List.of("site", "site.kept-1", "site.kept-2"), present());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void keepsAFolderThatIsNoSiteOfOurs(boolean system) throws IOException {
    Files.delete(target.resolve("SHA256SUMS"));
    exchange().run(system);
    assertEquals(List.of(folder.resolve("site.kept-1")), exchange().clear());
    assertEquals("old", Files.readString(folder.resolve("site.kept-1/claims/a.html")));
  }

  @Test
  void deletesNothingThatALinkLeadsTo() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Files.writeString(outside.resolve("a.html"), "mine");
    FolderTree.delete(target.resolve("claims"));
    Files.createSymbolicLink(target.resolve("claims"), outside);
    exchange().run(true);
    exchange().clear();
    assertEquals("mine", Files.readString(outside.resolve("a.html")));
  }

  @Test
  void putsTheOldSiteBackIfTheNewOneCannotFollow() throws IOException {
    // a folder cannot become a part of itself, so the second rename fails
    FolderExchange failing = new FolderExchange(target, folder, old);
    assertThrows(IOException.class, () -> failing.run(false));
    assertEquals("old", page());
    assertEquals(List.of(".new", "site"), present());
  }

  @Test
  void putsBackWhatAKilledRunHadSetAside() throws IOException {
    Files.move(target, old);
    assertEquals(List.of(), exchange().recover());
    assertEquals("old", page());
    assertEquals(List.of("site"), present());
  }

  @Test
  void keepsWhatAKilledRunFoundInTheOldSite() throws IOException {
    for (Path left : List.of(staging, old)) {
      FolderTree.delete(staging);
      writeSite(left, "left");
      Files.writeString(left.resolve("mine.txt"), "ten years");
      Path kept = exchange().recover().get(0);
      assertEquals(new TreeSet<>(List.of("SHA256SUMS", "mine.txt")), FolderTree.files(kept));
    }
    assertEquals("old", page());
  }

  @Test
  void takesAwayWhatAKilledRunHadHalfWritten() throws IOException {
    Files.delete(staging.resolve("SHA256SUMS"));
    assertEquals(List.of(), exchange().recover());
    assertEquals(List.of("site"), present());
  }
}
