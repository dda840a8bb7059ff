package touchstone.extract;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/** What the records of an archive are of, and the one that is meant. */
final class WarcRecords {

  private static final int MOST_REDIRECTS = 20;
  private static final int NAMED = 3;

  private final List<Entry> entries = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  /**
   * A record that may hold a document.
   *
   * @param scan the file that it is in
   * @param place where it is there
   * @param target the address it is of
   * @param time when it was recorded
   * @param answer status, type and new address that the server gave
   */
  record Entry(WarcScan scan, WarcScan.Place place, String target, Instant time, Answer answer) {}

  /**
   * What a server said.
   *
   * @param status of HTTP; 200 for a resource
   * @param type media type
   * @param location where a redirect leads, or empty
   */
  record Answer(int status, String type, String location) {
    boolean isDocument() {
      return status >= 200
          && status < 300
          && (MediaTypes.isPage(type) || MediaTypes.isPlain(type) || type.equals(MediaTypes.PDF));
    }

    boolean isRedirect() {
      return status >= 300 && status < 400 && !location.isEmpty();
    }
  }

  /** Adds the records of a file. */
  void add(byte[] bytes, Limits limits) throws UnreadableException {
    WarcScan scan = new WarcScan(bytes, limits);
    scan.all(
        (record, place) -> {
          if (isCapture(record)) {
            WarcTargetRecord capture = (WarcTargetRecord) record;
            String target = WebAddress.bare(capture.target());
            entries.add(new Entry(scan, place, target, record.date(), answer(capture)));
          }
        });
    faults.addAll(scan.faults());
  }

  private static boolean isCapture(WarcRecord record) {
    return record instanceof WarcTargetRecord
        && !(record instanceof WarcRevisit)
        && (record.type().equals("response") || record.type().equals("resource"));
  }

  private static Answer answer(WarcTargetRecord record) throws IOException {
    if (record instanceof WarcResponse response && isHttp(record)) {
      var http = response.http();
      String type = ContentType.essence(http.headers().first("Content-Type").orElse(""));
      String location = http.headers().first("Location").orElse("").strip();
      return new Answer(http.status(), type, location);
    }
    return new Answer(
        200, ContentType.essence(record.headers().first("Content-Type").orElse("")), "");
  }

  static boolean isHttp(WarcTargetRecord record) {
    String type = record.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    return record.type().equals("response")
        && (type.isEmpty() || type.startsWith("application/http"));
  }

  /**
   * Returns the record that is meant: the last of the address or of where its redirects lead, or
   * the first document if no address is told.
   */
  Entry choose(String url) throws UnreadableException {
    if (entries.isEmpty()) {
      throw new UnreadableException(
          "the WARC holds no response and no resource that can be read" + faultsInWords());
    }
    return url.isEmpty() ? firstDocument() : follow(url);
  }

  private Entry firstDocument() throws UnreadableException {
    return entries.stream()
        .filter(entry -> entry.answer().isDocument())
        .findFirst()
        .orElseThrow(
            () ->
                new UnreadableException(
                    "the WARC holds no page, PDF or text that was answered with success, but "
                        + targets()
                        + "; tell the address of the one that is meant"
                        + faultsInWords()));
  }

  private Entry follow(String url) throws UnreadableException {
    String wanted = url;
    for (int hops = 0; hops < MOST_REDIRECTS; hops++) {
      Entry found = latest(wanted);
      if (found == null) {
        throw new UnreadableException(
            "the WARC holds no record of %s, but %s; tell the address as it stands there%s"
                .formatted(wanted, targets(), faultsInWords()));
      }
      if (!found.answer().isRedirect()) {
        return found;
      }
      wanted = WebAddress.resolve(found.target(), found.answer().location());
    }
    throw new UnreadableException(
        "the redirects of %s go on for more than %s hops".formatted(url, MOST_REDIRECTS));
  }

  private @org.jspecify.annotations.Nullable Entry latest(String url) {
    String wanted = WebAddress.comparable(url);
    Entry latest = null;
    for (Entry entry : entries) {
      boolean same = WebAddress.comparable(entry.target()).equals(wanted);
      if (same && (latest == null || !entry.time().isBefore(latest.time()))) {
        latest = entry;
      }
    }
    return latest;
  }

  private String targets() {
    List<String> named = entries.stream().map(Entry::target).distinct().toList();
    String first = String.join(", ", named.subList(0, Math.min(NAMED, named.size())));
    int more = named.size() - NAMED;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  private String faultsInWords() {
    if (faults.isEmpty()) {
      return "";
    }
    String more = faults.size() > 1 ? " and %s more".formatted(faults.size() - 1) : "";
    return " (skipped as damaged: the record " + faults.get(0) + more + ")";
  }
}
