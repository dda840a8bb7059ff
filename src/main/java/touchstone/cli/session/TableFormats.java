package touchstone.cli.session;

import touchstone.model.Excerpt;
import touchstone.model.Word;
import touchstone.report.TableFormat;

/** The value of {@code --format} where it is text, JSON or CSV. */
public final class TableFormats {

  private TableFormats() {}

  public static TableFormat parse(String value) {
    return Word.parse(TableFormat.class, value.strip())
        .orElseThrow(
            () ->
                new UsageException(
                    "--format %s, expected one of %s"
                        .formatted(Excerpt.of(value), Word.list(TableFormat.class))));
  }
}
