package touchstone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The program as something that a shell can start. */
final class PathProgram {

  private PathProgram() {}

  /** Puts a {@code touchstone} into a folder that a path of programs can name; returns it. */
  static Path on(Path folder) throws IOException {
    put(
        folder,
        "touchstone",
        """
        exec '%s/bin/java' -XX:TieredStopAtLevel=1 -cp '%s' touchstone.cli.Main "$@"
        """
            .formatted(System.getProperty("java.home"), System.getProperty("java.class.path")));
    return folder;
  }

  /** Puts a shell script into a folder. */
  static void put(Path folder, String name, String script) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      Files.writeString(file, "#!/bin/sh\n" + script);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }
}
