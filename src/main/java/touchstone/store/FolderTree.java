package touchstone.store;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lies below a folder; no link is followed. */
final class FolderTree {

  private FolderTree() {}

  static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  /** Returns everything below that is no folder, as paths from it with {@code /}. */
  static SortedSet<String> files(Path folder) throws IOException {
    SortedSet<String> files = new TreeSet<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(name(folder, file));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException problem)
              throws IOException {
            if (problem instanceof NoSuchFileException && !file.equals(folder)) {
              return FileVisitResult.CONTINUE; // taken away while we look
            }
            throw problem;
          }
        });
    return Collections.unmodifiableSortedSet(files);
  }

  /** Forces a folder to disk with all files and folders that are in it. */
  static void force(Path folder) throws IOException {
    for (String file : files(folder)) {
      AtomicFile.force(folder.resolve(file));
    }
    forceNames(folder);
  }

  /** Forces to disk what a folder and all folders in it list. */
  static void forceNames(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult postVisitDirectory(Path done, @Nullable IOException problem)
              throws IOException {
            if (problem != null) {
              throw problem;
            }
            AtomicFile.force(done);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Takes a folder away with all that is in it; nothing if it is not there. */
  static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      clear(folder, file -> true);
      Files.delete(folder);
    }
  }

  /**
   * Takes away what is in a folder, and the folders in it that are empty then.
   *
   * @param which of the files, by their paths from the folder with {@code /}
   */
  static void clear(Path folder, Predicate<String> which) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (which.test(name(folder, file))) {
              Files.delete(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path done, @Nullable IOException problem)
              throws IOException {
            if (problem != null) {
              throw problem;
            }
            if (!done.equals(folder) && isEmpty(done)) {
              Files.delete(done);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
