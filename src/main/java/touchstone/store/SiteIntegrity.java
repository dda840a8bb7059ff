package touchstone.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import touchstone.model.Digest;
import touchstone.model.Excerpt;

/**
 * Whether a folder holds exactly the files that its list of digests names.
 *
 * @param files how many files the list names
 * @param seal SHA-256 of the list
 * @param problems one line each, by path; none if all is as listed
 */
public record SiteIntegrity(int files, String seal, List<String> problems) {

  /** Copies the list. */
  public SiteIntegrity {
    problems = List.copyOf(problems);
  }

  /**
   * Compares a site with its list.
   *
   * @throws NoSuchFileException if the folder has no list
   * @throws IOException if a file cannot be read
   */
  public static SiteIntegrity check(Path folder) throws IOException {
    Path site = folder.toRealPath();
    if (!DigestList.isIn(site)) {
      throw new NoSuchFileException(site.resolve(DigestList.NAME).toString());
    }
    byte[] bytes = Files.readAllBytes(site.resolve(DigestList.NAME));
    DigestList list = DigestList.parse(bytes);
    List<String> problems = new ArrayList<>();
    for (int line : list.unreadable()) {
      problems.add(
          "%s:%s: unreadable, expected a digest, two spaces and a path"
              .formatted(DigestList.NAME, line));
    }
    if (!list.digests().containsKey(SiteTarget.MARK)) {
      problems.add(DigestList.NAME + ": lists no site, expected a line for " + SiteTarget.MARK);
    }
    SortedSet<String> present = FolderTree.files(site);
    SortedSet<String> all = new TreeSet<>(present);
    all.addAll(list.digests().keySet());
    all.remove(DigestList.NAME);
    for (String path : all) {
      String problem = problem(site.resolve(path), list.digests().get(path));
      if (!problem.isEmpty()) {
        problems.add(Excerpt.visible(path) + ": " + problem);
      }
    }
    return new SiteIntegrity(list.digests().size(), Digest.sha256(bytes), problems);
  }

  private static String problem(Path file, @Nullable String digest) throws IOException {
    try {
      BasicFileAttributes found =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (found.isSymbolicLink()) {
        return "a link, expected a plain file";
      }
      if (digest == null) {
        return "added, it is not in the list";
      }
      if (!found.isRegularFile()) {
        return "a folder or a device, expected a plain file";
      }
      return Digest.sha256(Files.readAllBytes(file)).equals(digest) ? "" : "changed";
    } catch (NoSuchFileException gone) {
      return digest == null ? "" : "missing"; // never there, or taken away while we look
    } catch (FileSystemException unreadable) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw unreadable;
      }
      return "missing"; // a file stands where its folder should
    }
  }
}
