package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Dossier;
import touchstone.model.Workers;

/** Which parts of a workspace are checked again, and which results are found again. */
class PartwiseCheckTest {

  private static final String SHARED = "shared";

  @TempDir private Path folder;
  private Instant begun = Instant.EPOCH; // before any file, so that no stamp is trusted
  private final List<String> checked = Collections.synchronizedList(new ArrayList<>());

  @BeforeEach
  void write() throws IOException {
    for (String article : List.of("a", "b", "c")) {
      Path at = Files.createDirectories(folder.resolve("w/claims").resolve(article));
      Files.writeString(at.resolve("article.md"), "---\ntitle: T\npublisher: p\n---\n");
      Files.writeString(
          at.resolve("claims.csv"),
          "id,claim,kind,priority\n%1$s-1,Words.,event,low\n".formatted(article));
      source(article, article);
    }
    Files.writeString(
        folder.resolve("w/evidence/publishers.csv"),
        "id,name,kind,family,domains\np,P,press,p,p.example\n");
  }

  private void source(String name, String article) throws IOException {
    Files.createDirectories(folder.resolve("w/evidence"));
    Files.writeString(
        folder.resolve("w/evidence/source-" + name + ".md"),
        "---\ntitle: S\npublisher: p\nkind: search\n---\n\n## silent %s-1\n".formatted(article));
  }

  /** Returns the names of the articles of the parts that were checked, in order. */
  private List<String> checked(String day, CacheFolder cache) {
    checked.clear();
    new PartwiseCheck(
            folder.resolve("w"),
            new PartwiseCheck.Terms(day, begun, true),
            cache,
            (part, reading, texts, workers) -> {
              checked.add(name(part));
              return reading;
            },
            Workers.of(1))
        .parts();
    return checked.stream().sorted().toList();
  }

  private static String name(Dossier part) {
    return part.articles().isEmpty() ? SHARED : part.articles().keySet().toString();
  }

  private List<String> checked() {
    return checked("today", new CacheFolder(folder.resolve("cache"), "build"));
  }

  @Test
  void checksEachPartOnceAndThenOnlyWhatChanged() throws IOException {
    assertEquals(List.of("[a]", "[b]", "[c]", SHARED), checked());
    assertEquals(List.of(), checked());
    source("b", "b".repeat(2));
    assertEquals(List.of("[b]"), checked().stream().filter(n -> !n.equals(SHARED)).toList());
    assertEquals(List.of(), checked());
  }

  @Test
  void checksTogetherWhatASourceJoins() throws IOException {
    checked();
    Files.writeString(
        folder.resolve("w/evidence/source-d.md"),
        "---\ntitle: S\npublisher: p\nkind: search\n---\n\n## silent a-1\n\n## silent c-1\n");
    assertEquals(List.of("[a, c]"), checked());
    Files.delete(folder.resolve("w/evidence/source-d.md"));
    assertEquals(List.of("[a]", "[c]"), checked());
  }

  @Test
  void checksEverythingOnAnotherDayWithAnotherBuildOrOtherPublishers() throws IOException {
    CacheFolder cache = new CacheFolder(folder.resolve("cache"), "build");
    checked("today", cache);
    assertEquals(4, checked("tomorrow", cache).size());
    assertEquals(4, checked("tomorrow", new CacheFolder(folder.resolve("cache"), "other")).size());
    assertEquals(0, checked("tomorrow", cache).size());
    Files.writeString(
        folder.resolve("w/evidence/publishers.csv"),
        "id,name,kind,family,domains\np,Q,press,p,p.example\n");
    assertEquals(4, checked("tomorrow", cache).size());
  }

  @Test
  void believesNoCacheOfWhichAByteIsAnother() throws IOException {
    checked();
    Path file;
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      file = files.filter(each -> each.toString().endsWith(".notes")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(file);
    for (int at = 0; at < bytes.length; at += 7) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 4;
      assertEquals(Optional.empty(), CacheFolder.unpacked(damaged, CheckPack::read), "byte " + at);
    }
    assertEquals(4, CacheFolder.unpacked(bytes, CheckPack::read).orElseThrow().parts().size());
  }

  @Test
  void readsNoFileAgainThatHasItsStamp() throws IOException, InterruptedException {
    begun = Instant.now().plus(Duration.ofHours(1)); // so that files are old enough at once
    checked();
    Path file = folder.resolve("w/evidence/source-b.md");
    FileTime time = Files.getLastModifiedTime(file);
    Thread.sleep(50); // a tick of the system's clock
    source("b", "c");
    Files.setLastModifiedTime(file, time);
    assertEquals(List.of("[b]", "[c]"), checked(), "the same size and time of its bytes");
    assertEquals(List.of(), checked());
  }
}
