package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, the packaged program and its streams, as a person starts them. */
@Timeout(120)
class LauncherIT {

  @TempDir private Path folder;

  private record Ended(int exitCode, String out, String err) {}

  private Ended start(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of("touchstone").toAbsolutePath().toString());
    command.addAll(List.of(arguments));
    File out = folder.resolve("out").toFile();
    File err = folder.resolve("err").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(Path.of("").toAbsolutePath().toFile())
            .redirectOutput(out)
            .redirectError(err);
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertTrue(process.waitFor(100, TimeUnit.SECONDS), "it hangs");
    return new Ended(
        process.exitValue(),
        Files.readString(out.toPath(), StandardCharsets.UTF_8),
        Files.readString(err.toPath(), StandardCharsets.UTF_8));
  }

  @Test
  void reportsOnTheDossierWithoutAWordOnTheOtherStream() throws Exception {
    Ended ended = start(Map.of(), "report");
    assertEquals(0, ended.exitCode(), ended.err());
    assertEquals("", ended.err());
    assertTrue(ended.out().contains("connect-command-scope"));
  }

  @Test
  void writesTheSameBytesUnderEverySetting() throws Exception {
    Ended plain = start(Map.of(), "report", "--format", "json", "--as-of", "2026-11-25");
    assertEquals(0, plain.exitCode(), plain.err());
    for (Map<String, String> environment :
        List.of(
            Map.of("LANG", "tr_TR.UTF-8", "LC_ALL", "tr_TR.UTF-8", "TZ", "Pacific/Kiritimati"),
            Map.of("TOUCHSTONE_JAVA_OPTS", "-Duser.language=tr -Duser.country=TR"),
            Map.of("LC_ALL", "C", "TOUCHSTONE_JAVA_OPTS", "-XX:ActiveProcessorCount=1"),
            Map.of("TOUCHSTONE_JAVA_OPTS", "-Dfile.encoding=ISO-8859-1 -Duser.timezone=UTC"))) {
      Ended other = start(environment, "report", "--format", "json", "--as-of", "2026-11-25");
      assertEquals(plain, other, environment.toString());
    }
  }

  @Test
  void worksFromAnotherFolderThroughALinkWithSpaces() throws Exception {
    Path link = folder.resolve("a link");
    Files.createSymbolicLink(link, Path.of("touchstone").toAbsolutePath());
    Process process =
        new ProcessBuilder(link.toString(), "--version").directory(folder.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    assertTrue(out.startsWith("touchstone "), out);
  }

  @Test
  void publishesWithTheSerialCollectorUnlessTheUserNamesOne() throws Exception {
    Map<String, String> collectors =
        Map.of("", "Serial", "-XX:+UseParallelGC", "Parallel", "-XX:+UseG1GC", "G1");
    for (Map.Entry<String, String> named : collectors.entrySet()) {
      Path log = folder.resolve(named.getValue());
      String options = named.getKey() + " -Xlog:gc:file=" + log;
      String site = folder.resolve("site").toString();
      Ended ended =
          start(
              Map.of("TOUCHSTONE_JAVA_OPTS", options),
              "publish",
              "--awaiting-review",
              "--to",
              site);
      assertEquals(0, ended.exitCode(), ended.err());
      String told = Files.readString(log);
      assertTrue(told.contains("Using " + named.getValue()), told);
    }
  }

  @Test
  void handsExitCodesOn() throws Exception {
    assertEquals(2, start(Map.of(), "report", "--status", "wrong").exitCode());
    assertEquals(3, start(Map.of(), "-C", folder.toString(), "report").exitCode());
    assertEquals(1, start(Map.of(), "report", "--fail-on", "contradicted").exitCode());
  }

  @Test
  void endsQuietlyWhenNobodyReadsOn() throws Exception {
    Process process =
        new ProcessBuilder("sh", "-c", "./touchstone report | head -n 1")
            .redirectError(folder.resolve("err").toFile())
            .start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals("", Files.readString(folder.resolve("err")));
  }
}
