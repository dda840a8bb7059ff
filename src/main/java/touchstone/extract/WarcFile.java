package touchstone.extract;

import java.io.EOFException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;

/** Takes the document that is meant out of a web archive. */
final class WarcFile {

  private WarcFile() {}

  /** Returns the document of the told address, or the first if none is told. */
  static Payload open(byte[] bytes, Told told, Limits limits) throws IOException {
    WarcRecords records = new WarcRecords();
    records.add(bytes, limits);
    return open(records, told, limits);
  }

  /** Returns the document that is meant among the records of one or more files. */
  static Payload open(WarcRecords records, Told told, Limits limits) throws IOException {
    WarcRecords.Entry entry = records.choose(told.url());
    int status = entry.answer().status();
    if (status < 200 || status > 299) {
      throw new UnreadableException(
          "the record of %s is the answer %s, not the page; get the page once more"
              .formatted(entry.target(), status));
    }
    AtomicReference<Payload> payload = new AtomicReference<>();
    entry.scan().one(entry.place(), (record, place) -> payload.set(payload(record, entry, limits)));
    Payload found = payload.get();
    if (found == null) {
      throw new UnreadableException("the record of " + entry.target() + " cannot be read again");
    }
    return found;
  }

  private static Payload payload(WarcRecord record, WarcRecords.Entry entry, Limits limits)
      throws IOException {
    WarcTargetRecord capture = (WarcTargetRecord) record;
    byte[] block = block(capture, entry, limits);
    if (!WarcRecords.isHttp(capture)) {
      WarcDigests.check(capture, block, block);
      String type = capture.headers().first("Content-Type").orElse("");
      return new Payload(block, Told.byHeader(type, entry.target()), entry.time());
    }
    HttpBody http = HttpBody.of(block);
    WarcDigests.check(capture, block, http.sent(), http.transferred());
    Told told = Told.byHeader(http.header("Content-Type"), entry.target());
    return new Payload(http.decoded(limits), told, entry.time());
  }

  private static byte[] block(WarcTargetRecord record, WarcRecords.Entry entry, Limits limits)
      throws IOException {
    if (record.truncated() != WarcTruncationReason.NOT_TRUNCATED) {
      throw new UnreadableException(
          "the record of %s was cut off when it was made; get the page once more"
              .formatted(entry.target()));
    }
    if (record.headers().first("WARC-Segment-Number").isPresent()) {
      throw new UnreadableException(
          "the record of %s is spread over segments, which are not read; get the page once more"
              .formatted(entry.target()));
    }
    long length = record.body().size();
    if (length > limits.unpacked()) {
      throw new UnreadableException(
          "the record of %s has %s bytes, and at most %s are read"
              .formatted(entry.target(), length, limits.unpacked()));
    }
    try {
      byte[] block = record.body().stream().readAllBytes();
      if (block.length == length) {
        return block;
      }
    } catch (EOFException cut) {
      // the same to a person
    }
    throw new UnreadableException(
        "the record of %s was to have %s bytes and has less; the file is cut off, get it once more"
            .formatted(entry.target(), length));
  }
}
