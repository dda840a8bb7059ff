package touchstone.store;

import com.sun.jna.Library;
import com.sun.jna.NativeLibrary;
import java.nio.file.Path;
import java.util.Map;

/** What Java does not offer of the operating system's C library, and that some systems have. */
final class SystemLibrary {

  private static final int CURRENT_FOLDER = -100; // AT_FDCWD, of no meaning for absolute paths
  private static final int EXCHANGE = 2; // RENAME_EXCHANGE on Linux, RENAME_SWAP on macOS

  private SystemLibrary() {}

  /**
   * Gives two folders each other's name in one step of the file system.
   *
   * @return whether it was done; if not, nothing has changed
   */
  static boolean exchange(Path one, Path other) {
    String first = one.toAbsolutePath().toString();
    String second = other.toAbsolutePath().toString();
    return isSystem("Mac")
        ? call("renamex_np", first, second, EXCHANGE)
        : call("renameat2", CURRENT_FOLDER, first, CURRENT_FOLDER, second, EXCHANGE);
  }

  /**
   * Has the system write everything that waits to the disk, and waits until it has. Linux alone
   * promises the latter; of POSIX, {@code sync} may return before.
   *
   * @return whether it was asked to
   */
  static boolean sync() {
    return isSystem("Linux") && call("sync");
  }

  /**
   * Looks for the library beside other work. The first call takes a tenth of a second, in which
   * most is waiting for other programs; whoever calls meanwhile waits for the rest of it.
   */
  static void prepare() {
    Thread thread = new Thread(SystemLibrary::isThere, "system library");
    thread.setDaemon(true);
    thread.start();
  }

  /** Returns whether it can be called. */
  static boolean isThere() {
    try {
      library().getFunction("sync");
      return true;
    } catch (LinkageError notToBeHad) {
      return false;
    }
  }

  private static boolean call(String function, Object... arguments) {
    try {
      int result = library().getFunction(function).invokeInt(arguments);
      return result == 0 || function.equals("sync"); // which returns nothing
    } catch (LinkageError notToBeHad) {
      return false; // another system, an old one, or no place to unpack the bridge to
    }
  }

  private static NativeLibrary library() {
    String names = System.getProperty("sun.jnu.encoding", "UTF-8");
    return NativeLibrary.getInstance("c", Map.of(Library.OPTION_STRING_ENCODING, names));
  }

  private static boolean isSystem(String name) {
    return System.getProperty("os.name", "").startsWith(name);
  }
}
