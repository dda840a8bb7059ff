package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

  @TempDir private Path folder;

  @Test
  void writesNothingToTheWorkspaceAndASiteElsewhere(@TempDir Path elsewhere) throws IOException {
    SmallWorkspace.write(folder, SmallWorkspace.files());
    Map<String, String> before = texts();
    Path site = elsewhere.resolve("made/site");
    Rehearsal.main(new String[] {folder.toString(), site.toString()});
    assertEquals(before, texts());
    assertTrue(Files.exists(site.resolve("index.html")));
  }

  private Map<String, String> texts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(file.toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
