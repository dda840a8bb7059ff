package touchstone.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts new contents into several files of a workspace, all or none.
 *
 * <p>Each content is first written beside its file. Then a journal that names the files, and what
 * stood in their places, appears whole: from now on the change is decided. Then each content takes
 * the place of its file, and the journal goes. Whoever finds a journal finishes the work; whoever
 * finds new contents without a journal takes them away. What somebody else has put into a file's
 * place in the meantime is left there. To be called under the workspace's lock.
 */
final class Commit {

  private static final String JOURNAL = ".touchstone.journal";
  private static final Pattern ENTRY = Pattern.compile("([^\\t]+)(?:\\t([0-9a-f]{64}|new))?");

  private Commit() {}

  /**
   * Gives these files new contents.
   *
   * @param root the workspace's folder
   * @param contents the new contents by path from that folder
   * @param bases by the same paths, the digest of what each file held when it was read, or {@link
   *     CommitTarget#NOTHING}
   * @throws ChangedMeanwhileException if a file holds something else by now
   * @throws IOException if the disk refuses; then all files are as they were, or all are new once
   *     the next run has finished the work
   */
  static void write(Path root, SortedMap<String, byte[]> contents, Map<String, String> bases)
      throws IOException {
    List<CommitTarget> targets = targets(root, contents);
    try {
      writeBeside(targets, contents);
      requireBases(targets, bases);
      // renamed over whatever is there, be it a link that leads out of the workspace
      Path journal = root.resolve("." + JOURNAL + CommitTarget.NEW);
      AtomicFile.writeNew(journal, journal(targets, bases).getBytes(StandardCharsets.UTF_8));
      AtomicFile.rename(journal, root.resolve(JOURNAL));
    } catch (IOException refused) {
      if (!Files.isRegularFile(root.resolve(JOURNAL), LinkOption.NOFOLLOW_LINKS)) {
        clear(root);
      }
      throw refused;
    }
    List<String> kept = finish(root, bases);
    if (!kept.isEmpty()) {
      throw new ChangedMeanwhileException(
          "%s changed while this run was writing; the other text stands, and that of this run is in %s"
              .formatted(
                  String.join(", ", kept),
                  kept.stream().map(k -> k + CommitTarget.KEPT).collect(Collectors.joining(", "))));
    }
  }

  private static List<CommitTarget> targets(Path root, SortedMap<String, byte[]> contents) {
    List<CommitTarget> targets = new ArrayList<>();
    for (String path : contents.keySet()) {
      if (!CommitTarget.isAllowed(path)) {
        throw new IllegalArgumentException(path + " is no file that a change may write");
      }
      targets.add(new CommitTarget(root, path));
    }
    return targets;
  }

  private static void writeBeside(List<CommitTarget> targets, SortedMap<String, byte[]> contents)
      throws IOException {
    TreeSet<Path> folders = new TreeSet<>();
    for (CommitTarget target : targets) {
      target.state(); // refuses what is no plain file in plain folders
      Path beside = target.beside();
      AtomicFile.writeNew(beside, contents.getOrDefault(target.path(), new byte[0]), target.file());
      folders.add(beside.resolveSibling(""));
    }
    for (Path folder : folders) {
      AtomicFile.force(folder);
    }
  }

  private static void requireBases(List<CommitTarget> targets, Map<String, String> bases)
      throws IOException {
    for (CommitTarget target : targets) {
      if (!target.state().equals(bases.get(target.path()))) {
        throw new ChangedMeanwhileException(
            target.path()
                + " was changed by somebody else while this run was at work; nothing was written,"
                + " run it again");
      }
    }
  }

  private static String journal(List<CommitTarget> targets, Map<String, String> bases) {
    return targets.stream()
        .map(target -> target.path() + "\t" + bases.get(target.path()) + "\n")
        .collect(Collectors.joining());
  }

  /** Returns whether a change is decided that is still to be finished. */
  static boolean isDecided(Path root) {
    return Files.isRegularFile(root.resolve(JOURNAL), LinkOption.NOFOLLOW_LINKS);
  }

  /** Finishes or takes back what a killed run has left. */
  static void recover(Path root) throws IOException {
    Path journal = root.resolve(JOURNAL);
    if (Files.isRegularFile(journal, LinkOption.NOFOLLOW_LINKS)) {
      Map<String, String> entries = new LinkedHashMap<>();
      // any byte is a character here: a broken journal must not stop every run to come
      for (String line : Files.readAllLines(journal, StandardCharsets.ISO_8859_1)) {
        Matcher entry = ENTRY.matcher(line);
        if (entry.matches() && CommitTarget.isAllowed(entry.group(1))) {
          entries.put(entry.group(1), entry.group(2) == null ? "" : entry.group(2));
        }
      }
      finish(root, entries);
    }
    clear(root);
  }

  /** Returns the paths whose contents did not take their places. */
  private static List<String> finish(Path root, Map<String, String> entries) throws IOException {
    List<String> kept = new ArrayList<>();
    Set<Path> folders = new LinkedHashSet<>();
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      CommitTarget target = new CommitTarget(root, entry.getKey());
      Optional<Path> waiting = target.waiting();
      if (waiting.isPresent() && !target.place(waiting.get(), entry.getValue())) {
        kept.add(target.path());
      }
      folders.addAll(target.folders());
    }
    for (Path folder : folders) {
      AtomicFile.force(folder); // a run that was killed may have renamed there and not come to it
    }
    Files.deleteIfExists(root.resolve(JOURNAL));
    AtomicFile.force(root);
    return kept;
  }

  private static void clear(Path root) throws IOException {
    for (Path folder : folders(root)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path left : files.filter(Commit::isLeftover).toList()) {
          Files.deleteIfExists(left);
        }
      }
    }
  }

  private static boolean isLeftover(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".")
        && (name.endsWith(CommitTarget.NEW) || name.endsWith(AtomicFile.TEMPORARY))
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Every folder that a content may wait in. */
  private static List<Path> folders(Path root) throws IOException {
    List<Path> folders = new ArrayList<>(List.of(root));
    Path evidence = root.resolve("evidence");
    folders.addAll(withFoldersIn(root.resolve("claims")));
    if (Files.isDirectory(evidence, LinkOption.NOFOLLOW_LINKS)) {
      folders.add(evidence);
      folders.addAll(withFoldersIn(evidence.resolve("captures")));
    }
    return folders;
  }

  private static List<Path> withFoldersIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    List<Path> folders = new ArrayList<>(List.of(folder));
    try (Stream<Path> inside = Files.list(folder)) {
      inside
          .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .forEach(folders::add);
    }
    return folders;
  }
}
