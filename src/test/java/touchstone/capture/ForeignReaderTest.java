package touchstone.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Webrecorder's reader (warcio, from npm) finds in our file what was captured. */
class ForeignReaderTest {

  private static final Path WARCIO =
      Path.of("target", "npm", "node_modules", "warcio", "dist", "index.js");

  /** Prints a line for each record: its type, its address, how its text begins. */
  private static final String SCRIPT =
      """
      import fs from 'fs';
      const { WARCParser } = await import(process.argv[2]);
      for await (const record of new WARCParser(fs.createReadStream(process.argv[3]))) {
        const text = await record.contentText();
        console.log([record.warcType, record.warcTargetURI, text.split('\\r')[0]].join(' '));
      }
      """;

  @Test
  void findsEveryRecordAndUnpacksTheDocument(@TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(Files.isRegularFile(WARCIO), "skipped: warcio is not installed from npm");
    try (SmallServer server = new SmallServer()) {
      byte[] packed = SmallServer.gzip("a page".getBytes(StandardCharsets.UTF_8));
      server.at("/old", SmallServer.redirect("/new"));
      server.at("/new", SmallServer.body("Content-Encoding: gzip\r\n", packed));
      Captured captured = new FakeNet(server).capturer().capture("http://news.example/old");
      Path file = Files.write(folder.resolve("copy.warc.gz"), captured.warc());
      Path script = Files.writeString(folder.resolve("read.mjs"), SCRIPT);
      assertEquals(
          List.of(
              "warcinfo  software: " + new FakeNet(server).surroundings().userAgent(),
              "response http://news.example/old ",
              "request http://news.example/old ",
              "response http://news.example/new a page",
              "request http://news.example/new ",
              "metadata http://news.example/new requested-url: http://news.example/old"),
          run("node", script.toString(), WARCIO.toUri().toString(), file.toString()));
    }
  }

  private static List<String> run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    return output.lines().toList();
  }
}
