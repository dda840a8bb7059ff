package touchstone.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchstone.model.Id;
import touchstone.model.Workers;

/**
 * What a workspace consists of, without making anything of it: its units, each with the digest of
 * what its reader would be told now, and a digest of what they share.
 */
final class WorkspaceSurvey {

  private static final List<String> SHARED =
      List.of(
          "touchstone.yaml",
          "evidence/publishers.csv",
          "evidence/captures.csv",
          "evidence/quotes.csv");

  private WorkspaceSurvey() {}

  /**
   * A name in the folder of claims or of evidence.
   *
   * @param path where it is
   * @param name the path from the workspace's folder, with {@code /}
   * @param isUnit whether it is read as a unit
   */
  record Entry(Path path, String name, boolean isUnit) {}

  /**
   * A unit as it is now.
   *
   * @param path from the workspace's folder, with {@code /}
   * @param digest what its reader would be told
   */
  record Surveyed(String path, String digest) {}

  /** Returns the names in the folder of claims in their order. */
  static List<Entry> ofClaims(WorkspaceFiles files) {
    List<Entry> entries = new ArrayList<>();
    for (Path path : files.list(files.resolve("claims"))) {
      String name = path.getFileName().toString();
      boolean unit = Id.parse(name).isPresent() && files.isFolder(path);
      entries.add(new Entry(path, "claims/" + name, unit));
    }
    return entries;
  }

  /** Returns the names in the folder of evidence in their order. */
  static List<Entry> ofEvidence(WorkspaceFiles files) {
    List<Entry> entries = new ArrayList<>();
    for (Path path : files.list(files.resolve("evidence"))) {
      String name = path.getFileName().toString();
      Optional<Id> id =
          name.endsWith(DossierReader.MARKDOWN)
              ? Id.parse(name.substring(0, name.length() - DossierReader.MARKDOWN.length()))
              : Optional.empty();
      entries.add(new Entry(path, "evidence/" + name, id.isPresent()));
    }
    return entries;
  }

  /** Returns the units of a workspace in the order of reading; none if it has no such folders. */
  static List<Surveyed> units(Path root, Workers workers) {
    WorkspaceFiles files = new WorkspaceFiles(root, PendingFiles.NONE, new Faults());
    List<Surveyed> units = new ArrayList<>();
    if (files.isFolder(files.resolve("claims"))) {
      List<Entry> folders = ofClaims(files).stream().filter(Entry::isUnit).toList();
      units.addAll(workers.mapLong(folders, entry -> surveyed(files, entry, true)));
      if (files.isFolder(files.resolve("evidence"))) {
        List<Entry> sources = ofEvidence(files).stream().filter(Entry::isUnit).toList();
        units.addAll(workers.map(sources, entry -> surveyed(files, entry, false)));
      }
    }
    return units;
  }

  private static Surveyed surveyed(WorkspaceFiles files, Entry entry, boolean folder) {
    Seen seen = new Seen(true);
    WorkspaceFiles watched = files.reportingTo(new Faults(), seen);
    if (folder) {
      ArticleFolderReader.touch(watched, entry.path());
    } else {
      watched.touch(entry.path());
    }
    return new Surveyed(entry.name(), seen.value());
  }

  /** Returns a digest of what the units share: tables, settings, and names that are no units. */
  static String shared(Path root) {
    Seen seen = new Seen(true);
    WorkspaceFiles files = new WorkspaceFiles(root, PendingFiles.NONE, new Faults());
    WorkspaceFiles watched = files.reportingTo(new Faults(), seen);
    SHARED.forEach(name -> watched.touch(files.resolve(name)));
    for (String folder : List.of("claims", "evidence")) {
      seen.add(folder, "" + files.exists(files.resolve(folder)));
      if (watched.isFolder(files.resolve(folder))) {
        List<Entry> entries = folder.equals("claims") ? ofClaims(files) : ofEvidence(files);
        for (Entry entry : entries) {
          if (!entry.isUnit()) {
            watched.isFolder(entry.path());
            watched.isLink(entry.path());
          }
        }
      }
    }
    return seen.value();
  }
}
