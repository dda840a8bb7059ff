package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import touchstone.Measured;
import touchstone.model.Dossier;
import touchstone.model.Exhibit;
import touchstone.model.KeptCopy;
import touchstone.model.Source;

/** Many processes add at once, and are killed: nothing is lost, there twice, torn or left over. */
@Timeout(300)
class ManyAddersIT {

  private static final int ADDERS = 8;
  private static final int EACH = 100;
  private static final int KILLS = 60;

  @TempDir private Path root;
  @TempDir private Path other;

  private Process start(String name, int count) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "touchstone.store.Adder",
            root.toString(),
            name,
            Integer.toString(count))
        .redirectErrorStream(true)
        .redirectOutput(other.resolve(name).toFile())
        .start();
  }

  private List<String> hidden() throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .map(path -> path.getFileName().toString())
          .filter(name -> name.startsWith("."))
          .toList();
    }
  }

  private void writeWorkspace() throws IOException {
    Desk desk = Desk.in(root);
    StringBuilder claims = new StringBuilder(desk.read(Desk.CLAIMS));
    for (int i = 0; i < EACH; i++) {
      claims.append("claim-%s,A claim.,words,S,event,,article,low,,,,,,,,,,\n".formatted(i));
    }
    desk.write(Desk.CLAIMS, claims.toString());
  }

  private void requireWhole(Set<String> added) {
    Parsed<Dossier> records = DossierReader.read(root);
    assertEquals(List.of(), records.findings());
    CopyFiles copies = new CopyFiles(root, (bytes, name) -> Optional.empty());
    Set<String> there = new HashSet<>();
    for (Source source : records.value().sources().values()) {
      for (Exhibit exhibit : source.exhibits()) {
        there.add(source.id() + " " + exhibit.claim().value().replace("claim-", ""));
      }
      if (!source.id().value().equals("acme-manual")) {
        assertEquals(source.exhibits().size(), source.copies().size(), source.id() + " is torn");
      }
      for (KeptCopy copy : source.copies()) {
        assertTrue(copies.bytesOf(copy).isPresent(), copy + " is torn");
      }
    }
    added.removeAll(there);
    assertEquals(Set.of(), added, "added and lost");
  }

  @Test
  void loseNothingOfOneAnotherWhereTheyAddAFew() throws Exception {
    addAtOnce(EACH / 10);
  }

  @Test
  @Tag("hardening")
  void loseNothingOfOneAnother() throws Exception {
    addAtOnce(EACH);
    Measured.write(
        "G5",
        getClass(),
        "1",
        ADDERS * EACH + " adds by 8 processes at once: all there, none twice");
  }

  private void addAtOnce(int each) throws Exception {
    writeWorkspace();
    List<Process> processes = new ArrayList<>();
    Set<String> expected = new HashSet<>();
    for (int i = 0; i < ADDERS; i++) {
      processes.add(start("adder" + i, each));
      for (int number = 0; number < each; number++) {
        expected.add("adder" + i + " " + number);
      }
    }
    for (int i = 0; i < ADDERS; i++) {
      Path said = other.resolve("adder" + i);
      assertEquals(0, processes.get(i).waitFor(), () -> "an adder failed, see " + said);
    }
    requireWhole(expected);
    assertEquals(
        ADDERS * each + 1, Files.readAllLines(root.resolve("evidence/captures.csv")).size());
    assertEquals(List.of(), hidden());
  }

  @Test
  @Tag("hardening")
  void loseNothingWhenTheyAreKilled() throws Exception {
    writeWorkspace();
    Random random = new Random(20261125);
    Set<String> added = new HashSet<>();
    int leftovers = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      String name = "k" + kill;
      Process process = start(name, EACH);
      Path said = other.resolve(name);
      while (Files.size(said) == 0) {
        assertTrue(process.isAlive(), "it ended by itself");
        Thread.sleep(2);
      }
      Thread.sleep(random.nextInt(120));
      process.destroyForcibly().waitFor();
      String whole = Files.readString(said);
      whole.substring(0, whole.lastIndexOf('\n') + 1).lines().forEach(added::add);
      leftovers += hidden().stream().anyMatch(file -> file.contains("touchstone-new")) ? 1 : 0;
      WorkspaceEditor.clearUp(root);
      assertEquals(List.of(), hidden(), "kill " + kill);
      requireWhole(new HashSet<>(added));
    }
    assertTrue(leftovers > 0, "no kill hit the middle of a write; the test proves nothing");
  }
}
