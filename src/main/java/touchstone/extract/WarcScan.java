package touchstone.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Goes through the records of a WARC file. Behind a record that is damaged it looks for the next
 * one, so that one fault does not take the rest away.
 */
final class WarcScan {

  /** Receives a record while it is open. */
  @FunctionalInterface
  interface Visitor {
    /** Looks at a record, whose body can be read until this returns. */
    void visit(WarcRecord record, Place place) throws IOException;
  }

  /**
   * Where a record is.
   *
   * @param member where its member of a gzip file begins, or 0
   * @param offset where it begins in what the member holds
   */
  record Place(int member, int offset) {
    @Override
    public String toString() {
      return "at byte " + (member + offset);
    }
  }

  private static final byte[] START = {'W', 'A', 'R', 'C', '/'};
  private static final int MOST_FAULTS = 1_000;

  private final byte[] bytes;
  private final Limits limits;
  private final List<String> faults = new ArrayList<>();
  private long unpacked;

  WarcScan(byte[] bytes, Limits limits) {
    this.bytes = bytes;
    this.limits = limits;
  }

  /** Returns the records that could not be read, each with its place. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /** Visits every record that can be read. */
  void all(Visitor visitor) throws UnreadableException {
    if (!Unpacker.isGzip(bytes, 0)) {
      plain(bytes, 0, visitor);
      return;
    }
    int at = 0;
    while (at >= 0 && at < bytes.length && faults.size() < MOST_FAULTS) {
      try {
        Unpacker.Unpacked member = Unpacker.gzipMember(bytes, at, limits);
        unpacked += member.content().length;
        if (unpacked > limits.unpackedInAll()) {
          throw new UnreadableException(
              "the WARC unpacks to more than %s bytes; give the record that is cited"
                  .formatted(limits.unpackedInAll()));
        }
        plain(member.content(), at, visitor);
        at = nextMember(member.end());
      } catch (UnreadableException damaged) {
        if (unpacked > limits.unpackedInAll()) {
          throw damaged;
        }
        faults.add(new Place(at, 0) + ": " + damaged.reason());
        at = nextMember(at + 1);
      }
    }
  }

  /** Visits one record again. */
  void one(Place place, Visitor visitor) throws IOException {
    byte[] content =
        Unpacker.isGzip(bytes, place.member())
            ? Unpacker.gzipMember(bytes, place.member(), limits).content()
            : bytes;
    try (WarcReader reader = reader(content, place.offset())) {
      Optional<WarcRecord> record = reader.next();
      if (record.isPresent()) {
        visitor.visit(record.get(), place);
      }
    }
  }

  private void plain(byte[] content, int member, Visitor visitor) {
    int at = 0;
    while (at >= 0 && at < content.length && faults.size() < MOST_FAULTS) {
      at = from(content, new Place(member, at), visitor);
    }
  }

  /**
   * Returns where to go on after a fault, or -1 at the end. The library fails in many ways on
   * broken records, and none of them may take the records behind it away.
   */
  private int from(byte[] content, Place start, Visitor visitor) {
    AtomicInteger last = new AtomicInteger(start.offset());
    FutureTask<Integer> task = new FutureTask<>(() -> visit(content, start, visitor, last));
    task.run();
    try {
      return task.get();
    } catch (ExecutionException damaged) {
      faults.add(new Place(start.member(), last.get()) + ": it is no sound WARC record");
      return nextStart(content, last.get() + 1);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private static int visit(byte[] content, Place start, Visitor visitor, AtomicInteger last)
      throws IOException {
    try (WarcReader reader = reader(content, start.offset())) {
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        last.set(start.offset() + Math.toIntExact(reader.position()));
        visitor.visit(next.get(), new Place(start.member(), last.get()));
      }
      return -1;
    }
  }

  private static WarcReader reader(byte[] content, int offset) throws IOException {
    ByteBuffer none = ByteBuffer.allocate(8_192);
    none.flip();
    WarcReader reader =
        new WarcReader(
            Channels.newChannel(new ByteArrayInputStream(content, offset, content.length - offset)),
            none);
    reader.setLenient(true);
    return reader;
  }

  private static int nextStart(byte[] content, int from) {
    for (int i = Math.max(1, from); i + START.length < content.length; i++) {
      if (content[i - 1] == '\n' && startsWith(content, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean startsWith(byte[] content, int at) {
    for (int i = 0; i < START.length; i++) {
      if (content[at + i] != START[i]) {
        return false;
      }
    }
    return true;
  }

  private int nextMember(int from) {
    for (int i = from; i < bytes.length; i++) {
      if (Unpacker.isGzip(bytes, i)) {
        return i;
      }
    }
    return -1;
  }
}
