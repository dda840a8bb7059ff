package touchstone.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** A WARC file that is written byte by byte, without the library that reads it. */
final class WarcBytes {

  static final String PAGE =
      "<!doctype html><title>Kept</title><p>Kept words, gr\u00FC\u00DFe.</p>";

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private final boolean zipped;
  private int records;

  WarcBytes(boolean zipped) {
    this.zipped = zipped;
  }

  /** Adds a response of HTTP; header lines end with a line feed here. */
  WarcBytes response(String target, String httpHead, byte[] body) {
    return response(target, "", httpHead, body);
  }

  WarcBytes response(String target, String warcHeaders, String httpHead, byte[] body) {
    byte[] block = join(httpHead.replace("\n", "\r\n").getBytes(ISO_8859_1), body);
    return record(
        "WARC-Type: response\nWARC-Target-URI: "
            + target
            + "\nContent-Type: application/http; msgtype=response\n"
            + warcHeaders,
        block);
  }

  WarcBytes page(String target) {
    return response(
        target,
        "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\n\n",
        PAGE.getBytes(UTF_8));
  }

  WarcBytes record(String headers, byte[] block) {
    records++;
    String head =
        "WARC/1.1\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000%s>\n"
                .formatted(records % 10)
            + "WARC-Date: 2026-01-02T03:04:0%sZ\n".formatted(records % 10)
            + headers
            + "Content-Length: "
            + block.length
            + "\n\n";
    byte[] record =
        join(
            join(head.replace("\n", "\r\n").getBytes(UTF_8), block),
            "\r\n\r\n".getBytes(ISO_8859_1));
    file.writeBytes(zipped ? gzip(record) : record);
    return this;
  }

  WarcBytes raw(byte[] bytes) {
    file.writeBytes(bytes);
    return this;
  }

  byte[] bytes() {
    return file.toByteArray();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  static byte[] join(byte[] one, byte[] other) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(one);
    both.writeBytes(other);
    return both.toByteArray();
  }
}
