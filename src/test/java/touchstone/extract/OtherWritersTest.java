package touchstone.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.SharedData;

/** Web archives by other writers, good and broken. They are supplied, never copied. */
class OtherWritersTest {

  /** Returns a sample from the folder that the environment names, or from beside the repository. */
  private static byte[] sample(String name) throws IOException {
    String corpora = Optional.ofNullable(System.getenv("TOUCHSTONE_CORPORA")).orElse("");
    Path named = Path.of(corpora, "warc-samples", name);
    if (!corpora.isEmpty()) {
      Assumptions.assumeTrue(Files.exists(named), () -> "skipped: " + name + " is not supplied");
      return Files.readAllBytes(named);
    }
    return Files.readAllBytes(SharedData.file("data/warc-samples/" + name));
  }

  @ParameterizedTest
  @CsvSource({
    "example.warc, 'http://example.com/', Example Domain",
    "example.warc.gz, 'http://example.com/', Example Domain",
    "example-iana.org-chunked.warc, 'http://www.iana.org/', Internet Assigned Numbers Authority",
    "example-bad-non-chunked.warc.gz, 'http://example.com/', Example Domain",
    "example-wget-bad-target-uri.warc.gz, 'http://example.com/', Example Domain",
    "example-resource.warc.gz, '', Example",
    "example-bad.warc.gz.bad, '', Example Domain",
    "jwarc/cc.warc.gz, '', open repository of web crawl data",
  })
  void areRead(String name, String url, String part) throws IOException {
    Extraction.Read read =
        Reading.read(TextExtractor.extract(sample(name), Told.byName(name, url)));
    assertTrue(read.text().text().contains(part), read.text().text());
    assertEquals("text/html", read.payload().mediaType());
  }

  @ParameterizedTest
  @CsvSource({
    "bad.arc, ARC",
    "example.arc, ARC",
    "example.arc.gz, ARC",
    "example-digest.warc, no response and no resource",
    "example-trunc.warc, was to have 606 bytes and has 604",
    "example-wrong-chunks.warc.gz, x",
    "example-space-in-target-uri.warc.gz, file:///example with spaces.png",
    "post-test.warc.gz, http://httpbin.org/post?foo=bar",
    "jwarc/gzip_extra_sl.warc.gz, no response and no resource",
  })
  void areRefusedWithAReason(String name, String part) throws IOException {
    String reason = Reading.reason(TextExtractor.extract(sample(name), Told.byName(name, "")));
    assertTrue(reason.contains(part), reason);
  }
}
