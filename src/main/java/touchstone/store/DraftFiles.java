package touchstone.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import touchstone.model.Digest;

/**
 * The files of a workspace as a change will leave them: contents that wait, over what the disk
 * holds. Notes what each file held when it was first touched.
 */
final class DraftFiles {

  private final Path root;
  private final Map<String, String> bases = new TreeMap<>();
  private PendingFiles pending = PendingFiles.NONE;
  private int edition;

  DraftFiles(Path root) {
    this.root = root;
  }

  /** Returns the contents that wait. */
  PendingFiles pending() {
    return pending;
  }

  /** Returns a number that is another after every change of what waits. */
  int edition() {
    return edition;
  }

  /** Sets the contents that wait to what they were before. */
  void restore(PendingFiles before) {
    pending = before;
    edition++;
  }

  /** Returns whether there is a file of that path, or will be. */
  boolean exists(String path) {
    return pending.has(path) || Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
  }

  /** Returns whether the disk has no file of that path. */
  boolean isNew(String path) {
    return CommitTarget.NOTHING.equals(bases.get(path));
  }

  /**
   * Returns the text of a file, with its byte order mark if it has one.
   *
   * @throws EditRefusedException if it is not UTF-8
   * @throws IOException if it is no plain file, or cannot be read
   */
  String read(String path) throws IOException {
    byte[] bytes = pending.has(path) ? pending.content(path) : onDisk(path);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      throw new EditRefusedException(path + " is not UTF-8; save it again as UTF-8");
    }
  }

  /** Returns the text of a file, or of the one to begin with where there is none. */
  String readOr(String path, String beginning) throws IOException {
    return exists(path) ? read(path) : beginning;
  }

  private byte[] onDisk(String path) throws IOException {
    Path file = root.resolve(path);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
      throw new FileSystemException(
          path, null, there ? "a link, a folder or a device, not a plain file" : "is missing");
    }
    byte[] bytes = Files.readAllBytes(file);
    bases.putIfAbsent(path, Digest.sha256(bytes));
    return bytes;
  }

  /** Gives a file another text, once the change is written. */
  void put(String path, String text) throws IOException {
    put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Gives a file another content, once the change is written. */
  void put(String path, byte[] content) throws IOException {
    if (!CommitTarget.isAllowed(path)) {
      throw new IllegalArgumentException(path + " is no file that a change may write");
    }
    if (!bases.containsKey(path)) {
      bases.put(path, new CommitTarget(root, path).state());
    }
    pending = pending.with(path, content);
    edition++;
  }

  /**
   * Makes a file that is not there.
   *
   * @throws EditRefusedException if something of that path is
   */
  void create(String path, byte[] content) throws IOException {
    if (exists(path)) {
      throw new EditRefusedException(path + " is there already; it is left as it is");
    }
    bases.putIfAbsent(path, CommitTarget.NOTHING);
    put(path, content);
  }

  /** Writes everything, or nothing. */
  void commit() throws IOException {
    SortedMap<String, byte[]> contents = pending.contents();
    if (!contents.isEmpty()) {
      Commit.write(root, contents, bases);
    }
    pending = PendingFiles.NONE;
    edition++;
    bases.clear();
  }
}
