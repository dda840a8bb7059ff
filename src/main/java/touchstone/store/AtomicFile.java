package touchstone.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Writes a file so that whoever looks sees the old text or the new, never a part: temporary file in
 * the same folder, forced to disk, renamed over the target, folder forced to disk.
 */
public final class AtomicFile {

  /** How the names of temporary files end. */
  static final String TEMPORARY = ".touchstone-tmp";

  private AtomicFile() {}

  /**
   * Puts the text into the file, as UTF-8. A device or a pipe is simply written to.
   *
   * @throws IOException if the disk refuses; the file is then as it was, or whole and new
   */
  public static void write(Path file, String text) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new FileSystemException(file.toString(), null, "is a folder");
    }
    boolean stream = file.toAbsolutePath().startsWith("/dev"); // leads to whatever is open there
    if (stream || (Files.exists(target) && !Files.isRegularFile(target))) {
      Files.writeString(stream ? file : target, text);
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    long process = ProcessHandle.current().pid();
    Path temporary = folder.resolve("." + target.getFileName() + "." + process + TEMPORARY);
    try {
      writeNew(temporary, text.getBytes(StandardCharsets.UTF_8), target);
      rename(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Gives a new file the permissions of the one that it will replace. */
  static void keepPermissions(Path of, Path on) throws IOException {
    PosixFileAttributeView known = Files.getFileAttributeView(of, PosixFileAttributeView.class);
    if (known != null && Files.exists(of)) {
      Files.setPosixFilePermissions(on, known.readAttributes().permissions());
    }
  }

  /** Writes a file that nobody looks at yet, and forces it to disk. */
  static void writeNew(Path file, byte[] content) throws IOException {
    writeNew(file, content, file);
  }

  /**
   * Writes a file that nobody looks at yet, and forces it to disk.
   *
   * @param replaced the file that it will replace, and whose permissions it gets if there is one
   */
  static void writeNew(Path file, byte[] content, Path replaced) throws IOException {
    Files.deleteIfExists(file);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      if (!replaced.equals(file)) {
        keepPermissions(replaced, file); // first, so that nobody reads what is not for everybody
      }
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** Renames a file over another in the same folder, and forces the folder to disk. */
  static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    Path folder = to.getParent();
    if (folder != null) {
      force(folder);
    }
  }

  /** Makes a folder, with those above it that are not there, and forces to disk that they are. */
  static void makeFolders(Path folder) throws IOException {
    Path above = folder.getParent();
    if (above != null && !Files.isDirectory(folder)) {
      makeFolders(above);
      Files.createDirectories(folder); // somebody may have made it meanwhile
      force(above);
    }
  }

  /**
   * Forces a file's content, or what a folder lists, to disk. Windows opens no folder as a file,
   * keeps what folders list in a log of its own, and forces only what was opened for writing.
   */
  static void force(Path path) throws IOException {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (!posix && Files.isDirectory(path)) {
      return;
    }
    try (FileChannel channel =
        FileChannel.open(path, posix ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
