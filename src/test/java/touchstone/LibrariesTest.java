package touchstone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.model.Digest;

/**
 * Every library that is compiled or tested against has the bytes that it had when it was taken:
 * src/build/libraries.sha256 lists them. Whoever takes a new one, or another version, adds the line
 * that the test names.
 */
class LibrariesTest {

  private static final Path LIST = Path.of("src/build/libraries.sha256");

  @TempDir private Path folder;

  private static List<Path> jars() {
    List<Path> jars = new ArrayList<>();
    for (String part :
        System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1)) {
      String name = Path.of(part).getFileName() + "";
      // what runs the tests is not among what they run with
      boolean runner = name.matches("(surefire|junit-(console|platform-(launcher|console))).*");
      if (name.endsWith(".jar") && !runner) {
        jars.add(Path.of(part));
      }
    }
    return jars;
  }

  private static Map<String, String> listed() throws IOException {
    Map<String, String> listed = new TreeMap<>();
    for (String line : Files.readAllLines(LIST)) {
      listed.put(line.substring(66), line.substring(0, 64));
    }
    return listed;
  }

  /** Returns a line for each library whose bytes are not those that are listed. */
  private static List<String> others(List<Path> jars) throws IOException {
    Map<String, String> listed = listed();
    List<String> others = new ArrayList<>();
    for (Path jar : jars) {
      String name = jar.getFileName().toString();
      String digest = Digest.sha256(Files.readAllBytes(jar));
      if (!digest.equals(listed.get(name))) {
        others.add(digest + "  " + name);
      }
    }
    return others;
  }

  @Test
  void areWhatTheyWereWhenTheyWereTaken() throws IOException {
    assertEquals(
        "", String.join("\n", others(jars())), "not in " + LIST + ", or with another digest there");
    Measured.write("J", getClass(), "1", jars().size() + " libraries, every byte as it was");
  }

  @Test
  void wouldBeFoundWithOneByteAltered() throws IOException {
    Path good = jars().get(0);
    byte[] bytes = Files.readAllBytes(good);
    Path copy = folder.resolve(good.getFileName().toString());
    Files.write(copy, bytes);
    assertEquals(List.of(), others(List.of(copy)));
    bytes[bytes.length / 2] ^= 1;
    Files.write(copy, bytes);
    assertEquals(1, others(List.of(copy)).size());
  }

  @Test
  void haveOneVersionEach() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    for (String open : List.of("SNAPSHOT<", "LATEST<", "RELEASE<")) {
      assertTrue(!pom.contains(open), open + " is no version that stays");
    }
    assertTrue(
        !Pattern.compile("<version>[\\[(][^<]*[0-9][^<]*</version>")
            .matcher(
                pom.replaceAll(
                    "(?s)<require(Maven|Java)Version>.*?</require(Maven|Java)Version>", ""))
            .find());
    assertTrue(pom.contains("cyclonedx-maven-plugin"), "no bill of materials");
  }
}
