package touchstone.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the system tells of a file without reading it: where its bytes lie (device and number), how
 * many they are, when they and when anything about the file last changed. Whoever changes a file
 * can set the time of its bytes, but not that of the change; so a file with the same stamp has the
 * same bytes.
 *
 * <p>But for one case: within a tick of the system's clock a file can change twice and look the
 * same. So a file that changed shortly before the run began has no stamp, nor has any on a system
 * that does not tell the time of a change.
 */
final class Stamp {

  /** No stamp: the file has to be read. */
  static final String NONE = "";

  /** Some file systems count time in steps of two seconds. */
  private static final Duration TICK = Duration.ofSeconds(3);

  private static final String WANTED = "unix:mode,dev,ino,size,lastModifiedTime,ctime";
  private static final int KIND = 0170000;
  private static final int FILE = 0100000;
  private static final int FOLDER = 0040000;

  private final FileTime settled;

  /** Makes stamps in a run that began then, before it looked at any file. */
  Stamp(Instant begun) {
    this.settled = FileTime.from(begun.isAfter(Instant.EPOCH) ? begun.minus(TICK) : Instant.EPOCH);
  }

  /** Returns the stamp of a plain file, {@code missing}, or {@link #NONE}. */
  String ofFile(Path file) {
    return of(file, FILE);
  }

  /** Returns the stamp of a folder, which changes with the names in it; or {@link #NONE}. */
  String ofFolder(Path folder) {
    return of(folder, FOLDER);
  }

  private String of(Path path, int kind) {
    try {
      Map<String, Object> told = Files.readAttributes(path, WANTED, LinkOption.NOFOLLOW_LINKS);
      boolean usable =
          told.get("mode") instanceof Integer mode
              && (mode & KIND) == kind
              && told.get("ctime") instanceof FileTime changed
              && changed.compareTo(settled) < 0;
      return usable ? text(told) : NONE;
    } catch (NoSuchFileException missing) {
      return "missing";
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException untold) {
      return NONE;
    }
  }

  private static String text(Map<String, Object> told) {
    return told.get("dev")
        + "/"
        + told.get("ino")
        + " "
        + told.get("size")
        + " "
        + nanos(told.get("lastModifiedTime"))
        + " "
        + nanos(told.get("ctime"));
  }

  private static String nanos(@Nullable Object time) {
    return time instanceof FileTime when ? Long.toString(when.to(TimeUnit.NANOSECONDS)) : "";
  }
}
