package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.Measured;

/** Whoever rewrites what was corrected is found out, as long as the list of digests is older. */
class CorrectionsLogTest {

  private static final String HEADINGS = "when,claim,from,to,why,by";
  private static final List<String> ROWS =
      List.of(
          "2026-04-01,two-modes,unsupported,supported,The manual was found.,editor",
          "2026-04-02,night-mode,unsupported,disputed,A test says otherwise.,editor",
          "2026-04-03,two-modes,supported,disputed,A second test does too.,editor");

  @TempDir private Path folder;

  private static Map<String, List<String>> rewritings() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    all.put("in another order", List.of(ROWS.get(1), ROWS.get(0), ROWS.get(2)));
    all.put("one taken out", List.of(ROWS.get(0), ROWS.get(2)));
    List<String> more = new ArrayList<>(ROWS);
    more.add(1, "2026-04-01,night-mode,supported,unsupported,Nobody knows.,somebody");
    all.put("one put in", more);
    List<String> again = new ArrayList<>(ROWS);
    again.add(ROWS.get(0));
    all.put("one told twice", again);
    all.put("one told otherwise", List.of(ROWS.get(0), ROWS.get(1), ROWS.get(2) + "s"));
    return all;
  }

  private void write(List<String> rows) throws IOException {
    String text = HEADINGS + "\n" + String.join("\n", rows) + "\n";
    Files.writeString(folder.resolve(SmallWorkspace.CORRECTIONS), text);
  }

  @Test
  void isFoundToBeRewritten() throws IOException {
    Map<String, String> files = SmallWorkspace.files();
    files.remove(SmallWorkspace.CAPTURES);
    SmallWorkspace.write(folder, files);
    write(ROWS);
    assertEquals(0, RunResult.in(folder, "integrity", "--seal").exitCode());
    for (Map.Entry<String, List<String>> rewriting : rewritings().entrySet()) {
      write(rewriting.getValue());
      RunResult run = RunResult.in(folder, "integrity", "--quiet");
      assertEquals(4, run.exitCode(), rewriting.getKey());
      assertTrue(run.out().contains(SmallWorkspace.CORRECTIONS), rewriting.getKey() + run.out());
    }
    write(ROWS);
    assertEquals(0, RunResult.in(folder, "integrity").exitCode(), "control: as it was");
    Measured.write(
        "H3", getClass(), "1", rewritings().size() + " of 5 rewritings found, the file named");
  }
}
