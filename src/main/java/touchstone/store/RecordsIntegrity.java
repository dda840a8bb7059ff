package touchstone.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import touchstone.model.Digest;
import touchstone.model.Excerpt;
import touchstone.model.KeptCopy;
import touchstone.model.Source;

/**
 * Whether the records of a workspace are those that were sealed, and its kept copies those on
 * record. The seal is {@code SHA256SUMS} in the workspace's folder, as {@code sha256sum} writes it;
 * copies are compared with {@code captures.csv}, since most who have the records have no copies.
 *
 * @param files how many files the list names
 * @param copies how many copies are at hand
 * @param away how many copies are on record and not here, nor is the folder that would hold them
 * @param seal SHA-256 of the list
 * @param problems one line each, by path; none if all is as listed
 */
public record RecordsIntegrity(
    int files, int copies, int away, String seal, List<String> problems) {

  private static final String CAPTURES = "evidence/captures/";

  /** Copies the list. */
  public RecordsIntegrity {
    problems = List.copyOf(problems);
  }

  /**
   * Compares the records with their list, and the copies with their records.
   *
   * @throws NoSuchFileException if there is no list
   * @throws IOException if a file cannot be read
   */
  public static RecordsIntegrity check(Path root) throws IOException {
    if (!DigestList.isIn(root)) {
      throw new NoSuchFileException(root.resolve(DigestList.NAME).toString());
    }
    byte[] bytes = Files.readAllBytes(root.resolve(DigestList.NAME));
    DigestList list = DigestList.parse(bytes);
    List<String> problems = new ArrayList<>();
    for (int line : list.unreadable()) {
      problems.add(
          "%s:%s: unreadable, expected a digest, two spaces and a path"
              .formatted(DigestList.NAME, line));
    }
    TreeSet<String> paths = new TreeSet<>(records(root));
    paths.addAll(list.digests().keySet());
    for (String path : paths) {
      String problem = problem(root, path, list.digests().get(path));
      if (!problem.isEmpty()) {
        problems.add(Excerpt.visible(path) + ": " + problem);
      }
    }
    Copies copies = Copies.of(root, problems);
    return new RecordsIntegrity(
        list.digests().size(), copies.here, copies.away, Digest.sha256(bytes), problems);
  }

  /**
   * Returns the list of the records as they are now.
   *
   * @throws EditRefusedException if something among them is no plain file
   */
  static byte[] seal(Path root) throws IOException {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    for (String path : records(root)) {
      boolean plain = Files.isRegularFile(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
      if (!plain || !SitePath.isPlain(path)) {
        throw new EditRefusedException(
            Excerpt.visible(path) + " is no plain file with a plain name; take it out first");
      }
      contents.put(path, Files.readAllBytes(root.resolve(path)));
    }
    return DigestList.of(contents).bytes();
  }

  /** Everything in the folders of records but what is hidden, and the copies. */
  private static List<String> records(Path root) throws IOException {
    List<String> records = new ArrayList<>();
    if (Files.exists(root.resolve("touchstone.yaml"), LinkOption.NOFOLLOW_LINKS)) {
      records.add("touchstone.yaml");
    }
    for (String folder : List.of("claims", "evidence")) {
      if (Files.exists(root.resolve(folder), LinkOption.NOFOLLOW_LINKS)) {
        for (String name : FolderTree.files(root.resolve(folder))) {
          String path = name.isEmpty() ? folder : folder + "/" + name;
          if (!("/" + path).contains("/.") && !path.startsWith(CAPTURES)) {
            records.add(path);
          }
        }
      }
    }
    return records;
  }

  private static String problem(Path root, String path, @Nullable String digest)
      throws IOException {
    if (digest == null) {
      return "added, it is not in " + DigestList.NAME;
    }
    String state = state(root, path);
    if (state.equals(CommitTarget.NOTHING)) {
      return "missing";
    }
    if (state.isEmpty()) {
      return "a link, a folder or a device, expected a plain file";
    }
    return state.equals(digest) ? "" : "changed, or its line in " + DigestList.NAME + " was";
  }

  /** The digest of a plain file in plain folders; empty where something else is in its place. */
  private static String state(Path root, String path) throws IOException {
    Path at = root;
    for (String name : path.split("/", -1)) {
      at = at.resolve(name);
      if (Files.isSymbolicLink(at)) {
        return "";
      }
    }
    if (!Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
      return CommitTarget.NOTHING;
    }
    boolean plain = Files.isRegularFile(at, LinkOption.NOFOLLOW_LINKS);
    return plain ? Digest.sha256(Files.readAllBytes(at)) : "";
  }

  /**
   * The copies as they are.
   *
   * @param here how many are at hand, whole or not
   * @param away how many are on record and not here
   */
  private record Copies(int here, int away) {

    static Copies of(Path root, List<String> problems) throws IOException {
      Map<String, KeptCopy> known = new TreeMap<>();
      for (Source source : DossierReader.read(root).value().sources().values()) {
        source.copies().forEach(copy -> known.put(copy.path(), copy));
      }
      int here = 0;
      int away = 0;
      for (KeptCopy copy : known.values()) {
        String state = state(root, copy.path());
        boolean gone = state.equals(CommitTarget.NOTHING);
        if (gone && !Files.exists(root.resolve(copy.path()).resolveSibling(""))) {
          away++;
        } else {
          here++;
          if (!state.equals(copy.sha256())) {
            problems.add(copy.path() + ": " + problem(state));
          }
        }
      }
      Set<String> strays = new HashSet<>(known.keySet());
      for (String path : copiesIn(root)) {
        if (!strays.contains(path)) {
          problems.add(Excerpt.visible(path) + ": added, no row of captures.csv records it");
        }
      }
      return new Copies(here, away);
    }

    private static String problem(String state) {
      if (state.equals(CommitTarget.NOTHING)) {
        return "missing, though the folder of its source's copies is here";
      }
      return state.isEmpty()
          ? "a link, a folder or a device, expected a plain file"
          : "changed, its digest is not that in captures.csv";
    }

    private static TreeSet<String> copiesIn(Path root) throws IOException {
      Path folder = root.resolve("evidence").resolve("captures");
      TreeSet<String> paths = new TreeSet<>();
      if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        for (String name : FolderTree.files(folder)) {
          if (!("/" + name).contains("/.")) {
            paths.add(CAPTURES + name);
          }
        }
      }
      return paths;
    }
  }
}
