package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Eight processes sign different claims at once, and nobody's signature is lost. */
@Timeout(200)
class ManySignersIT {

  private static final int SIGNERS = 8;

  @TempDir private Path folder;

  @Test
  void loseNothingOfOneAnother() throws IOException, InterruptedException {
    Map<String, String> files = SmallWorkspace.files();
    StringBuilder claims = new StringBuilder(files.get(SmallWorkspace.CLAIMS));
    for (int i = 0; i < SIGNERS; i++) {
      claims.append(
          "claim-%s,A claim.,anchor words %s,Modes,event,,article,low,,,,,,,,,,\n".formatted(i, i));
    }
    files.put(SmallWorkspace.CLAIMS, claims.toString());
    SmallWorkspace.write(folder, files);
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < SIGNERS; i++) {
      processes.add(
          new ProcessBuilder(
                  "./touchstone",
                  "-C",
                  folder.toString(),
                  "accept",
                  "claim-" + i,
                  "--by",
                  "signer-" + i)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("out-" + i).toFile())
              .start());
    }
    for (int i = 0; i < SIGNERS; i++) {
      assertEquals(0, processes.get(i).waitFor(), () -> "a signer failed in " + folder);
    }
    String signed = Files.readString(folder.resolve(SmallWorkspace.CLAIMS));
    for (int i = 0; i < SIGNERS; i++) {
      int number = i;
      assertEquals(
          1,
          signed
              .lines()
              .filter(
                  row -> row.contains("claim-" + number + ",") && row.contains("signer-" + number))
              .count(),
          "signer " + i);
    }
  }
}
