package touchstone.capture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import touchstone.model.Excerpt;

/** Undoes the compression of a body, up to a limit. */
final class ContentDecoder {

  /** Up to this size no ratio is too high: small pages can repeat themselves. */
  private static final int HARMLESS = 1 << 20;

  private ContentDecoder() {}

  /**
   * Returns the body as the author wrote it.
   *
   * @throws CaptureException if the coding is unknown or broken, or the body grows beyond a limit
   */
  static byte[] decode(Exchange exchange, Limits limits) throws CaptureException {
    Response response = exchange.response();
    String url = exchange.url().toString();
    List<String> codings = response.headers().all("Content-Encoding");
    String coding = String.join(", ", codings).toLowerCase(Locale.ROOT);
    byte[] packed = response.payload();
    if (coding.isEmpty() || coding.equals("identity") || packed.length == 0) {
      return packed;
    }
    try (InputStream unpacked = unpacked(coding, packed)) {
      long byRatio = Math.max(HARMLESS, (long) limits.ratio() * packed.length);
      byte[] body = read(unpacked, (int) Math.min(limits.decodedBytes(), byRatio));
      if (body.length > byRatio) {
        String found = "sent " + packed.length + " bytes that unpack to more than " + byRatio;
        throw CaptureException.of(Reason.BOMB, url, found);
      }
      if (body.length > limits.decodedBytes()) {
        String found = "unpacks to more than " + limits.decodedBytes() + " bytes";
        throw CaptureException.of(Reason.TOO_LARGE, url, found);
      }
      return body;
    } catch (CaptureException told) {
      throw told;
    } catch (IOException e) {
      String found = "sent a body that is no sound " + Excerpt.of(coding);
      throw CaptureException.of(Reason.BAD_ENCODING, url, found, e);
    }
  }

  private static InputStream unpacked(String coding, byte[] packed) throws IOException {
    InputStream input = new ByteArrayInputStream(packed);
    return switch (coding) {
      case "gzip", "x-gzip" -> new GZIPInputStream(input);
      case "deflate" -> new InflaterInputStream(input, new Inflater(!hasZlibHead(packed)));
      default -> throw new IOException("unknown coding");
    };
  }

  /** Some servers leave out the head that the standard wants. */
  private static boolean hasZlibHead(byte[] packed) {
    return packed.length >= 2
        && (packed[0] & 0x0F) == 8
        && (((packed[0] & 0xFF) << 8) | (packed[1] & 0xFF)) % 31 == 0;
  }

  /** Reads up to one byte more than the limit. */
  private static byte[] read(InputStream input, int limit) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    byte[] part = new byte[16 << 10];
    int length = input.read(part);
    while (length >= 0 && read.size() <= limit) {
      read.write(part, 0, Math.min(length, limit + 1 - read.size()));
      length = input.read(part);
    }
    return read.toByteArray();
  }
}
