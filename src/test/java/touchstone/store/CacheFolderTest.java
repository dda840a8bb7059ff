package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of former results, which somebody may have named who keeps other files there. */
class CacheFolderTest {

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
    new CacheFolder(folder, "build").write(workspace, CheckPack.EMPTY);
    assertEquals(121, names().size());
  }

  @Test
  void keepsFiftyOfItsOwn(@TempDir Path workspace) throws IOException {
    for (int i = 0; i < 60; i++) {
      new CacheFolder(folder, "build " + i).write(workspace, CheckPack.EMPTY);
    }
    assertEquals(50, names().size());
    assertTrue(names().stream().allMatch(name -> name.matches("[0-9a-f]{32}\\.check")));
  }
}
