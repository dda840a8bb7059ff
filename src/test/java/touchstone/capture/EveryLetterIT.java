package touchstone.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.Measured;

/** Every letter of Unicode in the name of a host: as browsers encode it, or not at all. */
@Tag("hardening")
class EveryLetterIT {

  /** Reads names, one a line, and prints what the URL parser of Node makes of each. */
  private static final String HOSTS =
      """
      const lines = require('fs').readFileSync(0, 'utf8').split('\\n');
      const hosts = lines.map(line => {
        try { return new URL('https://' + line + '/').hostname } catch (e) { return '' } });
      process.stdout.write(hosts.join('\\n'));
      """;

  @TempDir private Path folder;

  private static final int SOME = 16;

  /** Letters that a newer Unicode of Node knows to be none for names, and ours does not. */
  private static final int MOST_LENIENT = 638;

  /** Returns letters in the middle, at the start and before a mark; of the many alike, some. */
  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (int letter = 0x80; letter < 0x3_0000; letter++) {
      int type = Character.getType(letter);
      boolean alike = Character.isIdeographic(letter) || letter >= 0xAC00 && letter < 0xD7A4;
      boolean none = !Character.isDefined(letter) || alike && letter % SOME != 0;
      if (!none && type != Character.SURROGATE && type != Character.PRIVATE_USE) {
        names.add("a" + Character.toString(letter) + "b.example");
        names.add(Character.toString(letter) + ".example");
        names.add("a" + Character.toString(letter) + "\u0301.example");
      }
    }
    return names;
  }

  private List<String> hosts(List<String> names) throws IOException, InterruptedException {
    Path in = Files.write(folder.resolve("names"), String.join("\n", names).getBytes(UTF_8));
    Path out = folder.resolve("hosts");
    Process node;
    try {
      node =
          new ProcessBuilder("node", "-e", HOSTS)
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .start();
    } catch (IOException noNode) {
      assumeTrue(false, "skipped: there is no Node to ask");
      throw noNode;
    }
    assertEquals(0, node.waitFor());
    return List.of(Files.readString(out).split("\n", -1));
  }

  @Test
  void isEncodedAsBrowsersDoOrRefused() throws Exception {
    List<String> names = names();
    List<String> theirs = hosts(names);
    assertEquals(names.size(), theirs.size());
    List<String> wrong = new ArrayList<>();
    int taken = 0;
    int lenient = 0;
    int mapped = 0;
    for (int i = 0; i < names.size(); i++) {
      Optional<String> ours = HostName.parse(names.get(i));
      taken += ours.isPresent() ? 1 : 0;
      lenient += ours.isPresent() && theirs.get(i).isEmpty() ? 1 : 0;
      mapped += ours.isEmpty() && !theirs.get(i).isEmpty() ? 1 : 0;
      if (ours.isPresent() && !theirs.get(i).isEmpty() && !ours.get().equals(theirs.get(i))) {
        wrong.add(names.get(i) + ": " + ours.get() + ", not " + theirs.get(i));
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(lenient <= MOST_LENIENT, lenient + " are taken that Node refuses");
    assertTrue(taken > 30_000 && mapped > 1_000, taken + " taken, control: " + mapped + " mapped");
    Measured.write(
        "D4",
        getClass(),
        "2",
        "%s names with letters of every script: %s taken as Node encodes them, 0 otherwise, %s that Node refuses; %s that it takes are refused"
            .formatted(names.size(), taken - lenient, lenient, mapped));
  }
}
