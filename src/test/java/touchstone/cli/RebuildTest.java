package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.store.RecordsBundle;

/** Whoever has a site can make it anew, from the records that go along, by the command in them. */
class RebuildTest {

  private static final Pattern WORD = Pattern.compile("(?:\\\\'|[^ '\\\\]|'[^']*')+");

  @TempDir private Path folder;
  @TempDir private Path elsewhere;

  private static void unzip(Path zip, Path to) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        SmallWorkspace.write(to, entry.getName(), in.readAllBytes());
      }
    }
  }

  private List<String> recordedCommand() throws IOException {
    String line =
        Files.readString(elsewhere.resolve("README.txt"))
            .lines()
            .map(String::strip)
            .filter(text -> text.startsWith("touchstone publish"))
            .findFirst()
            .orElseThrow();
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      words.add(word.group().replace("'\\''", "\0").replace("'", "").replace('\0', '\''));
    }
    return words.subList(1, words.size());
  }

  @Test
  void givesTheSameTree() throws IOException {
    Map<String, String> files = SmallWorkspace.files();
    files.put("notes/private.txt", "not to be published");
    files.put("evidence/captures/acme-manual.warc.gz", "not ours to publish");
    files.put("evidence/.draft.md", "not to be published");
    SmallWorkspace.write(folder, files);
    RunResult published =
        RunResult.in(
            folder,
            "publish",
            "--awaiting-review",
            "--site-name",
            "The desk's own",
            "--base-url",
            "https://example.org/checks",
            "--locale",
            "en-GB");
    assertEquals(0, published.exitCode(), published.err());
    unzip(folder.resolve("site/downloads/records.zip"), elsewhere);
    List<String> command = new ArrayList<>(recordedCommand());
    int to = command.indexOf("--to") + 1;
    command.set(to, elsewhere.resolve(command.get(to)).toString());
    RunResult rebuilt = RunResult.on("2028-02-29", elsewhere, command.toArray(String[]::new));
    assertEquals(0, rebuilt.exitCode(), rebuilt.err());
    assertEquals(SiteTree.of(folder.resolve("site")), SiteTree.of(elsewhere.resolve("rebuilt")));
    List<String> bundled = List.copyOf(SiteTree.of(elsewhere).keySet());
    assertTrue(bundled.contains(SmallWorkspace.CAPTURES), bundled.toString());
    assertFalse(bundled.stream().anyMatch(name -> name.contains("private")));
    assertFalse(bundled.stream().anyMatch(name -> name.startsWith("evidence/captures/")));
    assertFalse(bundled.contains("evidence/.draft.md"), bundled.toString());
  }

  @Test
  void takesNoLinkAlong() throws IOException {
    SmallWorkspace.write(folder, SmallWorkspace.files());
    Path secret = Files.writeString(elsewhere.resolve("secret"), "mine");
    Files.createSymbolicLink(folder.resolve("evidence/link.md"), secret);
    Files.createSymbolicLink(folder.resolve("claims/linked"), folder.resolve("claims/art"));
    Path zip = elsewhere.resolve("records.zip");
    try (OutputStream out = Files.newOutputStream(zip)) {
      RecordsBundle.write(folder, Map.of(), out);
    }
    Path unpacked = elsewhere.resolve("unpacked");
    unzip(zip, unpacked);
    Map<String, String> bundled = SiteTree.of(unpacked);
    bundled.remove("SHA256SUMS");
    assertEquals(new TreeSet<>(SmallWorkspace.files().keySet()), bundled.keySet());
  }
}
