package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import touchstone.Measured;

/** The dossier of this repository, published under settings of all kinds, is the same site. */
@Tag("hardening")
@Timeout(600)
class EverySettingIT {

  private static final Path NEWER = Path.of("/usr/lib/jvm/temurin-25-jdk-amd64/bin/java");

  @TempDir private Path folder;

  /** What is different from one start to the next. */
  private record Setting(Map<String, String> environment, List<String> options) {}

  private static Map<String, Setting> settings() {
    Map<String, Setting> all = new LinkedHashMap<>();
    all.put("TZ", new Setting(Map.of("TZ", "Pacific/Kiritimati"), List.of()));
    all.put("TZ behind", new Setting(Map.of("TZ", "Pacific/Pago_Pago"), List.of()));
    all.put("LANG", new Setting(Map.of("LANG", "C"), List.of("-Dfile.encoding=ISO-8859-1")));
    all.put(
        "Turkish",
        new Setting(
            Map.of("LC_ALL", "C.UTF-8"), List.of("-Duser.language=tr", "-Duser.country=TR")));
    all.put(
        "Arabic digits",
        new Setting(
            Map.of(),
            List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=nu-arab")));
    all.put("user", new Setting(Map.of("USER", "nobody"), List.of("-Duser.name=nobody")));
    all.put("home", new Setting(Map.of("HOME", "/nowhere"), List.of("-Duser.home=/nowhere")));
    all.put("one thread", new Setting(Map.of(), List.of("-XX:ActiveProcessorCount=1")));
    all.put("two threads", new Setting(Map.of(), List.of("-XX:ActiveProcessorCount=2")));
    all.put("line end", new Setting(Map.of(), List.of("-Dline.separator=\r\n")));
    return all;
  }

  /** Copies the records, in an order of its own, so that folders list them in another. */
  private Path copy(String name, long seed) throws IOException {
    Path to = folder.resolve(name);
    List<Path> files = new ArrayList<>();
    for (String part : List.of("claims", "evidence")) {
      try (Stream<Path> tree = Files.walk(Path.of(part))) {
        tree.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    Collections.shuffle(files, new Random(seed));
    for (Path file : files) {
      Files.createDirectories(to.resolve(file).getParent());
      Files.copy(file, to.resolve(file));
    }
    return to;
  }

  private Map<String, String> published(Path workspace, Program program) throws Exception {
    RunResult run = program.run(workspace, "publish", "--awaiting-review");
    assertEquals(0, run.exitCode(), run.out() + run.err());
    return Program.tree(workspace.resolve("site"));
  }

  @Test
  void givesTheSameBytes() throws Exception {
    Map<String, String> plain = published(copy("plain", 1), new Program(folder));
    assertTrue(plain.size() > 100, "only " + plain.size() + " files");
    int same = 0;
    for (Map.Entry<String, Setting> setting : settings().entrySet()) {
      Program program =
          new Program(folder)
              .environment(setting.getValue().environment())
              .options(setting.getValue().options().toArray(String[]::new));
      Path workspace = copy("in " + setting.getKey(), setting.getKey().hashCode());
      assertEquals(plain, published(workspace, program), setting.getKey());
      same++;
    }
    Path wide = copy("umask", 2);
    Program narrow = new Program(folder).shell("umask 077");
    assertEquals(plain, published(wide, narrow), "umask");
    if (Files.isExecutable(NEWER)) {
      Program newer = new Program(folder).java(NEWER.toString());
      assertEquals(plain, published(copy("newer", 3), newer), "a newer Java");
      same++;
    }
    Measured.write(
        "I",
        getClass(),
        "1",
        "%s settings, each with another path and order of files: %s files, byte for byte the same"
            .formatted(same + 1, plain.size()));
  }

  @Test
  void wouldNoticeOneByte() throws Exception {
    Path workspace = copy("one", 1);
    Map<String, String> plain = published(workspace, new Program(folder));
    Path page = workspace.resolve("site/index.html");
    Files.writeString(page, Files.readString(page) + " ");
    assertNotEquals(plain, Program.tree(workspace.resolve("site")));
  }
}
