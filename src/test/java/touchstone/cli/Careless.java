package touchstone.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writers that forget what makes an edit outlast a loss of power; controls of the test of ours. */
final class Careless {

  private Careless() {}

  /** Arguments: what is forgotten, {@code -C}, the workspace. */
  public static void main(String[] arguments) throws IOException {
    Path claims = Path.of(arguments[2]).resolve(SmallWorkspace.CLAIMS);
    String edited = Files.readString(claims).replace("two modes, day", "three modes, day");
    Path beside = claims.resolveSibling(".claims.csv.careless.touchstone-new");
    switch (arguments[0]) {
      case "in-place" -> Files.writeString(claims, edited);
      case "content" -> {
        Files.writeString(beside, edited);
        Files.move(beside, claims, StandardCopyOption.ATOMIC_MOVE);
        force(claims.resolveSibling(""));
      }
      case "folder" -> {
        try (FileChannel file =
            FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
          file.write(StandardCharsets.UTF_8.encode(edited));
          file.force(true);
        }
        Files.move(beside, claims, StandardCopyOption.ATOMIC_MOVE);
      }
      default -> throw new IllegalArgumentException(arguments[0]);
    }
    System.out.println("done");
  }

  private static void force(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
