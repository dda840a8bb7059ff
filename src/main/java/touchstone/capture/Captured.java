package touchstone.capture;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import touchstone.model.Digest;

/** A whole document, with all that is known of how it came. Nobody changes its arrays. */
public final class Captured {

  private final String requestedUrl;
  private final List<Hop> hops;
  private final Response response;
  private final byte[] body;
  private final byte[] warc;

  Captured(String requestedUrl, List<Exchange> exchanges, byte[] body, byte[] warc) {
    this.requestedUrl = requestedUrl;
    this.hops = exchanges.stream().map(Exchange::hop).toList();
    this.response = exchanges.get(exchanges.size() - 1).response();
    this.body = body;
    this.warc = warc;
  }

  /** Returns the address that was asked for, as it was written. */
  public String requestedUrl() {
    return requestedUrl;
  }

  /**
   * Returns the address of the document: after redirects, in ASCII, its host as A-labels, without a
   * fragment.
   */
  public String finalUrl() {
    return last().url();
  }

  /** Returns every exchange on the way; the last is that of the document. */
  public List<Hop> hops() {
    return hops;
  }

  /** Returns when the document was asked for, to the millisecond. */
  public Instant time() {
    return last().time();
  }

  /** Returns the status of the document: 200, or 203 where something on the way changed it. */
  public int status() {
    return last().status();
  }

  /** Returns the headers of the document by their names, without regard to case. */
  public Map<String, List<String>> headers() {
    return Collections.unmodifiableMap(response.headerMap());
  }

  /**
   * Returns the media type that the header names, without parameters, in lower case, or nothing.
   */
  public String mediaType() {
    return response.mediaType();
  }

  /** Returns the charset that the header names, by its usual name, or nothing. */
  public String charset() {
    return response.charset();
  }

  /** Returns the document, unpacked. */
  public byte[] body() {
    return body;
  }

  /** Returns how many bytes the response had on the wire, head included. */
  public long receivedBytes() {
    return response.raw().length;
  }

  /** Returns the SHA-256 of the response as it came over the wire, head included. */
  public String sha256() {
    return Digest.sha256(response.raw());
  }

  /** Returns all exchanges as a WARC 1.1 file, each record compressed on its own. */
  public byte[] warc() {
    return warc;
  }

  private Hop last() {
    return hops.get(hops.size() - 1);
  }
}
