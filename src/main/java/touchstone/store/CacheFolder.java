package touchstone.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import touchstone.model.Digest;

/**
 * The folder outside of any workspace where results lie that are found again: some files for each
 * workspace and each build of the program. It may be taken away at any time. What the disk refuses
 * is done without: what cannot be read was never written, what cannot be written stays as it is.
 */
public final class CacheFolder {

  /** The folder may be one that somebody named who keeps other files there. */
  private static final Pattern OURS =
      Pattern.compile(
          "[0-9a-f]{32}\\.(check|notes|units|answer)|new-.*" + Pattern.quote(AtomicFile.TEMPORARY));

  private static final long FORMAT = 0x746f756368000002L;
  private static final int HEAD = 16;
  private static final long LARGEST = 256L << 20;
  private static final long LARGEST_IN_ALL = 1024L << 20;
  private static final int MOST = 100;

  private final Path folder;
  private final String build;

  /**
   * Keeps results in that folder.
   *
   * @param build what tells this build of the program from every other
   */
  public CacheFolder(Path folder, String build) {
    this.folder = folder;
    this.build = build;
  }

  /** Returns what tells this build of the program from every other. */
  String build() {
    return build;
  }

  /**
   * What a file holds.
   *
   * @param ending of the file's name
   * @param question what tells it from others of its ending, for a workspace and a build
   */
  record Name(String ending, String question) {}

  /**
   * Returns what a file holds; nothing if it is not there, not whole, or of another format.
   *
   * @param unpack makes something of the bytes
   */
  <T> Optional<T> read(Path workspace, Name name, Function<PackReader, T> unpack) {
    try {
      Path file = file(workspace, name);
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      return unpacked(Files.readAllBytes(file), unpack);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Returns what the bytes of a file hold; nothing if a byte is not as it was written. */
  static <T> Optional<T> unpacked(byte[] bytes, Function<PackReader, T> unpack) {
    ByteBuffer all = ByteBuffer.wrap(bytes);
    if (bytes.length < HEAD
        || all.getLong(0) != FORMAT
        || all.getLong(Long.BYTES) != checksum(all)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          unpack.apply(new PackReader(ByteBuffer.wrap(bytes, HEAD, bytes.length - HEAD))));
    } catch (BufferUnderflowException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  /** Returns the bytes of a file: format, checksum, what is packed. */
  static ByteBuffer packed(Consumer<PackWriter> pack) {
    PackWriter out = new PackWriter();
    out.number(FORMAT);
    out.number(0L);
    pack.accept(out);
    ByteBuffer bytes = out.packed();
    return bytes.putLong(Long.BYTES, checksum(bytes));
  }

  private static long checksum(ByteBuffer bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes.slice(HEAD, bytes.limit() - HEAD));
    return sum.getValue();
  }

  /** Writes a file, whole or not at all, and takes the oldest files away. */
  void write(Path workspace, Name name, Consumer<PackWriter> pack) {
    ByteBuffer bytes = packed(pack);
    if (bytes.remaining() > LARGEST) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path temporary = Files.createTempFile(folder, "new-", AtomicFile.TEMPORARY);
      try {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
          while (bytes.hasRemaining()) {
            channel.write(bytes);
          }
        }
        Files.move(
            temporary,
            file(workspace, name),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
      clear();
    } catch (IOException | UncheckedIOException refused) {
      // the next run does without it, too
    }
  }

  private Path file(Path workspace, Name name) throws IOException {
    String whole = workspace.toRealPath() + "\n" + build + "\n" + name.question();
    return folder.resolve(Digest.sha256(whole).substring(0, 32) + "." + name.ending());
  }

  private record Aged(Path path, long modified, long bytes) {}

  /** Keeps the newest files; of those that another run is writing only what a killed one left. */
  private void clear() throws IOException {
    List<Aged> files = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path path : entries.toList()) {
        if (OURS.matcher(path.getFileName().toString()).matches()) {
          files.add(new Aged(path, Files.getLastModifiedTime(path).toMillis(), Files.size(path)));
        }
      }
    }
    files.sort(Comparator.comparing(Aged::modified).reversed());
    long bytes = 0;
    for (int i = 0; i < files.size(); i++) {
      bytes += files.get(i).bytes();
      if (i >= MOST || bytes > LARGEST_IN_ALL) {
        Files.deleteIfExists(files.get(i).path());
      }
    }
  }
}
