package touchstone.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The records of a workspace in one ZIP file: all that a site is made from, and nothing else that
 * lies about. Same records, same bytes: sorted, stored as they are, one time for all.
 */
public final class RecordsBundle {

  // of the first moment that a ZIP file can hold, Java writes the time zone too
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
  private static final int BUFFER = 1 << 16;
  private static final List<String> OF_EVIDENCE =
      List.of("publishers.csv", "captures.csv", "quotes.csv");

  private final SortedMap<String, byte[]> files = new TreeMap<>();

  private RecordsBundle() {}

  /**
   * Writes the ZIP file; the destination stays open.
   *
   * @param root the workspace's folder
   * @param extra texts that go along, by path
   * @throws IOException if a file cannot be read, or the destination refuses it
   */
  public static void write(Path root, Map<String, String> extra, OutputStream out)
      throws IOException {
    RecordsBundle bundle = new RecordsBundle();
    bundle.add(root, "touchstone.yaml");
    for (String article : names(root.resolve("claims"))) {
      if (Files.isDirectory(root.resolve("claims").resolve(article), LinkOption.NOFOLLOW_LINKS)) {
        for (String name : ArticleFolderReader.NAMES) {
          bundle.add(root, "claims/" + article + "/" + name);
        }
      }
    }
    for (String name : names(root.resolve("evidence"))) {
      if (name.endsWith(".md") || OF_EVIDENCE.contains(name)) {
        bundle.add(root, "evidence/" + name);
      }
    }
    extra.forEach((path, text) -> bundle.files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    bundle.zip(out);
  }

  private void add(Path root, String path) throws IOException {
    Path file = root.resolve(path);
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      files.put(path, Files.readAllBytes(file));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  private void zip(OutputStream out) throws IOException {
    files.put(DigestList.NAME, DigestList.of(files).bytes());
    ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(out, BUFFER), StandardCharsets.UTF_8);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      zip.putNextEntry(entry(file.getKey(), file.getValue()));
      zip.write(file.getValue());
      zip.closeEntry();
    }
    zip.finish();
    zip.flush();
  }

  /** Nothing is compressed, since what a compressor makes of it differs between versions. */
  private static ZipEntry entry(String path, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    ZipEntry entry = new ZipEntry(path);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCompressedSize(content.length);
    entry.setCrc(crc.getValue());
    entry.setTimeLocal(TIME);
    return entry;
  }
}
