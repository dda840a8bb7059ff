package touchstone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.Measured;

/** Signing one claim of ten thousand changes its line and no other byte of the table. */
class OneLineChangesTest {

  private static final int ROWS = 10_000;

  @TempDir private Path folder;

  private void writeWorkspace(String lineEnd) throws IOException {
    Map<String, String> files = new LinkedHashMap<>(SmallWorkspace.files());
    StringBuilder claims = new StringBuilder(files.get(SmallWorkspace.CLAIMS));
    for (int i = 0; i < ROWS; i++) {
      String quote = i % 3 == 0 ? "\"" : "";
      claims.append(
          "row-%s,%sA claim.%s,anchor words %s,Modes,event,,article,low,,,,,,,,,,\n"
              .formatted(i, quote, quote, i));
    }
    claims.setLength(claims.length() - 1); // the last line has no end
    files.put(SmallWorkspace.CLAIMS, claims.toString());
    files.replaceAll((name, text) -> text.replace("\n", lineEnd));
    SmallWorkspace.write(folder, files);
  }

  private List<String> lines() throws IOException {
    return List.of(Files.readString(folder.resolve(SmallWorkspace.CLAIMS), UTF_8).split("\n", -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void areOneLine(String lineEnd) throws IOException {
    writeWorkspace(lineEnd);
    List<String> before = lines();
    Map<String, String> tree = Program.tree(folder);
    RunResult run = RunResult.in(folder, "accept", "two-modes", "--by", "me");
    assertEquals(0, run.exitCode(), run.err());
    List<String> after = lines();
    List<Integer> changed = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        changed.add(i);
      }
    }
    assertEquals(List.of(1), changed);
    assertEquals(before.size(), after.size());
    Map<String, String> now = Program.tree(folder);
    now.keySet().remove(SmallWorkspace.CLAIMS);
    tree.keySet().remove(SmallWorkspace.CLAIMS);
    assertEquals(tree, now, "another file changed");
    Measured.write(
        "B5",
        getClass(),
        "1",
        "1 of " + ROWS + " rows signed: 1 line differs, with both line ends");
  }
}
