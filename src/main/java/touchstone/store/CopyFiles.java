package touchstone.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import touchstone.extract.Extraction;
import touchstone.extract.TextExtractor;
import touchstone.extract.Told;
import touchstone.model.Digest;
import touchstone.model.DocumentText;
import touchstone.model.KeptCopy;
import touchstone.model.KeptTexts;

/**
 * The kept copies of a workspace, as far as they are at hand: a copy that is not byte by byte the
 * one on record has no text.
 */
public final class CopyFiles implements KeptTexts {

  /** The largest copy that is read. */
  static final int LARGEST = 128 * 1024 * 1024;

  private final Path root;
  private final BiFunction<byte[], Told, Optional<DocumentText>> extractor;

  /** Reads below a workspace's folder. */
  public CopyFiles(Path root) {
    this(root, CopyFiles::text);
  }

  /**
   * Reads below a workspace's folder.
   *
   * @param extractor what makes a text of a copy's bytes, told the file's name
   */
  CopyFiles(Path root, BiFunction<byte[], Told, Optional<DocumentText>> extractor) {
    this.root = root;
    this.extractor = extractor;
  }

  @Override
  public Optional<DocumentText> textOf(KeptCopy copy, String url) {
    return bytesOf(copy).flatMap(bytes -> textOf(bytes, copy, url));
  }

  /** Returns the text of a copy whose bytes these are. */
  Optional<DocumentText> textOf(byte[] bytes, KeptCopy copy, String url) {
    return extractor.apply(bytes, Told.byName(copy.path(), url));
  }

  private static Optional<DocumentText> text(byte[] bytes, Told told) {
    return TextExtractor.extract(bytes, told) instanceof Extraction.Read read
        ? Optional.of(read.text())
        : Optional.empty();
  }

  /** Returns the bytes of a copy; nothing if it is not here, or not the one on record. */
  public Optional<byte[]> bytesOf(KeptCopy copy) {
    if (copy.bytes() > LARGEST || !isPlainFile(copy.path())) {
      return Optional.empty();
    }
    Path file = root.resolve(copy.path());
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      if (Files.size(file) != copy.bytes()) {
        return Optional.empty(); // nor is room made for what a record only claims
      }
      byte[] bytes = new byte[(int) copy.bytes()];
      boolean whole = in.readNBytes(bytes, 0, bytes.length) == bytes.length && in.read() < 0;
      boolean same = whole && Digest.sha256(bytes).equals(copy.sha256());
      return same ? Optional.of(bytes) : Optional.empty();
    } catch (IOException notToBeRead) {
      return Optional.empty();
    }
  }

  /** Returns whether a path of a record leads to a plain file below the workspace's folder. */
  boolean isPlainFile(String path) {
    Path at = root;
    for (String name : path.split("/", -1)) {
      if (name.replace(".", "").isEmpty()) {
        return false; // a record made by hand could name any file
      }
      at = at.resolve(name);
      if (Files.isSymbolicLink(at)) {
        return false;
      }
    }
    return Files.isRegularFile(at, LinkOption.NOFOLLOW_LINKS);
  }
}
