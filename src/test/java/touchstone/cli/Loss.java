package touchstone.cli;

import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a disk has kept, when the power is lost, of that which it was not made to keep. */
enum Loss {
  /** Neither names nor contents. */
  NOTHING,
  /** All names; files that are new are empty. */
  NAMES,
  /** All names, and zeros in place of the contents. */
  ZEROS,
  /** All names, and the first half of what was written. */
  HALVES,
  /** Everything; what a killed process leaves. */
  EVERYTHING,
  /** Any names in any order, and of each file nothing, all, a part, zeros, or anything at all. */
  ANY;

  private static final List<Loss> OF_A_FILE = List.of(NAMES, ZEROS, HALVES, EVERYTHING, ANY);

  /** Returns what is left of a disk. */
  Remains of(Disk disk, Random random) {
    Map<Disk.Place, Disk.Node> names = disk.names(names(disk, random));
    Map<Disk.Node, Map<String, Disk.Node>> folders = new HashMap<>();
    names.forEach(
        (place, node) ->
            folders
                .computeIfAbsent(place.folder(), none -> new TreeMap<>())
                .put(place.name(), node));
    SortedMap<String, Remains.Left> all = new TreeMap<>();
    Map<Disk.Node, Remains.Left> once = new HashMap<>(); // one file may have several names
    collect(disk.top(), "", folders, all, node -> once.computeIfAbsent(node, n -> left(n, random)));
    return new Remains(all);
  }

  private List<Disk.Renaming> names(Disk disk, Random random) {
    if (this == NOTHING) {
      return List.of();
    }
    Set<Disk.Renaming> chosen = new HashSet<>(disk.unsure());
    if (this == ANY) {
      chosen.removeIf(renaming -> random.nextBoolean());
    }
    return Disk.withOlder(disk.unsure(), chosen);
  }

  private static void collect(
      Disk.Node folder,
      String path,
      Map<Disk.Node, Map<String, Disk.Node>> folders,
      SortedMap<String, Remains.Left> all,
      java.util.function.Function<Disk.Node, Remains.Left> left) {
    folders
        .getOrDefault(folder, Map.of())
        .forEach(
            (name, node) -> {
              all.put(path + name, left.apply(node));
              collect(node, path + name + "/", folders, all, left);
            });
  }

  private Remains.Left left(Disk.Node node, Random random) {
    Loss loss = this == ANY ? OF_A_FILE.get(random.nextInt(OF_A_FILE.size())) : this;
    boolean all = loss == EVERYTHING || node.isSure();
    return new Remains.Left(
        node.isFolder(),
        all ? node.content() : loss.content(node, random),
        PosixFilePermissions.toString(all ? node.mode() : node.sureMode()));
  }

  private byte[] content(Disk.Node node, Random random) {
    byte[] now = node.content();
    int same = Math.max(0, Arrays.mismatch(now, node.sure()));
    byte[] left;
    switch (this) {
      case ZEROS:
        left = Arrays.copyOf(Arrays.copyOf(now, same), now.length);
        break;
      case HALVES:
        left = Arrays.copyOf(now, same + (now.length - same) / 2);
        break;
      case ANY:
        left = new byte[now.length];
        random.nextBytes(left);
        System.arraycopy(now, 0, left, 0, random.nextInt(now.length + 1));
        break;
      default:
        left = node.sure();
    }
    return left;
  }
}
