package touchstone.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import touchstone.model.Digest;

/**
 * Writes exchanges as WARC 1.1 (ISO 28500:2017): who wrote it, then response and request of every
 * hop, then what is worth knowing of the document. The same exchanges and ids give the same bytes.
 */
final class WarcFile {

  private static final String STANDARD =
      "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/";

  private final Surroundings surroundings;
  private final boolean heedsRobots;
  private final URI infoId;

  WarcFile(Surroundings surroundings, boolean heedsRobots) {
    this.surroundings = surroundings;
    this.heedsRobots = heedsRobots;
    this.infoId = nextId();
  }

  private URI nextId() {
    UUID id = surroundings.ids().get();
    return URI.create("urn:uuid:" + id);
  }

  /**
   * Returns the file.
   *
   * @param requested the address that a person asked for
   * @param exchanges all exchanges; the last is that of the document
   * @param decoded how many bytes the document has once it is unpacked
   */
  byte[] bytes(String requested, List<Exchange> exchanges, int decoded) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(file), WarcCompression.GZIP)) {
      writer.write(info(exchanges.get(0)));
      URI response = infoId;
      for (Exchange exchange : exchanges) {
        response = nextId();
        writer.write(response(exchange, response));
        writer.write(request(exchange, response));
      }
      writer.write(metadata(requested, exchanges, response, decoded));
    } catch (IOException memoryNeverFails) {
      throw new UncheckedIOException(memoryNeverFails);
    }
    return file.toByteArray();
  }

  private WarcRecord info(Exchange first) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("software", List.of(surroundings.userAgent()));
    fields.put("format", List.of("WARC File Format 1.1"));
    fields.put("conformsTo", List.of(STANDARD));
    fields.put("robots", List.of(heedsRobots ? "classic" : "ignore"));
    return new Warcinfo.Builder()
        .version(MessageVersion.WARC_1_1)
        .recordId(infoId)
        .date(first.time())
        .fields(fields)
        .build();
  }

  private WarcResponse response(Exchange exchange, URI id) {
    byte[] raw = exchange.response().raw();
    return stamped(new WarcResponse.Builder(exchange.url().toString()), exchange, id)
        .blockDigest(digest(raw))
        .payloadDigest(digest(exchange.response().payload()))
        .body(MediaType.HTTP_RESPONSE, raw)
        .build();
  }

  private WarcRequest request(Exchange exchange, URI response) {
    byte[] raw = exchange.request();
    return stamped(new WarcRequest.Builder(exchange.url().toString()), exchange, nextId())
        .concurrentTo(response)
        .blockDigest(digest(raw))
        .body(MediaType.HTTP_REQUEST, raw)
        .build();
  }

  private <R extends WarcCaptureRecord, B extends WarcCaptureRecord.AbstractBuilder<R, B>>
      B stamped(B builder, Exchange exchange, URI id) {
    return builder
        .version(MessageVersion.WARC_1_1)
        .recordId(id)
        .warcinfoId(infoId)
        .date(exchange.time())
        .ipAddress(exchange.address());
  }

  private WarcMetadata metadata(
      String requested, List<Exchange> exchanges, URI response, int decoded) {
    Exchange last = exchanges.get(exchanges.size() - 1);
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("requested-url", List.of(requested));
    fields.put("final-url", List.of(last.url().toString()));
    fields.put("hop", exchanges.stream().map(WarcFile::line).toList());
    fields.put("received-bytes", List.of(Integer.toString(last.response().raw().length)));
    fields.put("decoded-bytes", List.of(Integer.toString(decoded)));
    fields.put("sha256", List.of(Digest.sha256(last.response().raw())));
    fields.put("media-type", List.of(last.response().mediaType()));
    fields.put("charset-of-header", List.of(last.response().charset()));
    fields.put("body-ended-by", List.of(last.response().end().name()));
    return new WarcMetadata.Builder()
        .version(MessageVersion.WARC_1_1)
        .targetURI(last.url().toString())
        .recordId(nextId())
        .warcinfoId(infoId)
        .concurrentTo(response)
        .date(last.time())
        .fields(fields)
        .build();
  }

  private static String line(Exchange exchange) {
    Hop hop = exchange.hop();
    return hop.time() + " " + hop.status() + " " + hop.address() + " " + hop.url();
  }

  private static WarcDigest digest(byte[] bytes) {
    return new WarcDigest("sha256", Digest.sha256(bytes));
  }
}
