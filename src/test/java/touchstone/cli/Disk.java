package touchstone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A model of a folder on a disk: what running programs see of it, and what of that is sure to be
 * there after the power was lost. The content of a file is sure once the file was forced to disk, a
 * name once its folder was; until then, the disk may hold any of them or none.
 */
final class Disk {

  /** A file or a folder, whatever its names. */
  static final class Node {
    private final boolean folder;
    private byte[] content = new byte[0];
    private byte[] sure = new byte[0];
    private Set<PosixFilePermission> mode;
    private Set<PosixFilePermission> sureMode;

    private Node(boolean folder, Set<PosixFilePermission> mode) {
      this.folder = folder;
      this.mode = mode;
      this.sureMode = mode;
    }

    boolean isFolder() {
      return folder;
    }

    /** What programs read. */
    byte[] content() {
      return content;
    }

    /** What the disk has for sure. */
    byte[] sure() {
      return sure;
    }

    Set<PosixFilePermission> mode() {
      return mode;
    }

    Set<PosixFilePermission> sureMode() {
      return sureMode;
    }

    boolean isSure() {
      return Arrays.equals(content, sure) && mode.equals(sureMode);
    }

    private void force() {
      sure = content;
      sureMode = mode;
    }
  }

  /** A name in a folder. */
  record Place(Node folder, String name) {}

  /**
   * What one call makes of names, all or nothing.
   *
   * @param number which tells it from every other
   * @param names what they lead to afterwards; nothing is there where the node is null
   */
  record Renaming(int number, Map<Place, @Nullable Node> names) {}

  private final Path root;
  private final Node top;
  private final Map<Place, Node> sure = new LinkedHashMap<>();
  private final List<Renaming> unsure = new ArrayList<>();
  private final Map<Place, Node> seen = new LinkedHashMap<>();
  private int renamings;

  /** Takes a folder as it is; all of it is sure. */
  Disk(Path root) throws IOException {
    this.root = root;
    top = read(root);
    sure.putAll(seen);
  }

  private Node read(Path path) throws IOException {
    Node node = new Node(Files.isDirectory(path), Files.getPosixFilePermissions(path));
    if (node.folder) {
      try (Stream<Path> inside = Files.list(path)) {
        for (Path one : inside.toList()) {
          seen.put(new Place(node, one.getFileName().toString()), read(one));
        }
      }
    } else {
      node.content = Files.readAllBytes(path);
      node.sure = node.content;
    }
    return node;
  }

  Node top() {
    return top;
  }

  /** Returns the names that are not sure, oldest first. */
  List<Renaming> unsure() {
    return unsure;
  }

  /** Returns the files whose contents are not sure. */
  Set<Node> unforced() {
    Set<Node> nodes = new HashSet<>(seen.values());
    unsure.forEach(renaming -> renaming.names.values().forEach(nodes::add));
    nodes.removeIf(node -> node == null || node.isSure());
    return nodes;
  }

  /** Returns the names that the disk has if of those that are not sure it has these. */
  Map<Place, Node> names(List<Renaming> kept) {
    Map<Place, Node> names = new LinkedHashMap<>(sure);
    kept.forEach(renaming -> apply(renaming, names));
    return names;
  }

  private static void apply(Renaming renaming, Map<Place, Node> names) {
    for (Map.Entry<Place, @Nullable Node> name : renaming.names.entrySet()) {
      if (name.getValue() == null) {
        names.remove(name.getKey());
      } else {
        names.put(name.getKey(), name.getValue());
      }
    }
  }

  /** Returns a chosen part of the renamings, with the older ones of the same names. */
  static List<Renaming> withOlder(List<Renaming> all, Set<Renaming> chosen) {
    List<Renaming> kept = new ArrayList<>();
    Set<Place> wanted = new HashSet<>();
    for (int i = all.size() - 1; i >= 0; i--) {
      Set<Place> places = all.get(i).names.keySet();
      if (chosen.contains(all.get(i)) || places.stream().anyMatch(wanted::contains)) {
        wanted.addAll(places);
        kept.add(0, all.get(i));
      }
    }
    return kept;
  }

  /** Returns where a path leads; null if nothing is there. */
  @Nullable Node at(Path path) {
    Node node = top;
    for (Path name : root.relativize(path)) {
      if (node != null && !name.toString().isEmpty()) {
        node = seen.get(new Place(node, name.toString()));
      }
    }
    return node;
  }

  private Place place(Path path) {
    Node folder = Objects.requireNonNull(at(path.resolveSibling("")), path.toString());
    return new Place(folder, path.getFileName().toString());
  }

  private void rename(Map<Place, @Nullable Node> names) {
    Renaming renaming = new Renaming(renamings++, names);
    unsure.add(renaming);
    apply(renaming, seen);
  }

  /** Makes a file or a folder. */
  Node make(Path path, boolean folder, Set<PosixFilePermission> mode) {
    Node node = new Node(folder, mode);
    rename(Map.of(place(path), node));
    return node;
  }

  void remove(Path path) {
    Map<Place, @Nullable Node> names = new LinkedHashMap<>();
    names.put(place(path), null);
    rename(names);
  }

  void link(Path from, Path to) {
    rename(Map.of(place(to), Objects.requireNonNull(at(from))));
  }

  /** Gives a file or a folder another name. */
  void move(Path from, Path to, boolean exchange) {
    Map<Place, @Nullable Node> names = new LinkedHashMap<>();
    names.put(place(from), exchange ? at(to) : null);
    names.put(place(to), at(from));
    rename(names);
  }

  /** Writes into a file and returns the place after what was written. */
  static long write(Node file, long at, byte[] bytes) {
    int end = Math.toIntExact(at + bytes.length);
    byte[] content = Arrays.copyOf(file.content, Math.max(file.content.length, end));
    System.arraycopy(bytes, 0, content, (int) at, bytes.length);
    file.content = content;
    return end;
  }

  static void cut(Node file, long length) {
    file.content = Arrays.copyOf(file.content, Math.toIntExact(length));
  }

  static void permit(Node node, Set<PosixFilePermission> mode) {
    node.mode = mode;
  }

  /** Makes sure of the content of a file, or of the names in a folder. */
  void force(Node node) {
    node.force();
    if (node.folder) {
      Set<Renaming> here = new HashSet<>();
      for (Renaming renaming : unsure) {
        if (renaming.names.keySet().stream().anyMatch(place -> place.folder == node)) {
          here.add(renaming);
        }
      }
      List<Renaming> forced = withOlder(unsure, here);
      forced.forEach(renaming -> apply(renaming, sure));
      unsure.removeAll(forced);
    }
  }

  /** Makes sure of everything. */
  void forceAll() {
    unforced().forEach(Node::force);
    unsure.forEach(renaming -> apply(renaming, sure));
    unsure.clear();
  }
}
