package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.Measured;

/** Nothing that happens to a site's files goes unnoticed. */
class SiteIntegrityTest {

  private static final int FLIPS = 1_000;
  private static final int MANY_FLIPS = 100_000;
  private static final int LOOKS = 3_000;
  private static final List<String> FILES =
      List.of("claims/a.html", "claims/b.html", "index.html", "site.json");

  @TempDir private Path folder;
  private Path site;

  @BeforeEach
  void publish() throws IOException {
    Path workspace = Files.createDirectories(folder.resolve("work"));
    site = folder.resolve("site");
    try (SiteFolder writer = SiteFolder.begin(site, workspace, Duration.ZERO)) {
      for (String file : FILES) {
        writer.write(file, ("This is " + file).getBytes(StandardCharsets.UTF_8));
      }
      writer.finish();
    }
  }

  private List<String> problems() throws IOException {
    return SiteIntegrity.check(site).problems();
  }

  @Test
  void findsNothingWrongWithASiteAsPublished() throws IOException {
    SiteIntegrity found = SiteIntegrity.check(site);
    assertEquals(List.of(), found.problems());
    assertEquals(FILES.size(), found.files());
  }

  @Test
  void findsEveryBitThatFlips() throws IOException {
    flip(FLIPS);
    Measured.write("H1", getClass(), "1", FLIPS + " flipped bits of a site");
  }

  @Test
  @Tag("nightly")
  void findsEveryOneOfAHundredThousandBitsThatFlip() throws IOException {
    flip(MANY_FLIPS);
    Measured.write("H1-nightly", getClass(), "1", MANY_FLIPS + " flipped bits of a site");
  }

  private void flip(int flips) throws IOException {
    Random random = new Random(20261125);
    for (int flip = 0; flip < flips; flip++) {
      String name = FILES.get(random.nextInt(FILES.size()));
      byte[] before = Files.readAllBytes(site.resolve(name));
      byte[] after = before.clone();
      after[random.nextInt(after.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(site.resolve(name), after);
      assertEquals(List.of(name + ": changed"), problems(), "flip " + flip);
      Files.write(site.resolve(name), before);
    }
    assertEquals(List.of(), problems());
  }

  @Test
  void findsEveryBitThatFlipsInTheListItself() throws IOException {
    Path list = site.resolve("SHA256SUMS");
    byte[] before = Files.readAllBytes(list);
    String seal = SiteIntegrity.check(site).seal();
    for (int bit = 0; bit < before.length * 8; bit++) {
      byte[] after = before.clone();
      after[bit / 8] ^= (byte) (1 << (bit % 8));
      Files.write(list, after);
      SiteIntegrity found = SiteIntegrity.check(site);
      assertTrue(!found.problems().isEmpty() && !found.seal().equals(seal), "bit " + bit);
    }
  }

  /** A change of a site's files. */
  @FunctionalInterface
  private interface Change {
    void make() throws IOException;
  }

  private Map<String, Change> changes() {
    Path a = site.resolve("claims/a.html");
    Path b = site.resolve("claims/b.html");
    Map<String, Change> changes = new LinkedHashMap<>();
    changes.put("claims/c.html: added", () -> Files.writeString(b.resolveSibling("c.html"), "x"));
    changes.put("claims/a.html: missing", () -> Files.delete(a));
    changes.put(
        "claims/a.html: missing, claims/z.html: added",
        () -> Files.move(a, a.resolveSibling("z.html")));
    changes.put(
        "claims/a.html: changed, claims/b.html: changed",
        () -> {
          Files.move(a, folder.resolve("t"));
          Files.move(b, a);
          Files.move(folder.resolve("t"), b);
        });
    changes.put("claims/a.html: changed ", () -> Files.writeString(a, "This is"));
    changes.put(
        "claims/b.html: changed", () -> Files.writeString(b, "!", StandardOpenOption.APPEND));
    changes.put("claims/a.html: changed", () -> Files.writeString(a, ""));
    changes.put(
        "claims/a.html: a link",
        () -> {
          Files.move(a, folder.resolve("outside"));
          Files.createSymbolicLink(a, folder.resolve("outside"));
        });
    return changes;
  }

  @Test
  void findsWhatIsAddedTakenAwayOrPutInAnothersPlace() throws IOException {
    for (Map.Entry<String, Change> change : changes().entrySet()) {
      FolderTree.delete(site);
      publish();
      Files.deleteIfExists(folder.resolve("outside"));
      change.getValue().make();
      List<String> found = problems();
      List<String> expected = List.of(change.getKey().strip().split(", ", -1));
      assertEquals(expected.size(), found.size(), found.toString());
      for (String problem : expected) {
        assertTrue(found.stream().anyMatch(line -> line.startsWith(problem)), found.toString());
      }
    }
    assertEquals(8, changes().size());
    Measured.write("H1", getClass(), "2", "8 of 8 of its structure");
  }

  @Test
  void tellsLinesOfTheListThatCannotBeRead() throws IOException {
    Path list = site.resolve("SHA256SUMS");
    String twice = Files.readString(list).lines().findFirst().orElseThrow();
    Files.writeString(
        list, "what\n" + twice + "\n" + "0".repeat(64) + "  ../x\n", StandardOpenOption.APPEND);
    List<String> found = problems();
    assertEquals(3, found.size(), found.toString());
    assertTrue(found.get(0).startsWith("SHA256SUMS:5: unreadable"), found.get(0));
    assertEquals(new TreeSet<>(found).size(), found.size());
  }

  @Test
  void isNotContentWithAListOfNothing() throws IOException {
    FolderTree.delete(site);
    Files.createDirectories(site);
    Files.createFile(site.resolve("SHA256SUMS"));
    assertEquals(List.of("SHA256SUMS: lists no site, expected a line for site.json"), problems());
  }

  @Test
  void tellsAPageThatVanishesMeanwhile() throws Exception {
    Path page = site.resolve("index.html");
    Path away = folder.resolve("away");
    AtomicBoolean stop = new AtomicBoolean();
    FutureTask<Boolean> toggle =
        new FutureTask<>(
            () -> {
              while (!stop.get()) {
                Files.move(page, away, StandardCopyOption.ATOMIC_MOVE);
                Files.move(away, page, StandardCopyOption.ATOMIC_MOVE);
              }
              return true;
            });
    new Thread(toggle).start();
    Set<List<String>> found = new HashSet<>();
    try {
      for (int look = 0; look < LOOKS; look++) {
        found.add(problems());
      }
    } finally {
      stop.set(true);
    }
    assertTrue(toggle.get());
    assertEquals(Set.of(List.of(), List.of("index.html: missing")), found);
  }

  @Test
  void asksForAList() throws IOException {
    Files.delete(site.resolve("SHA256SUMS"));
    assertThrows(NoSuchFileException.class, this::problems);
  }
}
