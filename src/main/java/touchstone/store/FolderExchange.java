package touchstone.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Puts a new folder in the place of an old one. Where the system can exchange two names at once,
 * nobody ever finds the place empty; elsewhere it is empty for a moment between two renames.
 *
 * @param target the place
 * @param staging the new folder, beside it
 * @param old where the old one goes for that moment
 */
record FolderExchange(Path target, Path staging, Path old) {

  /**
   * Makes the switch. Afterwards the old folder, if there was one, is taken away.
   *
   * @param system whether to try the system's exchange
   * @return whether the place was never empty
   */
  boolean run(boolean system) throws IOException {
    if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      AtomicFile.rename(staging, target);
      return true;
    }
    AtomicFile.keepPermissions(target, staging);
    boolean atOnce = FolderTree.isEmpty(target) ? replaceEmpty() : system && exchange();
    if (!atOnce) {
      Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
      AtomicFile.rename(staging, target);
    }
    FolderTree.delete(staging);
    FolderTree.delete(old);
    return atOnce;
  }

  private boolean replaceEmpty() throws IOException {
    Files.delete(target);
    AtomicFile.rename(staging, target);
    return true;
  }

  private boolean exchange() throws IOException {
    if (!SystemLibrary.exchange(staging, target)) {
      return false;
    }
    AtomicFile.force(target.resolveSibling(""));
    return true;
  }

  /** Takes away what a killed run has left, and puts back what it had only set aside. */
  void recover() throws IOException {
    requireOurs(staging);
    requireOurs(old);
    if (Files.exists(old, LinkOption.NOFOLLOW_LINKS)
        && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      AtomicFile.rename(old, target);
    }
    FolderTree.delete(staging);
    FolderTree.delete(old);
  }

  private static void requireOurs(Path leftover) throws ForeignFolderException {
    if (Files.exists(leftover, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(leftover, LinkOption.NOFOLLOW_LINKS)) {
      throw new ForeignFolderException(
          leftover + " is in the way, a link or a file; take it away and run it again");
    }
  }
}
