package touchstone.capture;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpParser;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import touchstone.model.Excerpt;

/** Reads one response, and knows whether all of it is there. */
final class ResponseReader {

  private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");
  private static final byte[] CHUNKED_HEAD =
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(US_ASCII);
  private static final int MOST_INTERIM = 8;

  private final Wire wire;
  private final String url;
  private final Limits limits;

  private ResponseReader(Wire wire, String url, Limits limits) {
    this.wire = wire;
    this.url = url;
    this.limits = limits;
  }

  /**
   * Reads the final response.
   *
   * @param url for messages
   * @throws CaptureException if it is too long, incomplete or no HTTP
   * @throws IOException if the connection breaks
   */
  static Response read(InputStream input, String url, Limits limits) throws IOException {
    ResponseReader reader = new ResponseReader(new Wire(input), url, limits);
    try {
      Response response = reader.body(reader.head());
      if (response.end() != Response.End.CLOSE && reader.wire.hasSurplus()) {
        throw reader.badFraming("sent more than the length that it announced");
      }
      return response;
    } catch (BeyondLimitException e) {
      String found = "sent a response that " + e.getMessage();
      throw CaptureException.of(Reason.TOO_LARGE, url, found, e);
    } catch (ParsingException e) {
      String found = "sent what is no HTTP/1.1 (" + Excerpt.of(e.getBaseMessage()) + ")";
      throw CaptureException.of(Reason.BAD_FRAMING, url, found, e);
    } catch (EOFException e) {
      String found = "closed the connection before the end of its response";
      throw CaptureException.of(Reason.SHORT_BODY, url, found, e);
    }
  }

  /** Reads the head of the final response; servers may announce it by interim ones. */
  private HttpParser head() throws IOException {
    for (int i = 0; i < MOST_INTERIM; i++) {
      wire.begin();
      wire.allow(limits.headerBytes());
      HttpParser head = new HttpParser();
      head.lenientResponse();
      head.parse(wire, ByteBuffer.allocate(1).flip());
      // the lenient reader is content with a head that just stops
      if (!head.isFinished() || !wire.endsWithBlankLine()) {
        throw new EOFException("within the head");
      }
      if (head.version().getMajor() != 1 || head.status() == 101) {
        throw badFraming("answered in a protocol that was not asked for");
      }
      if (head.status() >= 200) {
        return head;
      }
    }
    throw badFraming("sent nothing but interim responses");
  }

  private Response body(HttpParser head) throws IOException {
    int headBytes = wire.size();
    wire.allow(limits.bodyBytes());
    List<String> codings = head.headers().all("Transfer-Encoding");
    List<String> lengths = head.headers().all("Content-Length").stream().distinct().toList();
    if (!codings.isEmpty() && !lengths.isEmpty()) {
      throw badFraming("announced the end of its body in two ways");
    }
    if (head.status() == 204 || head.status() == 304) {
      return Response.plain(head, wire.bytes(), headBytes, Response.End.NONE);
    }
    if (!codings.isEmpty()) {
      if (codings.size() > 1 || !codings.get(0).equalsIgnoreCase("chunked")) {
        throw badFraming("used the transfer coding " + Excerpt.of(String.join(", ", codings)));
      }
      byte[] payload = chunks();
      return new Response(head, wire.bytes(), payload, Response.End.CHUNKED);
    }
    if (lengths.isEmpty()) {
      wire.readToEnd();
      return Response.plain(head, wire.bytes(), headBytes, Response.End.CLOSE);
    }
    exactly(announced(lengths));
    return Response.plain(head, wire.bytes(), headBytes, Response.End.LENGTH);
  }

  private int announced(List<String> lengths) throws CaptureException {
    if (lengths.size() > 1 || !LENGTH.matcher(lengths.get(0)).matches()) {
      throw badFraming("announced the length " + Excerpt.of(String.join(", ", lengths)));
    }
    long length = Long.parseLong(lengths.get(0));
    if (length > limits.bodyBytes()) {
      String found = "is " + length + " bytes long, at most " + limits.bodyBytes() + " are taken";
      throw CaptureException.of(Reason.TOO_LARGE, url, found);
    }
    return (int) length;
  }

  private void exactly(int length) throws IOException {
    try {
      wire.readFully(length);
    } catch (EOFException e) {
      throw CaptureException.of(Reason.SHORT_BODY, url, String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Reads chunks, strictly: a lenient reader takes broken ones for text. The library's reader wants
   * to see a head that announces them; that of the server need not be a strict one.
   */
  private byte[] chunks() throws IOException {
    wire.prepend(CHUNKED_HEAD);
    MessageBody body = HttpResponse.parseStrictly(wire).body();
    ByteArrayOutputStream payload = new ByteArrayOutputStream();
    ByteBuffer part = ByteBuffer.allocate(1 << 10);
    while (body.read(part) >= 0) {
      payload.write(part.array(), 0, part.position());
      part.clear();
    }
    return payload.toByteArray();
  }

  private CaptureException badFraming(String found) {
    return CaptureException.of(Reason.BAD_FRAMING, url, found);
  }
}
