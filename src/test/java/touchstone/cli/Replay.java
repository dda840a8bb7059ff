package touchstone.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Does to a model of a disk what a traced process did to the folder that it was made from. */
final class Replay {

  /** The calls to trace: whatever changes a folder or what is in it. */
  static final String CALLS =
      "openat,open,creat,write,pwrite64,writev,pwritev,pwritev2,ftruncate,truncate,fallocate,"
          + "copy_file_range,sendfile,rename,renameat,renameat2,link,linkat,symlink,symlinkat,"
          + "unlink,unlinkat,rmdir,mkdir,mkdirat,mknodat,chmod,fchmod,fchmodat,"
          + "fsync,fdatasync,sync,syncfs";

  private static final Pattern DONE = Pattern.compile("\\b(signed|wrote|published|Next:|done) ?");
  private static final int ALL_MODES = 0777;

  /** An open file and the place where the next byte goes. */
  private static final class Opened {
    private final Disk.Node node;
    private long at;

    private Opened(Disk.Node node) {
      this.node = node;
    }
  }

  private final Path folder;
  private final Disk disk;
  private final int masked;
  private final Map<Integer, Opened> open = new HashMap<>();

  /**
   * Prepares to follow a process.
   *
   * @param folder which the calls name
   * @param disk the model of that folder as it was when the process began
   * @param masked the permissions that a new file does not get
   */
  Replay(Path folder, Disk disk, int masked) {
    this.folder = folder;
    this.disk = disk;
    this.masked = masked;
  }

  /** Returns whether the process told by that call that what it was asked for is done. */
  static boolean isWord(SystemCall call, Path out, Path err) {
    return call.name().equals("write")
        && List.of(out.toString(), err.toString()).contains(call.openPath())
        && DONE.matcher(new String(call.texts().get(0), StandardCharsets.UTF_8)).find();
  }

  /**
   * Follows one call.
   *
   * @return whether it may have changed what a loss of power would leave
   * @throws IllegalStateException if it does something that this model does not know
   */
  boolean follow(SystemCall call) {
    if (call.result() < 0) {
      return false;
    }
    if (call.name().equals("sync")) {
      disk.forceAll();
      return true;
    }
    return call.isAbout(folder) && followHere(call);
  }

  private boolean followHere(SystemCall call) {
    switch (call.name()) {
      case "openat":
        return open(call);
      case "mkdir":
        disk.make(call.path(0), true, permissions(call.lastNumber() & ~masked));
        return true;
      case "unlink", "rmdir", "unlinkat":
        disk.remove(call.path(0));
        return true;
      case "rename", "renameat2":
        boolean exchange = call.name().equals("renameat2") && call.arguments().contains("EXCHANGE");
        disk.move(call.path(0), call.path(1), exchange);
        return true;
      case "link":
        disk.link(call.path(0), call.path(1));
        return true;
      case "chmod":
        Disk.permit(node(call.path(0)), permissions(call.lastNumber()));
        return true;
      default:
        return followOpen(call);
    }
  }

  /** Follows a call that is about an open file. */
  private boolean followOpen(SystemCall call) {
    Opened file = open.get(call.openFile());
    if (file == null) {
      throw new IllegalStateException("not followed: " + call);
    }
    switch (call.name()) {
      case "write":
        file.at = Disk.write(file.node, file.at, call.texts().get(0));
        return true;
      case "pwrite64":
        Disk.write(file.node, call.lastNumber(), call.texts().get(0));
        return true;
      case "ftruncate":
        Disk.cut(file.node, call.lastNumber());
        return true;
      case "fchmod":
        Disk.permit(file.node, permissions(call.lastNumber()));
        return true;
      case "fsync", "fdatasync":
        disk.force(file.node);
        return true;
      default:
        throw new IllegalStateException("not followed: " + call);
    }
  }

  private boolean open(SystemCall call) {
    Path path = call.path(0);
    if (!path.startsWith(folder)) {
      return false;
    }
    String flags = call.arguments();
    Disk.Node node = disk.at(path);
    boolean made = node == null;
    if (node == null) {
      node = disk.make(path, false, permissions(call.lastNumber() & ~masked));
    }
    boolean emptied = flags.contains("O_TRUNC") && node.content().length > 0;
    if (emptied) {
      Disk.cut(node, 0);
    }
    Opened opened = new Opened(node);
    opened.at = flags.contains("O_APPEND") ? node.content().length : 0;
    open.put((int) call.result(), opened);
    return made || emptied;
  }

  private Disk.Node node(Path path) {
    return Objects.requireNonNull(disk.at(path), path.toString());
  }

  private static Set<PosixFilePermission> permissions(int mode) {
    StringBuilder text = new StringBuilder();
    for (int bit = 8; bit >= 0; bit--) {
      text.append((mode & ALL_MODES & (1 << bit)) == 0 ? '-' : "xwr".charAt(bit % 3));
    }
    return PosixFilePermissions.fromString(text.toString());
  }
}
