package touchstone.store;

import java.nio.file.Path;
import java.util.List;

/**
 * What a finished site came to.
 *
 * @param files how many files, the list of digests among them
 * @param bytes their size together
 * @param seal SHA-256 of the list of digests: it stands for every byte of the site
 * @param unchanged whether the site was the same before
 * @param atOnce whether readers found the old site or the new at every moment
 * @param gone the pages that the old site had and this one has not
 * @param kept where that is which was in the old site and that Touchstone did not write
 */
public record PublishedSite(
    int files,
    long bytes,
    String seal,
    boolean unchanged,
    boolean atOnce,
    List<String> gone,
    List<Path> kept) {

  /** Copies the lists. */
  public PublishedSite {
    gone = List.copyOf(gone);
    kept = List.copyOf(kept);
  }
}
