package touchstone.capture;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpParser;
import org.netpreserve.jwarc.MessageHeaders;
import touchstone.extract.Told;

/** A whole response of a server, with its exact bytes. */
final class Response {

  /** What tells where a body ends. */
  enum End {
    /** Its length was announced. */
    LENGTH,
    /** It came in chunks, and the last was there. */
    CHUNKED,
    /** The server closed the connection; nobody can tell whether it was done. */
    CLOSE,
    /** A response of this status has no body. */
    NONE
  }

  private static final Pattern MEDIA_TYPE =
      Pattern.compile("[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+");

  private final HttpParser head;
  private final byte[] raw;
  private final byte[] payload;
  private final End end;

  /**
   * Makes a response.
   *
   * @param head status and headers
   * @param raw all bytes of the message, as they came
   * @param payload its body without the framing of chunks, still compressed
   * @param end what told where it ends
   */
  Response(HttpParser head, byte[] raw, byte[] payload, End end) {
    this.head = head;
    this.raw = raw;
    this.payload = payload;
    this.end = end;
  }

  /** Makes a response whose body comes as it is after a head of this many bytes. */
  static Response plain(HttpParser head, byte[] raw, int headBytes, End end) {
    return new Response(head, raw, Arrays.copyOfRange(raw, headBytes, raw.length), end);
  }

  int status() {
    return head.status();
  }

  MessageHeaders headers() {
    return head.headers();
  }

  /** Returns the headers by their names, without regard to case, in the order of the names. */
  Map<String, List<String>> headerMap() {
    return head.headers().map();
  }

  byte[] raw() {
    return raw;
  }

  byte[] payload() {
    return payload;
  }

  End end() {
    return end;
  }

  /**
   * Returns the media type without parameters in lower case, or nothing if none is named, or what
   * is named is none.
   */
  String mediaType() {
    String type = told().mediaType();
    return MEDIA_TYPE.matcher(type).matches() ? type : "";
  }

  /** Returns the name of the charset that the header names, or nothing where it names none. */
  String charset() {
    String name = told().charset();
    try {
      return name.isEmpty() ? "" : Charset.forName(name).name();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return "";
    }
  }

  /** What the header tells, read by hand: the library's lenient reader throws at some values. */
  private Told told() {
    return Told.byHeader(headers().first("Content-Type").orElse(""), "");
  }
}
