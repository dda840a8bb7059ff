package touchstone.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import touchstone.model.Digest;

/**
 * Builds a site beside the folder where it shall stand, and puts it there whole, in one step where
 * the system can. Until then the old site stands; one run at a time.
 */
public final class SiteFolder implements AutoCloseable {

  private final FolderExchange exchange;
  private final WorkspaceLock lock;
  private final boolean systemExchange;
  private final SortedMap<String, String> digests = new ConcurrentSkipListMap<>();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final List<Path> kept;
  private final AtomicLong bytes = new AtomicLong();

  /** What is in a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it; the destination stays open. */
    void writeTo(OutputStream out) throws IOException;
  }

  private SiteFolder(
      FolderExchange exchange, WorkspaceLock lock, boolean systemExchange, List<Path> kept) {
    this.exchange = exchange;
    this.lock = lock;
    this.systemExchange = systemExchange;
    this.kept = new ArrayList<>(kept);
  }

  /**
   * Begins a site.
   *
   * @param target where it shall stand; if that is a link to a folder, the folder is meant
   * @param workspace the folder of the records, which a site must not replace
   * @param patience how long to wait while another run publishes there
   * @throws LockedException if another run is still publishing there then
   * @throws ForeignFolderException if the folder is not one that may be replaced
   * @throws IOException if the disk refuses
   */
  public static SiteFolder begin(Path target, Path workspace, Duration patience)
      throws IOException {
    return begin(target, workspace, patience, true);
  }

  static SiteFolder begin(Path target, Path workspace, Duration patience, boolean systemExchange)
      throws IOException {
    Path place = SiteTarget.locate(target, workspace);
    SiteTarget.requireReplaceable(place);
    AtomicFile.makeFolders(place.resolveSibling(""));
    String hidden = "." + place.getFileName() + ".touchstone-";
    WorkspaceLock lock =
        WorkspaceLock.acquire(
            place.resolveSibling(hidden + "lock"), "is publishing there", patience);
    boolean begun = false;
    try {
      SystemLibrary.prepare(); // for the end
      FolderExchange exchange =
          new FolderExchange(
              place, place.resolveSibling(hidden + "new"), place.resolveSibling(hidden + "old"));
      List<Path> kept = exchange.recover();
      SiteTarget.requireReplaceable(place); // what is there now that nobody else publishes
      Files.createDirectory(exchange.staging());
      begun = true;
      return new SiteFolder(exchange, lock, systemExchange, kept);
    } finally {
      if (!begun) {
        lock.close();
      }
    }
  }

  /**
   * Writes one file of the new site.
   *
   * @param path from the site's root, with {@code /} between folders
   * @throws IllegalArgumentException if the path leads elsewhere, or comes twice
   * @throws IOException if the disk refuses
   */
  public void write(String path, byte[] content) throws IOException {
    write(path, out -> out.write(content));
  }

  /**
   * Writes one file of the new site as it comes. Several threads may do so at once.
   *
   * @param path from the site's root, with {@code /} between folders
   * @throws IllegalArgumentException if the path leads elsewhere, or comes twice
   * @throws IOException if the disk refuses, or the content cannot be had
   */
  public void write(String path, Content content) throws IOException {
    if (!SitePath.isPlain(path) || path.equals(DigestList.NAME)) {
      throw new IllegalArgumentException("\"" + path + "\" is no path inside a site");
    }
    if (digests.putIfAbsent(path, "") != null) {
      throw new IllegalArgumentException("\"" + path + "\" comes twice");
    }
    digests.put(path, put(path, content));
  }

  /** Returns the digest of what it has written. */
  private String put(String path, Content content) throws IOException {
    Path file = exchange.staging().resolve(path);
    Path folder = file.resolveSibling("");
    if (!folders.contains(folder)) { // nearly all files are in one of a few
      Files.createDirectories(folder);
      folders.add(folder);
    }
    if (!folder.toRealPath().equals(folder)) {
      throw new FileSystemException(folder.toString(), null, "a link has been put in the way");
    }
    try (DigestingStream out =
        new DigestingStream(
            Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
      content.writeTo(out);
      bytes.addAndGet(out.length());
      return out.sha256();
    }
  }

  /**
   * Puts the new site in its place, and takes the old one away.
   *
   * @throws ForeignFolderException if the folder is not one that may be replaced any more
   * @throws IOException if the disk refuses; the old site then stands, or the new one
   */
  public PublishedSite finish() throws IOException {
    byte[] list = new DigestList(digests, List.of()).bytes();
    putList(list);
    if (!SystemLibrary.sync()) {
      FolderTree.force(exchange.staging());
    }
    boolean unchanged = isAlreadyThere(list);
    SiteTarget.requireReplaceable(exchange.target()); // somebody may have put something in
    List<String> gone = gone();
    boolean atOnce = exchange.run(systemExchange);
    kept.addAll(exchange.clear());
    return new PublishedSite(
        digests.size() + 1, bytes.get(), Digest.sha256(list), unchanged, atOnce, gone, kept);
  }

  /** The list comes last and at once, so that a folder with a list is a whole site. */
  private void putList(byte[] list) throws IOException {
    String unfinished = DigestList.NAME + AtomicFile.TEMPORARY;
    put(unfinished, out -> out.write(list));
    Files.move(
        exchange.staging().resolve(unfinished),
        exchange.staging().resolve(DigestList.NAME),
        StandardCopyOption.ATOMIC_MOVE);
  }

  private List<String> gone() throws IOException {
    Path there = exchange.target();
    if (!DigestList.isIn(there)) {
      return List.of();
    }
    return DigestList.read(there).digests().keySet().stream()
        .filter(path -> path.endsWith(".html") && !digests.containsKey(path))
        .toList();
  }

  private boolean isAlreadyThere(byte[] list) throws IOException {
    Path there = exchange.target();
    return DigestList.isIn(there)
        && Arrays.equals(list, Files.readAllBytes(there.resolve(DigestList.NAME)))
        && SiteIntegrity.check(there).problems().isEmpty();
  }

  /** Takes away what was written, unless the site was finished, and lets others publish. */
  @Override
  public void close() throws IOException {
    try (lock) {
      exchange.discard();
    }
  }
}
