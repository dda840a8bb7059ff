package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of former results, which somebody may have named who keeps other files there. */
class CacheFolderTest {

  private static final CacheFolder.Name NAME = new CacheFolder.Name("check", "");

  @TempDir private Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void takesAwayNothingThatItDidNotWrite(@TempDir Path workspace) throws IOException {
    for (int i = 0; i < 60; i++) {
      Files.writeString(folder.resolve(i + ".check"), "mine");
      Files.writeString(folder.resolve(i + ".touchstone-tmp"), "mine");
    }
    new CacheFolder(folder, "build").write(workspace, NAME, CheckPack.EMPTY::write);
    assertEquals(121, names().size());
  }

  @Test
  void keepsAHundredOfItsOwn(@TempDir Path workspace) throws IOException {
    for (int i = 0; i < 110; i++) {
      new CacheFolder(folder, "build " + i).write(workspace, NAME, CheckPack.EMPTY::write);
    }
    assertEquals(100, names().size());
    assertTrue(names().stream().allMatch(name -> name.matches("[0-9a-f]{32}\\.check")));
  }

  @Test
  void tellsAnswersToTwoQuestionsApart(@TempDir Path workspace) {
    CacheFolder cache = new CacheFolder(folder, "build");
    for (String question : List.of("one", "two")) {
      cache.write(workspace, new CacheFolder.Name("answer", question), out -> out.text(question));
    }
    for (String question : List.of("one", "two")) {
      CacheFolder.Name name = new CacheFolder.Name("answer", question);
      assertEquals(Optional.of(question), cache.read(workspace, name, PackReader::text));
    }
    assertEquals(
        Optional.empty(),
        cache.read(workspace, new CacheFolder.Name("answer", "three"), PackReader::text));
  }

  @Test
  void readsNothingOutOfAFileThatIsShorterThanItSays(@TempDir Path workspace) {
    CacheFolder cache = new CacheFolder(folder, "build");
    cache.write(workspace, NAME, out -> out.number(7));
    assertEquals(Optional.of(7), cache.read(workspace, NAME, PackReader::number));
    assertEquals(Optional.empty(), cache.read(workspace, NAME, PackReader::longNumber));
  }
}
