package touchstone.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.model.DocumentFacts;
import touchstone.model.Excerpt;
import touchstone.model.Id;
import touchstone.model.PartialDate;
import touchstone.model.SpreadsheetCell;
import touchstone.model.Stance;

/** One row of a spreadsheet: a claim, sources, or a claim with its sources. */
final class SheetRow {

  private static final List<SheetField> CELLS =
      List.of(
          SheetField.ANCHOR,
          SheetField.SECTION,
          SheetField.KIND,
          SheetField.SUBJECT,
          SheetField.SPEAKER,
          SheetField.PRIORITY,
          SheetField.DEPENDS_ON,
          SheetField.QUANTITIES,
          SheetField.AUTHORITY,
          SheetField.FORMERLY);
  private static final List<SheetField> OF_A_SOURCE =
      List.of(
          SheetField.TITLE,
          SheetField.PUBLISHER,
          SheetField.PUBLISHED,
          SheetField.UPDATED,
          SheetField.RETRIEVED,
          SheetField.STANCE,
          SheetField.QUOTE,
          SheetField.SUMMARY);

  private final Place place;
  private final SheetTable.Row row;
  private final SheetMapping mapping;
  private final Remarks remarks;

  SheetRow(Place place, SheetTable.Row row, SheetMapping mapping, Remarks remarks) {
    this.place = place;
    this.row = row;
    this.mapping = mapping;
    this.remarks = remarks;
  }

  /** A table that Touchstone wrote is read back to the letter, any other as visible lines. */
  private String cell(SheetField field) {
    String raw = mapping.cell(row, field);
    return mapping.isReport()
        ? SpreadsheetCell.text(raw)
        : remarks.line(place, field.word().replace('_', ' '), raw);
  }

  /** Returns the claim that the row makes, if it makes one. */
  Optional<ImportedClaim> claim() {
    String text = cell(SheetField.CLAIM);
    if (text.isBlank() || namesClaim(text)) {
      if (!cell(SheetField.VERDICT).isEmpty()) {
        remarks.changed(
            place,
            "the verdict %s was not taken: the row holds no claim in words"
                .formatted(Excerpt.of(cell(SheetField.VERDICT))));
      }
      return Optional.empty();
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (SheetField field : CELLS) {
      String value = cell(field);
      if (!value.isEmpty()) {
        cells.put(field.word(), isWord(field) ? value.toLowerCase(Locale.ROOT) : value);
      }
    }
    String note = claimNote();
    if (!note.isEmpty()) {
      cells.put("note", note);
    }
    String id = cell(SheetField.ID);
    return Optional.of(
        new ImportedClaim(
            place,
            id.isEmpty() ? cell(SheetField.CLAIM_ID) : id,
            cell(SheetField.ARTICLE),
            text,
            cells));
  }

  private static boolean isWord(SheetField field) {
    return field == SheetField.KIND || field == SheetField.PRIORITY;
  }

  /** In a sheet of sources, one word with hyphens under "claim" is the id of a claim. */
  private boolean namesClaim(String text) {
    return hasSources() && Id.parse(text).isPresent();
  }

  private boolean hasSources() {
    return mapping.has(SheetField.URL) || mapping.has(SheetField.SOURCE);
  }

  /** Another's verdict is told, and is none of ours. */
  private String claimNote() {
    String verdict = cell(SheetField.VERDICT);
    String rated = verdict.isEmpty() ? "" : "Rated “%s” in %s.".formatted(verdict, place.file());
    String note = hasSources() && !links().isEmpty() ? "" : cell(SheetField.NOTE);
    return (note + " " + rated).strip();
  }

  /** Returns the sources that the row names. */
  List<ImportedSource> sources() {
    List<String> links = links();
    if (links.isEmpty()) {
      reportUnused();
      return List.of();
    }
    List<ImportedSource> sources = new ArrayList<>();
    for (String link : links) {
      sources.add(source(link));
    }
    return sources;
  }

  private void reportUnused() {
    String text = cell(SheetField.CLAIM);
    if (text.isBlank() || namesClaim(text)) {
      remarks.refused(place, "neither a claim nor a source in the row; fill one in");
      return;
    }
    List<String> unused =
        OF_A_SOURCE.stream().filter(field -> !cell(field).isEmpty()).map(SheetField::word).toList();
    if (!unused.isEmpty()) {
      remarks.changed(
          place,
          "the row names no source, so its %s was not taken".formatted(String.join(", ", unused)));
    }
  }

  /** Returns the addresses in the row; a title where it names its source otherwise. */
  private List<String> links() {
    String url = cell(SheetField.URL);
    String source = cell(SheetField.SOURCE);
    String named = url.isEmpty() ? source : url;
    if (named.isBlank()) {
      return List.of();
    }
    return isLink(named) ? List.of(named.strip().split("\\s+", -1)) : List.of(named);
  }

  private static boolean isLink(String text) {
    String start = text.strip().toLowerCase(Locale.ROOT);
    return start.startsWith("https://") || start.startsWith("http://");
  }

  private ImportedSource source(String link) {
    String url = !cell(SheetField.URL).isEmpty() || isLink(link) ? link : "";
    String source = cell(SheetField.SOURCE);
    String title = cell(SheetField.TITLE);
    if (title.isEmpty() && !isLink(source)) {
      title = source;
    }
    PartialDate read = remarks.date(place, "the date of retrieval", cell(SheetField.RETRIEVED));
    DocumentFacts facts =
        new DocumentFacts(
            title,
            cell(SheetField.PUBLISHER),
            "",
            remarks.date(place, "the date of publication", cell(SheetField.PUBLISHED)),
            remarks.date(place, "the date of the update", cell(SheetField.UPDATED)),
            cell(SheetField.LANGUAGE),
            "",
            "");
    return new ImportedSource(
        place,
        url,
        facts,
        day(read),
        remarks.paragraphs(place, "summary", mapping.cell(row, SheetField.SUMMARY)),
        List.of(section()),
        null);
  }

  private static @Nullable LocalDate day(@Nullable PartialDate date) {
    return date != null && date.earliest().equals(date.latest()) ? date.earliest() : null;
  }

  private ImportedSection section() {
    String id = cell(SheetField.CLAIM_ID);
    String told = cell(SheetField.STANCE);
    Stance stance = StanceWord.parse(told).orElse(null);
    if (stance == null && !told.isEmpty()) {
      remarks.changed(
          place, "%s is no stance we know, and was not taken".formatted(Excerpt.of(told)));
    }
    return new ImportedSection(
        place,
        id.isEmpty() ? cell(SheetField.CLAIM) : id,
        stance,
        !StanceWord.isIndirect(cell(SheetField.DIRECTNESS)),
        QuotedText.of(cell(SheetField.QUOTE)),
        remarks.paragraphs(place, "note", mapping.cell(row, SheetField.NOTE)));
  }
}
