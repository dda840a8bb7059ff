package touchstone.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;

/** A response of HTTP as it stands in a WARC record, taken apart. */
final class HttpBody {

  private static final int LONGEST_CHUNK_LINE = 8;

  private final HttpResponse head;
  private final byte[] sent;

  private HttpBody(HttpResponse head, byte[] sent) {
    this.head = head;
    this.sent = sent;
  }

  /** Takes a response apart. */
  static HttpBody of(byte[] block) throws IOException {
    HttpResponse head =
        HttpResponse.parseWithoutBody(
            Channels.newChannel(new ByteArrayInputStream(block)),
            Channels.newChannel(OutputStream.nullOutputStream()));
    return new HttpBody(head, Arrays.copyOfRange(block, endOfHead(block), block.length));
  }

  /** Returns the status that the server gave. */
  int status() {
    return head.status();
  }

  /** Returns the value of a header, or empty. */
  String header(String name) {
    return head.headers().first(name).orElse("");
  }

  /** Returns the body with all its codings. */
  byte[] sent() {
    return sent;
  }

  /**
   * Returns the body without the coding of its transfer. Some writers take that away and leave the
   * header, so a body that does not begin with a chunk is taken as it is.
   */
  byte[] transferred() throws UnreadableException {
    if (!header("Transfer-Encoding").toLowerCase(Locale.ROOT).contains("chunked")) {
      complete();
      return sent;
    }
    byte[] whole = chunks();
    return whole == null ? sent : whole;
  }

  private void complete() throws UnreadableException {
    String length = header("Content-Length").strip();
    boolean isNumber = !length.isEmpty() && length.length() < 10;
    if (isNumber
        && length.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(length) > sent.length) {
      throw new UnreadableException(
          "the response was to have %s bytes and has %s; get the page once more"
              .formatted(length, sent.length));
    }
  }

  private byte @Nullable [] chunks() throws UnreadableException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    int at = 0;
    while (true) {
      int lineEnd = lineEnd(at);
      int size = lineEnd < 0 ? -1 : chunkSize(at, lineEnd);
      if (size < 0) {
        if (at == 0) {
          return null;
        }
        throw damaged(at);
      }
      int start = lineEnd + 1;
      if (size == 0) {
        return whole.toByteArray();
      }
      if (size > sent.length - start) {
        throw damaged(at);
      }
      whole.write(sent, start, size);
      at = afterLine(start + size);
    }
  }

  private static UnreadableException damaged(int at) {
    return new UnreadableException(
        "the chunks of the response break off at byte %s; get the page once more".formatted(at));
  }

  private int lineEnd(int from) {
    for (int i = from; i < Math.min(sent.length, from + 4_096); i++) {
      if (sent[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private int chunkSize(int from, int lineEnd) {
    int size = 0;
    int digits = 0;
    for (int i = from; i < lineEnd; i++) {
      int digit = Character.digit(sent[i], 16);
      if (digit < 0) {
        return digits > 0 && " \t\r;".indexOf(sent[i]) >= 0 ? size : -1;
      }
      if (++digits >= LONGEST_CHUNK_LINE) {
        return -1;
      }
      size = size * 16 + digit;
    }
    return digits > 0 ? size : -1;
  }

  private int afterLine(int at) {
    int next = at < sent.length && sent[at] == '\r' ? at + 1 : at;
    return next < sent.length && sent[next] == '\n' ? next + 1 : next;
  }

  /** Returns the body without any coding. */
  byte[] decoded(Limits limits) throws UnreadableException {
    byte[] body = transferred();
    String[] codings = header("Content-Encoding").toLowerCase(Locale.ROOT).split(",", -1);
    for (int i = codings.length - 1; i >= 0; i--) {
      body = decoded(body, codings[i].strip(), limits);
    }
    return body;
  }

  private static byte[] decoded(byte[] body, String coding, Limits limits)
      throws UnreadableException {
    return switch (coding) {
      case "", "identity", "none", "utf-8" -> body;
      case "gzip", "x-gzip" -> Unpacker.isGzip(body, 0) ? Unpacker.gzip(body, limits) : body;
      case "deflate" -> isPage(body) ? body : Unpacker.deflate(body, limits);
      default -> {
        if (!isPage(body)) {
          throw new UnreadableException(
              "the response is compressed as \"%s\", and only gzip and deflate are read here; get"
                      .formatted(coding)
                  + " the page once more without that");
        }
        yield body;
      }
    };
  }

  /** Some writers unpack a page and leave the header; what reads as UTF-8 markup is not packed. */
  private static boolean isPage(byte[] body) {
    String text = Charsets.strictUtf8(body);
    return text != null && text.indexOf('<') >= 0;
  }

  private static int endOfHead(byte[] block) {
    for (int i = 0; i + 1 < block.length; i++) {
      if (block[i] == '\n'
          && (block[i + 1] == '\n'
              || (i + 2 < block.length && block[i + 1] == '\r' && block[i + 2] == '\n'))) {
        return block[i + 1] == '\n' ? i + 2 : i + 3;
      }
    }
    return block.length;
  }
}
