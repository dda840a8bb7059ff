package touchstone.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A web archive that wget writes of a server on this machine is read. */
class WgetIT {

  private static final byte[] PAGE =
      "<!doctype html><meta charset=utf-8><title>Kept</title><p>Kept by wget, grüße."
          .getBytes(UTF_8);

  @TempDir private Path folder;

  @Test
  void writesWhatIsRead() throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "wget"))),
        "skipped: wget is not on the PATH");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          boolean moved = exchange.getRequestURI().getPath().equals("/old");
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          if (moved) {
            exchange.getResponseHeaders().set("Location", "/new");
          }
          exchange.sendResponseHeaders(moved ? 301 : 200, moved ? -1 : 0); // 0 is chunked
          if (!moved) {
            exchange.getResponseBody().write(PAGE);
          }
          exchange.close();
        });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/old";
      Extraction.Read read =
          Reading.read(TextExtractor.extract(fetched(url), Told.byName("a.warc.gz", url)));
      assertEquals("Kept by wget, grüße.\n", read.text().text());
      assertEquals(url.replace("old", "new"), read.payload().url());
      assertArrayEquals(PAGE, read.payload().bytes());
    } finally {
      server.stop(0);
    }
  }

  private byte[] fetched(String url) throws IOException, InterruptedException {
    Process wget =
        new ProcessBuilder("wget", "-q", "--no-proxy", "--warc-file=kept", "-O", "page", url)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    assertTrue(wget.waitFor(30, TimeUnit.SECONDS));
    assertEquals(0, wget.exitValue(), new String(wget.getInputStream().readAllBytes(), UTF_8));
    return Files.readAllBytes(folder.resolve("kept.warc.gz"));
  }
}
