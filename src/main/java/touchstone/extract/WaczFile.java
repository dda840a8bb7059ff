package touchstone.extract;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Takes the document that is meant out of a WACZ, which is web archives in a ZIP file. */
final class WaczFile {

  private WaczFile() {}

  /** Returns the document of the told address, or the first if none is told. */
  static Payload open(byte[] bytes, Told told, Limits limits) throws IOException {
    ZipEntries zip = ZipEntries.of(bytes);
    List<ZipEntries.Entry> entries = zip.list();
    WarcRecords records = new WarcRecords();
    boolean found = false;
    long unpacked = 0;
    for (ZipEntries.Entry entry : entries) {
      if (isArchive(entry.name())) {
        byte[] warc = zip.content(entry, limits);
        unpacked += warc.length;
        if (unpacked > limits.unpackedInAll()) {
          throw new UnreadableException(
              "the WACZ holds archives of more than %s bytes; give the WARC that is meant"
                  .formatted(limits.unpackedInAll()));
        }
        records.add(warc, limits);
        found = true;
      }
    }
    if (!found) {
      throw new UnreadableException(otherZip(entries));
    }
    return WarcFile.open(records, told, limits);
  }

  private static boolean isArchive(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("archive/") && (lower.endsWith(".warc") || lower.endsWith(".warc.gz"));
  }

  private static String otherZip(List<ZipEntries.Entry> entries) {
    for (ZipEntries.Entry entry : entries) {
      if (entry.name().equals("[Content_Types].xml")) {
        return "it is an office document (Word, Excel or PowerPoint), and a page, a PDF, text or a"
            + " web archive was expected; save it as PDF";
      }
      if (entry.name().equals("mimetype")) {
        return "it is an OpenDocument file or an e-book, and a page, a PDF, text or a web archive"
            + " was expected; save it as PDF";
      }
    }
    return "it is a ZIP file without a web archive (archive/*.warc.gz) in it; unpack it and give"
        + " the file that is meant";
  }
}
