package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.Measured;
import touchstone.model.Digest;
import touchstone.store.RecordsIntegrity;

/** Whatever happens to a record, a copy or the list of digests is found, and named. */
class RecordsIntegrityTest {

  private static final int FLIPS = 1_000;
  private static final int MANY_FLIPS = 100_000;
  private static final String LIST = "SHA256SUMS";
  private static final String COPY = "evidence/captures/acme-manual/a.gz";
  private static final List<String> FILES =
      List.of(
          SmallWorkspace.CLAIMS,
          SmallWorkspace.ARTICLE,
          SmallWorkspace.MANUAL,
          SmallWorkspace.CAPTURES,
          SmallWorkspace.SETTINGS,
          COPY,
          LIST);

  @TempDir private Path folder;

  @BeforeEach
  void sealWorkspace() throws IOException {
    SmallWorkspace.write(folder, SmallWorkspace.files());
    byte[] copy = new byte[400];
    new Random(1).nextBytes(copy);
    SmallWorkspace.write(folder, COPY, copy);
    Files.writeString(
        file(SmallWorkspace.CAPTURES),
        "path,sha256,bytes,source,captured\n%s,%s,400,acme-manual,2026-03-14\n"
            .formatted(COPY, Digest.sha256(copy)));
    RunResult sealed = RunResult.in(folder, "integrity", "--seal");
    assertEquals(0, sealed.exitCode(), sealed.out() + sealed.err());
    assertTrue(sealed.err().contains("11 records listed, 1 copy here, 0 not here"), sealed.err());
    assertTrue(sealed.err().contains("does not prove"), sealed.err());
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private void found(String name) {
    RunResult result = RunResult.in(folder, "integrity", "--quiet");
    assertEquals(4, result.exitCode(), name);
    assertTrue(result.out().contains(name), name + " is not named in " + result.out());
  }

  @Test
  void findsEveryFlippedBitAndNamesItsFile() throws IOException {
    flip(FLIPS);
    Measured.write(
        "H1", getClass(), "1", FLIPS + " flipped bits of records, copies and list found");
  }

  @Test
  @Tag("nightly")
  void findsEveryOneOfAHundredThousandFlippedBits() throws IOException {
    flip(MANY_FLIPS);
    Measured.write(
        "H1-nightly",
        getClass(),
        "1",
        MANY_FLIPS + " flipped bits of records, copies and list found, each file named");
  }

  private void flip(int flips) throws IOException {
    Random random = new Random(20261125);
    for (int flip = 0; flip < flips; flip++) {
      String name = FILES.get(random.nextInt(FILES.size()));
      byte[] whole = Files.readAllBytes(file(name));
      byte[] changed = whole.clone();
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file(name), changed);
      List<String> problems = RecordsIntegrity.check(folder).problems();
      assertTrue(problems.toString().contains(name), name + " is not named in " + problems);
      if (flip % 50 == 0) {
        found(name);
      }
      Files.write(file(name), whole);
    }
    assertEquals(0, RunResult.in(folder, "integrity").exitCode(), "the control is whole");
  }

  @Test
  void findsWhatWasAddedTakenAwayOrExchanged() throws IOException {
    for (String name : FILES.subList(0, 6)) {
      byte[] whole = Files.readAllBytes(file(name));
      Path aside = folder.resolve("aside");
      Files.move(file(name), aside);
      found(name);
      Files.createSymbolicLink(file(name), aside);
      found(name);
      Files.delete(file(name));
      Path other = Files.move(aside, file(name + ".renamed"));
      found(name.contains("/") ? name + ".renamed" : name); // nothing else at the top is a record
      Files.move(other, file(name));
      Files.write(file(name), new byte[0]);
      found(name);
      Files.write(file(name), Arrays.copyOf(whole, whole.length - 1));
      found(name);
      Files.write(file(name), Arrays.copyOf(whole, whole.length + 1));
      found(name);
      Files.write(file(name), whole);
    }
    swap(SmallWorkspace.MANUAL, SmallWorkspace.SEARCH);
    found(SmallWorkspace.MANUAL);
    found(SmallWorkspace.SEARCH);
    Measured.write("H1", getClass(), "2", "8 of 8 changes of their structure");
  }

  private void swap(String one, String other) throws IOException {
    Files.move(file(one), folder.resolve("aside"));
    Files.move(file(other), file(one), StandardCopyOption.REPLACE_EXISTING);
    Files.move(folder.resolve("aside"), file(other));
  }

  @Test
  void tellsCopiesThatAreNotHereFromCopiesThatAreMissing() throws IOException {
    Files.delete(file(COPY));
    found(COPY);
    Files.delete(file(COPY).getParent());
    RunResult clone = RunResult.in(folder, "integrity");
    assertEquals(0, clone.exitCode(), clone.out());
    assertTrue(clone.err().contains("0 copies here, 1 not here"), clone.err());
    assertEquals(4, RunResult.in(folder, "integrity", "--require-copies").exitCode());
  }

  @Test
  void saysWhatToDoWhereNothingIsSealed() throws IOException {
    Files.delete(file(LIST));
    RunResult result = RunResult.in(folder, "integrity");
    assertEquals(3, result.exitCode());
    assertTrue(result.err().contains("integrity --seal"), result.err());
    assertEquals(2, RunResult.in(folder, "integrity", "--seal", folder.toString()).exitCode());
    Files.createSymbolicLink(file("evidence/link.md"), file(SmallWorkspace.MANUAL));
    assertEquals(2, RunResult.in(folder, "integrity", "--seal").exitCode());
  }
}
