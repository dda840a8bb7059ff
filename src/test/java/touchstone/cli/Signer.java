package touchstone.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A process that signs claims one after the other until it is killed, and says after each that it
 * is done; the control writes the same file in place.
 */
final class Signer {

  private Signer() {}

  /** Arguments: the workspace, {@code accept} or {@code in-place}, first number. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path claims = folder.resolve(SmallWorkspace.CLAIMS);
    for (int i = Integer.parseInt(arguments[2]); ; i++) {
      String reason = "reason-" + i;
      if (arguments[1].equals("accept")) {
        String status = i % 2 == 0 ? "disputed" : "supported";
        RunResult result =
            RunResult.in(folder, "override", "night-mode", status, "--by", "me", "--why", reason);
        if (result.exitCode() != 0) {
          System.out.println("failed " + result);
          return;
        }
      } else {
        List<String> rows = Files.readAllLines(claims);
        try (Writer out = Files.newBufferedWriter(claims)) {
          for (String row : rows) {
            out.write(row);
            out.write('\n');
            out.flush(); // most of its time it is in the middle of the file
          }
        }
      }
      System.out.println(reason);
      System.out.flush();
    }
  }
}
