package touchstone.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

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
   * Makes the switch. Afterwards the old folder, if there was one, is set aside.
   *
   * @param system whether to try the system's exchange
   * @return whether the place was never empty
   * @throws IOException if the disk refuses; the old folder is then in its place, or the new one
   */
  boolean run(boolean system) throws IOException {
    if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      AtomicFile.rename(staging, target);
      return true;
    }
    AtomicFile.keepPermissions(target, staging);
    AtomicFile.force(staging);
    boolean atOnce = FolderTree.isEmpty(target) ? replaceEmpty() : system && exchange();
    if (!atOnce) {
      renameTwice();
    }
    return atOnce;
  }

  private void renameTwice() throws IOException {
    Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    try {
      AtomicFile.rename(staging, target);
    } catch (IOException refused) {
      try {
        AtomicFile.rename(old, target);
      } catch (IOException again) {
        refused.addSuppressed(again); // the next run puts it back
      }
      throw refused;
    }
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
    AtomicFile.rename(staging, old);
    return true;
  }

  /**
   * Takes away what a killed run has left, and puts back what it had only set aside.
   *
   * @return where something is kept that no run has written
   */
  List<Path> recover() throws IOException {
    requireOurs(staging);
    requireOurs(old);
    AtomicFile.force(target.resolveSibling("")); // as a run that was killed may not have done
    if (Files.exists(old, LinkOption.NOFOLLOW_LINKS)
        && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      AtomicFile.rename(old, target);
    }
    return clear();
  }

  /**
   * Takes away what has been set aside, and a new folder that was not put in its place.
   *
   * @return where something is kept that no run has written
   */
  List<Path> clear() throws IOException {
    List<Path> kept = new ArrayList<>(FormerSite.takeAway(old, target));
    kept.addAll(discard());
    return kept;
  }

  /** Takes away the new folder, or the old one if it was left under the new one's name. */
  List<Path> discard() throws IOException {
    boolean whole =
        DigestList.isIn(staging) && DigestList.read(staging).digests().containsKey(SiteTarget.MARK);
    if (whole) {
      return FormerSite.takeAway(staging, target);
    }
    FolderTree.delete(staging);
    return List.of();
  }

  private static void requireOurs(Path leftover) throws ForeignFolderException {
    if (Files.exists(leftover, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(leftover, LinkOption.NOFOLLOW_LINKS)) {
      throw new ForeignFolderException(
          leftover + " is in the way, a link or a file; take it away and run it again");
    }
  }
}
