package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.Digest;

/** What may be replaced by a site, and how it is. */
class SiteFolderTest {

  @TempDir private Path folder;
  private Path workspace;
  private Path target;

  @BeforeEach
  void makeWorkspace() throws IOException {
    folder = folder.toRealPath();
    workspace = folder.resolve("work");
    target = workspace.resolve("site");
    Files.createDirectories(workspace.resolve("claims/art"));
    Files.createDirectories(workspace.resolve("evidence"));
  }

  private PublishedSite publish(String page) throws IOException {
    return publish(page, true);
  }

  private PublishedSite publish(String page, boolean systemExchange) throws IOException {
    try (SiteFolder site = SiteFolder.begin(target, workspace, Duration.ZERO, systemExchange)) {
      site.write("site.json", bytes("{}"));
      site.write("claims/a.html", bytes(page));
      site.write("index.html", bytes("front of " + page));
      return site.finish();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String page() throws IOException {
    return Files.readString(target.resolve("claims/a.html"));
  }

  private List<String> besideTheSite() throws IOException {
    try (Stream<Path> paths = Files.list(workspace)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private String refusal(Path where) {
    return assertThrows(
            ForeignFolderException.class,
            () -> SiteFolder.begin(where, workspace, Duration.ZERO).close())
        .getMessage();
  }

  @Test
  void writesASiteWithTheDigestsOfItsFiles() throws IOException {
    PublishedSite site = publish("one");
    assertEquals("one", page());
    String list = Files.readString(target.resolve("SHA256SUMS"));
    assertEquals(
        List.of("claims/a.html", "index.html", "site.json"),
        list.lines().map(line -> line.substring(66)).toList());
    assertTrue(
        list.startsWith("7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed  "),
        list);
    assertEquals(4, site.files());
    assertFalse(site.unchanged());
    assertTrue(site.atOnce());
    assertEquals(List.of("claims", "evidence", "site"), besideTheSite());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void replacesASiteOfOurs(boolean systemExchange) throws IOException {
    PublishedSite one = publish("one", systemExchange);
    PublishedSite two = publish("two", systemExchange);
    assertEquals("two", page());
    assertFalse(two.unchanged());
    assertEquals(systemExchange, two.atOnce());
    PublishedSite again = publish("one", systemExchange);
    assertEquals(one.seal(), again.seal());
    assertTrue(publish("one", systemExchange).unchanged());
    assertEquals(List.of("claims", "evidence", "site"), besideTheSite());
  }

  @Test
  void replacesAnEmptyFolder() throws IOException {
    Files.createDirectories(target);
    assertTrue(publish("one").atOnce());
    assertEquals("one", page());
  }

  @Test
  void leavesTheOldSiteIfTheNewOneIsNotFinished() throws IOException {
    publish("one");
    try (SiteFolder site = SiteFolder.begin(target, workspace, Duration.ZERO)) {
      site.write("index.html", bytes("half"));
    }
    assertEquals("one", page());
    assertEquals(List.of("claims", "evidence", "site"), besideTheSite());
  }

  @Test
  void clearsUpAfterKilledRuns() throws IOException {
    publish("one");
    Files.createDirectories(workspace.resolve(".site.touchstone-new/claims"));
    Files.writeString(workspace.resolve(".site.touchstone-new/claims/a.html"), "half");
    Files.writeString(workspace.resolve(".site.touchstone-lock"), "1 2");
    publish("two");
    assertEquals("two", page());
    assertEquals(List.of("claims", "evidence", "site"), besideTheSite());
    // killed between two renames
    Files.move(target, workspace.resolve(".site.touchstone-old"));
    SiteFolder.begin(target, workspace, Duration.ZERO).close();
    assertEquals("two", page());
    assertEquals(List.of("claims", "evidence", "site"), besideTheSite());
  }

  @Test
  void replacesNothingThatWasPutInWhileItBuilt() throws IOException {
    publish("one");
    try (SiteFolder site = SiteFolder.begin(target, workspace, Duration.ZERO)) {
      site.write("site.json", bytes("{}"));
      Files.writeString(target.resolve("thesis.txt"), "ten years");
      ForeignFolderException refused = assertThrows(ForeignFolderException.class, site::finish);
      assertTrue(refused.getMessage().contains("did not write (thesis.txt)"));
    }
    assertEquals("ten years", Files.readString(target.resolve("thesis.txt")));
    assertEquals("one", page());
    assertEquals(List.of("claims", "evidence", "site"), besideTheSite());
  }

  @Test
  void tellsWhereItKeepsWhatAKilledRunLeft() throws IOException {
    publish("one");
    Path left = Files.createDirectories(workspace.resolve(".site.touchstone-old"));
    Files.writeString(left.resolve("thesis.txt"), "ten years");
    Path kept = workspace.resolve("site.kept-1");
    assertEquals(List.of(kept), publish("two").kept());
    assertEquals("ten years", Files.readString(kept.resolve("thesis.txt")));
    assertEquals(List.of(), publish("three").kept());
  }

  @Test
  void tellsASiteThatWasEditedByHandFromTheSame() throws IOException {
    publish("one");
    assertTrue(publish("one").unchanged());
    Files.writeString(target.resolve("claims/a.html"), "edited by hand");
    assertFalse(publish("one").unchanged());
    assertEquals("one", page());
    assertTrue(publish("one").unchanged());
  }

  @Test
  void letsOneRunPublishAtATime() throws IOException {
    SiteFolder site = SiteFolder.begin(target, workspace, Duration.ZERO);
    LockedException locked =
        assertThrows(
            LockedException.class, () -> SiteFolder.begin(target, workspace, Duration.ZERO));
    assertTrue(locked.getMessage().contains("is publishing there"), locked.getMessage());
    site.close();
    publish("one");
    assertEquals("one", page());
  }

  @Test
  void replacesNothingThatItDidNotWrite() throws IOException {
    Files.createDirectories(target);
    Files.writeString(target.resolve("thesis.txt"), "ten years");
    assertTrue(refusal(target).contains("is no site of Touchstone's"), refusal(target));
    Files.writeString(target.resolve("SHA256SUMS"), "0".repeat(64) + "  thesis.txt\n");
    assertTrue(refusal(target).contains("is no site of Touchstone's"), refusal(target));
    Files.writeString(target.resolve("SHA256SUMS"), "what\n" + "0".repeat(64) + "  site.json\n");
    assertTrue(refusal(target).contains("is no site of Touchstone's"), refusal(target));
    assertEquals("ten years", Files.readString(target.resolve("thesis.txt")));
    Path file = Files.writeString(workspace.resolve("notes"), "mine");
    assertTrue(refusal(file).contains("is a file"), refusal(file));
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void namesFilesInASiteThatItDidNotWrite() throws IOException {
    publish("one");
    Files.writeString(target.resolve("CNAME"), "example.org");
    assertTrue(refusal(target).contains("holds a file that Touchstone did not write (CNAME)"));
    Files.createDirectories(target.resolve(".git"));
    for (String name : List.of(".git/HEAD", "a.txt", "b.txt")) {
      Files.writeString(target.resolve(name), "mine");
    }
    assertTrue(refusal(target).contains("(.git/HEAD, CNAME, a.txt and others)"), refusal(target));
    assertEquals("example.org", Files.readString(target.resolve("CNAME")));
    assertEquals("one", page());
  }

  @Test
  void staysAwayFromTheRecords() throws IOException {
    for (Path where :
        List.of(
            workspace,
            folder,
            folder.getRoot(),
            workspace.resolve("claims"),
            workspace.resolve("claims/new/site"),
            workspace.resolve("evidence/site"),
            workspace.resolve("touchstone.yaml"),
            workspace.resolve(".git/site"),
            workspace.resolve("site/../evidence/captures"))) {
      assertFalse(refusal(where).isEmpty());
    }
    Path link = Files.createSymbolicLink(folder.resolve("link"), workspace.resolve("evidence"));
    assertTrue(refusal(link).contains("among the records"), refusal(link));
    assertTrue(refusal(link.resolve("site")).contains("among the records"));
  }

  @Test
  void worksOnTheFolderThatALinkLeadsTo() throws IOException {
    Path real = Files.createDirectories(folder.resolve("www"));
    Files.createSymbolicLink(target, real);
    publish("one");
    publish("two");
    assertTrue(Files.isSymbolicLink(target));
    assertEquals("two", Files.readString(real.resolve("claims/a.html")));
  }

  @Test
  void followsNoLinkThatLiesInTheWay() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Files.writeString(outside.resolve("a.html"), "mine");
    Files.createSymbolicLink(workspace.resolve(".site.touchstone-new"), outside);
    assertTrue(refusal(target).contains("in the way"), refusal(target));
    Files.delete(workspace.resolve(".site.touchstone-new"));
    try (SiteFolder site = SiteFolder.begin(target, workspace, Duration.ZERO)) {
      Files.createSymbolicLink(workspace.resolve(".site.touchstone-new/claims"), outside);
      assertThrows(IOException.class, () -> site.write("claims/a.html", bytes("new")));
    }
    publish("one");
    Files.delete(target.resolve("claims/a.html"));
    Files.delete(target.resolve("claims"));
    Files.createSymbolicLink(target.resolve("claims"), outside);
    assertTrue(refusal(target).contains("did not write (claims)"), refusal(target));
    assertEquals("mine", Files.readString(outside.resolve("a.html")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/x",
        "../x",
        "a/../../x",
        "a/./x",
        "a//x",
        "a/",
        "a\\x",
        "a\nb",
        "C:x",
        "SHA256SUMS"
      })
  void writesNothingOutsideOfTheSite(String path) throws IOException {
    try (SiteFolder site = SiteFolder.begin(target, workspace, Duration.ZERO)) {
      assertThrows(IllegalArgumentException.class, () -> site.write(path, bytes("x")));
    }
  }

  @Test
  void writesNoFileTwice() throws IOException {
    try (SiteFolder site = SiteFolder.begin(target, workspace, Duration.ZERO)) {
      site.write("a", bytes("1"));
      assertThrows(IllegalArgumentException.class, () -> site.write("a", bytes("2")));
    }
  }

  @Test
  void takesFilesFromSeveralThreads() throws Exception {
    int files = 200;
    ExecutorService pool = Executors.newFixedThreadPool(4);
    PublishedSite published;
    try (SiteFolder site = SiteFolder.begin(target, workspace, Duration.ZERO)) {
      List<Callable<Void>> writes = new ArrayList<>();
      for (int i = 0; i < files; i++) {
        String path = "claims/" + i % 7 + "/" + i + ".html";
        byte[] content = bytes("x".repeat(i));
        writes.add(
            () -> {
              site.write(path, content);
              return null;
            });
      }
      for (Future<Void> write : pool.invokeAll(writes)) {
        write.get();
      }
      site.write("site.json", bytes("{}"));
      published = site.finish();
    } finally {
      pool.shutdownNow();
    }
    assertEquals(files + 2, published.files());
    assertEquals(List.of(), SiteIntegrity.check(target).problems());
    long size = 0;
    for (String file : FolderTree.files(target)) {
      size += Files.size(target.resolve(file));
    }
    assertEquals(size, published.bytes());
  }

  @Test
  void digestsLargeContentAsItComes() throws IOException {
    byte[] large = new byte[300_001];
    new Random(20261125).nextBytes(large);
    try (SiteFolder site = SiteFolder.begin(target, workspace, Duration.ZERO)) {
      site.write("site.json", bytes("{}"));
      site.write("whole", large);
      site.write(
          "parts",
          out -> {
            out.write(large[0]);
            out.write(large, 1, 99_999);
            out.flush();
            out.write(large, 100_000, 200_001);
          });
      site.finish();
    }
    String list = Files.readString(target.resolve("SHA256SUMS"));
    assertTrue(list.contains(Digest.sha256(large) + "  whole\n"), list);
    assertTrue(list.contains(Digest.sha256(large) + "  parts\n"), list);
    assertArrayEquals(large, Files.readAllBytes(target.resolve("parts")));
  }

  @Test
  void leavesTheOldSiteIfContentCannotBeMade() throws IOException {
    publish("one");
    IOException broken = new IOException("the records are gone");
    IOException told =
        assertThrows(
            IOException.class,
            () -> {
              try (SiteFolder site = SiteFolder.begin(target, workspace, Duration.ZERO)) {
                site.write("site.json", bytes("{}"));
                site.write(
                    "claims/a.html",
                    out -> {
                      out.write(bytes("half"));
                      throw broken;
                    });
                site.finish();
              }
            });
    assertSame(broken, told);
    assertEquals("one", page());
    assertEquals(List.of("claims", "evidence", "site"), besideTheSite());
  }
}
