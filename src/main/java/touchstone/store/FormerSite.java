package touchstone.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A site that a new one has replaced. Only what its list of digests names is taken away; what
 * somebody has put in meanwhile is kept.
 */
final class FormerSite {

  private FormerSite() {}

  /**
   * Takes the site away, the list of digests last, so that a run that is killed, or loses power,
   * can be continued.
   *
   * @param folder where it has been set aside
   * @param place where it stood; what is kept goes beside it, under a name that is seen
   * @return where something is kept, one folder at most
   * @throws IOException if the disk refuses
   */
  static List<Path> takeAway(Path folder, Path place) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    Set<String> ours =
        DigestList.isIn(folder) ? DigestList.read(folder).digests().keySet() : Set.of();
    FolderTree.clear(folder, ours::contains);
    FolderTree.forceNames(folder); // or a disk without power has pages again, and no list of them
    if (FolderTree.files(folder).equals(Set.of(DigestList.NAME))) {
      Files.delete(folder.resolve(DigestList.NAME));
    }
    if (FolderTree.isEmpty(folder)) {
      Files.delete(folder);
      return List.of();
    }
    Path kept = freeName(place);
    AtomicFile.rename(folder, kept);
    return List.of(kept);
  }

  private static Path freeName(Path place) {
    for (int number = 1; ; number++) {
      Path name = place.resolveSibling(place.getFileName() + ".kept-" + number);
      if (!Files.exists(name, LinkOption.NOFOLLOW_LINKS)) {
        return name;
      }
    }
  }
}
