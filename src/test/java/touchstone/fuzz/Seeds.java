package touchstone.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what a fuzzer starts from: the seeds of a target, as files of a folder. */
public final class Seeds {

  private Seeds() {}

  /** Takes the name of the target's class, and the folder. */
  public static void main(String... arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    FuzzTarget target = FuzzTarget.of(arguments[0]);
    List<byte[]> inputs = target.inputs();
    for (int i = 0; i < inputs.size(); i++) {
      Files.write(folder.resolve("seed-" + i), inputs.get(i));
    }
  }
}
