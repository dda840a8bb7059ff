package touchstone.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The one lock of a workspace: a file that names its owner, locked by the operating system, which
 * frees it when the owner dies. The file is taken away with the lock, so a file that is there tells
 * that somebody is writing, or was killed while writing.
 */
final class WorkspaceLock implements AutoCloseable {

  private static final String NAME = ".touchstone.lock";
  private static final Duration PAUSE = Duration.ofMillis(25);

  private final Path file;
  private final FileChannel channel;
  // POSIX frees a lock when its process closes any channel to the file, so this stays open with it
  private final FileChannel witness;

  private WorkspaceLock(Path file, FileChannel channel, FileChannel witness) {
    this.file = file;
    this.channel = channel;
    this.witness = witness;
  }

  /** Returns whether somebody is writing in the workspace, or was killed while writing. */
  static boolean isMarked(Path root) {
    return Files.isRegularFile(root.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Takes the lock.
   *
   * @param patience how long to wait for another run to finish
   * @throws LockedException if another run still holds it then
   */
  static WorkspaceLock acquire(Path root, Duration patience) throws IOException {
    return acquire(root.resolve(NAME), "is writing in this workspace", patience);
  }

  /**
   * Takes the lock that a file of this name stands for.
   *
   * @param doing what whoever holds it is doing, as the end of a sentence
   * @throws LockedException if another run still holds it after waiting
   */
  static WorkspaceLock acquire(Path file, String doing, Duration patience) throws IOException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      WorkspaceLock lock = tryAcquire(file);
      if (lock != null) {
        return lock;
      }
      if (System.nanoTime() >= deadline) {
        throw new LockedException(
            "another run (process %s) %s; try again when it is done".formatted(owner(file), doing));
      }
      pause();
    }
  }

  private static @Nullable WorkspaceLock tryAcquire(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS); // a link may come with a workspace from elsewhere
    try {
      FileLock lock = channel.tryLock();
      WorkspaceLock taken = lock == null ? null : witnessed(file, channel);
      if (taken != null) {
        return taken;
      }
    } catch (OverlappingFileLockException heldByThisProcess) {
      // as good as held by another
    }
    channel.close();
    return null;
  }

  /**
   * Returns the lock if what was locked is still the file of that name: the last owner may have
   * taken it away, and somebody made it anew, between opening and locking.
   */
  private static @Nullable WorkspaceLock witnessed(Path file, FileChannel channel)
      throws IOException {
    String token = ProcessHandle.current().pid() + " " + System.nanoTime();
    channel.truncate(0);
    channel.write(StandardCharsets.UTF_8.encode(token));
    FileChannel witness;
    try {
      witness = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException takenAway) {
      return null;
    }
    if (token.equals(content(witness))) {
      return new WorkspaceLock(file, channel, witness);
    }
    witness.close();
    return null;
  }

  private static String owner(Path file) throws IOException {
    try (FileChannel in =
        FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      String content = content(in);
      return content.substring(0, Math.max(0, content.indexOf(' ')));
    } catch (NoSuchFileException takenAway) {
      return "that has just ended";
    }
  }

  private static String content(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(64);
    channel.read(bytes);
    return StandardCharsets.UTF_8.decode(bytes.flip()).toString();
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new LockedException("interrupted while waiting for another run");
    }
  }

  @Override
  public void close() throws IOException {
    try (channel;
        witness) {
      Files.deleteIfExists(file);
    }
  }
}
