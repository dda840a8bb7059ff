package touchstone.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The same sources, built elsewhere by somebody who lives elsewhere, come to the same bytes. */
@Timeout(1200)
@EnabledIfSystemProperty(named = "touchstone.dist", matches = ".+", disabledReason = "mvn -Pdist")
class SameBytesIT {

  private static final List<String> SOURCES =
      List.of(
          ".mvn", "pom.xml", "touchstone", "LICENSE", "CHANGELOG.md", "src", "claims", "evidence");

  @TempDir private Path folder;

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path target = file.equals(from) ? to : to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  @Test
  void comeFromTwoBuilds() throws Exception {
    Path other = Files.createDirectories(folder.resolve("another place"));
    for (String source : SOURCES) {
      copy(Path.of(source), other.resolve(source));
    }
    // Gates have been passed by the first build; bytes do not depend on them.
    ProcessBuilder builder =
        new ProcessBuilder(
                "sh",
                "-c",
                "umask 077; exec mvn -B -ntp -q -Pdist -Dcheckstyle.skip -Denforcer.skip package")
            .directory(other.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile());
    builder.environment().put("TZ", "Pacific/Kiritimati");
    builder.environment().put("LC_ALL", "C");
    Process build = builder.start();
    assertTrue(build.waitFor(15, TimeUnit.MINUTES), "it hangs");
    assertEquals(0, build.exitValue(), Files.readString(folder.resolve("log")));
    String sums = Files.readString(NewUser.handedOut("SHA256SUMS"));
    assertEquals(4, sums.lines().count(), sums);
    assertEquals(sums, Files.readString(other.resolve("target/dist/SHA256SUMS")));
  }
}
