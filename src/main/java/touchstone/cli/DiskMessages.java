package touchstone.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import touchstone.model.Excerpt;

/** What the file system's refusals mean, in words. */
final class DiskMessages {

  private DiskMessages() {}

  static String of(FileSystemException problem) {
    String file = Excerpt.visible(String.valueOf(problem.getFile()));
    if (problem instanceof NoSuchFileException) {
      return file + ": no such file or folder";
    }
    if (problem instanceof AccessDeniedException) {
      return file + ": permission denied";
    }
    String reason = problem.getReason();
    return file + ": " + (reason == null ? problem.getClass().getSimpleName() : reason);
  }
}
