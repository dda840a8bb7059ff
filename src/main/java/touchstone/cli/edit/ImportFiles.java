package touchstone.cli.edit;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import touchstone.cli.session.RefusedException;
import touchstone.cli.session.UnreadableException;
import touchstone.cli.session.UsageException;
import touchstone.extract.Told;
import touchstone.intake.AnnotationReader;
import touchstone.intake.ClaimReviewReader;
import touchstone.intake.CslReader;
import touchstone.intake.ImportFormat;
import touchstone.intake.Imported;
import touchstone.intake.SavedPages;
import touchstone.intake.SpreadsheetReader;
import touchstone.model.Excerpt;
import touchstone.model.Word;

/** The file or folder that is imported. */
final class ImportFiles {

  private static final long LARGEST = 64L << 20;
  private static final long LARGEST_IN_ALL = 256L << 20;
  private static final int MOST_FILES = 5_000;

  private final Path path;
  private final @Nullable ImportFormat format;
  private final Map<String, String> mapping;

  /**
   * Takes what was named.
   *
   * @param path a file or a folder
   * @param format what it is, or null to go by its content
   * @param mapping fields of a spreadsheet by heading
   */
  ImportFiles(Path path, @Nullable ImportFormat format, Map<String, String> mapping) {
    this.path = path;
    this.format = format;
    this.mapping = mapping;
  }

  /** Returns what it holds. */
  Imported read() throws IOException {
    boolean pages = format == null || format == ImportFormat.PAGES;
    if (Files.isDirectory(path)) {
      if (!pages || !mapping.isEmpty()) {
        throw new UsageException(
            Excerpt.of(path.toString()) + " is a folder, which holds saved pages; name a file");
      }
      return folder();
    }
    byte[] bytes = bytes(path);
    String name = path.getFileName().toString();
    ImportFormat is = format == null ? format(name, bytes) : format;
    if (!mapping.isEmpty() && is != ImportFormat.SPREADSHEET) {
      throw new UsageException("--map is for spreadsheets, and this is " + is.word());
    }
    return switch (is) {
      case SPREADSHEET -> SpreadsheetReader.read(name, bytes, mapping);
      case CLAIMREVIEW -> ClaimReviewReader.read(name, bytes);
      case ANNOTATIONS -> AnnotationReader.read(name, bytes);
      case CSL -> CslReader.read(name, bytes);
      case PAGES -> {
        SavedPages taken = new SavedPages();
        taken.add(name, bytes, Files.getLastModifiedTime(path).toInstant());
        yield taken.imported();
      }
    };
  }

  private static ImportFormat format(String name, byte[] bytes) throws UnreadableException {
    Optional<String> broken = ImportFormat.brokenJson(name, bytes);
    if (broken.isPresent()) {
      throw new UnreadableException(broken.get());
    }
    return ImportFormat.of(name, bytes)
        .orElseThrow(
            () ->
                new UsageException(
                    "what %s holds is not known; say what it is with --as, one of %s"
                        .formatted(Excerpt.of(name), Word.list(ImportFormat.class))));
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new RefusedException(Excerpt.of(file.toString()) + " is no plain file; name one");
    }
    if (Files.size(file) > LARGEST) {
      throw new RefusedException(
          "%s has %s bytes, expected %s at most; import it in parts"
              .formatted(Excerpt.of(file.toString()), Files.size(file), LARGEST));
    }
    return Files.readAllBytes(file);
  }

  private Imported folder() throws IOException {
    SavedPages pages = new SavedPages();
    Map<String, Path> files = new TreeMap<>();
    Files.walkFileTree(path, new Listing(pages, files));
    long inAll = 0;
    for (Map.Entry<String, Path> file : files.entrySet()) {
      long size = Files.size(file.getValue());
      inAll += size;
      if (inAll > LARGEST_IN_ALL) {
        throw new RefusedException(
            "the pages have more than %s bytes together; import them in parts"
                .formatted(LARGEST_IN_ALL));
      }
      if (size > LARGEST) {
        pages.refuse(file.getKey(), "%s bytes, expected %s at most".formatted(size, LARGEST));
      } else {
        pages.add(
            file.getKey(),
            Files.readAllBytes(file.getValue()),
            Files.getLastModifiedTime(file.getValue()).toInstant());
      }
    }
    return pages.imported();
  }

  /** Lists the pages of a folder; no link is followed. */
  private final class Listing extends SimpleFileVisitor<Path> {

    private final SavedPages pages;
    private final Map<String, Path> files;

    Listing(SavedPages pages, Map<String, Path> files) {
      this.pages = pages;
      this.files = files;
    }

    private String name(Path file) {
      return path.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = folder.getFileName().toString();
      if (name.endsWith("_files") || name.endsWith(".files")) {
        pages.skip(name(folder), "what a saved page is shown with, not a page; not looked at");
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (files.size() >= MOST_FILES) {
        throw new RefusedException(
            "more than " + MOST_FILES + " files in the folder; import them in parts");
      }
      boolean plain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
      if (!plain || Told.byName(file.getFileName().toString(), "").mediaType().isEmpty()) {
        pages.skip(
            name(file),
            plain
                ? "by its name no page, PDF, text or archive; not looked at"
                : "a link or a device, not a file; not looked at");
      } else {
        files.put(name(file), file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
