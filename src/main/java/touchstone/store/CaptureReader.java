package touchstone.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.Id;
import touchstone.model.KeptCopy;

/** Reads the rows of {@code evidence/captures.csv}. */
final class CaptureReader {

  private static final String FOLDER = "evidence/captures/";
  private static final int DIGEST_LENGTH = 64;

  private final CellReader cells;

  CaptureReader(Faults faults) {
    this.cells = new CellReader(faults);
  }

  /** Returns the copy in the row, or null if a cell could not be read. */
  @Nullable KeptCopy read(CsvTable.Row row) {
    CsvFormat.CAPTURES.needed().forEach(column -> cells.required(row.cell(column)));
    String path =
        cells.value(
            row.cell("path"),
            CaptureReader::parsePath,
            ReadingRule.INVALID_PATH,
            "a plain path under " + FOLDER);
    String sha256 =
        cells.value(
            row.cell("sha256"),
            CaptureReader::parseDigest,
            ReadingRule.INVALID_DIGEST,
            "64 hexadecimal digits in lower case");
    Long bytes = cells.number(row.cell("bytes"), 0);
    Id source = cells.id(row.cell("source"));
    String captured =
        cells.value(
            row.cell("captured"),
            CaptureReader::parseMoment,
            ReadingRule.INVALID_DATE,
            "a date or an instant like 2026-03-14T09:30:00Z");
    if (path == null || sha256 == null || bytes == null || source == null || captured == null) {
      return null;
    }
    return new KeptCopy(path, sha256, bytes, source, captured, row.location());
  }

  private static Optional<String> parsePath(String text) {
    boolean plain =
        text.startsWith(FOLDER)
            && text.length() > FOLDER.length()
            && text.chars().allMatch(CaptureReader::isPlain)
            && !("/" + text + "/").contains("/../")
            && !("/" + text + "/").contains("/./")
            && !text.contains("//");
    return plain ? Optional.of(text) : Optional.empty();
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "._-/".indexOf(c) >= 0;
  }

  private static Optional<String> parseDigest(String text) {
    return text.length() == DIGEST_LENGTH
            && text.chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0)
        ? Optional.of(text)
        : Optional.empty();
  }

  private static Optional<String> parseMoment(String text) {
    try {
      if (text.indexOf('T') >= 0) {
        Instant.parse(text);
      } else {
        LocalDate.parse(text);
      }
      return Optional.of(text);
    } catch (DateTimeException notAMoment) {
      return Optional.empty();
    }
  }
}
