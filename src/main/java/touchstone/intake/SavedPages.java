package touchstone.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import touchstone.extract.Extraction;
import touchstone.extract.Payload;
import touchstone.extract.TextExtractor;
import touchstone.extract.Told;
import touchstone.model.DocumentFacts;
import touchstone.model.Excerpt;

/** Takes saved pages one by one: each is a source with a copy. */
public final class SavedPages {

  private static final int HEAD = 4_096;
  // as browsers write it, and as the SingleFile extension does
  private static final Pattern SAVED_FROM =
      Pattern.compile(
          "<!--\\s{0,9}(?:saved from url=\\(\\d{1,5}\\)|Page saved with SingleFile\\s{1,9}url:\\s{0,9})"
              + "(https?://[^\\s<>\"]{1,2000})");

  private final List<ImportedSource> sources = new ArrayList<>();
  private final Remarks remarks = new Remarks();

  /** Returns what was taken. */
  public Imported imported() {
    return Imported.of(List.of(), sources, remarks);
  }

  /** Notes a file that is not looked at, and why. */
  public void skip(String file, String why) {
    remarks.skipped(Place.of(file), why);
  }

  /** Notes a file that cannot be taken, and why. */
  public void refuse(String file, String why) {
    remarks.refused(Place.of(file), why);
  }

  /**
   * Takes a page.
   *
   * @param file its name, with its folder
   * @param saved when the file was last written; what the page says of itself goes before it
   */
  public void add(String file, byte[] bytes, Instant saved) {
    Place place = Place.of(file);
    String from = savedFrom(bytes);
    Extraction extraction = TextExtractor.extract(bytes, Told.byName(file, from));
    if (extraction instanceof Extraction.Unreadable unreadable) {
      remarks.refused(place, unreadable.reason());
    } else if (extraction instanceof Extraction.Read read) {
      Payload payload = read.payload();
      Instant time = payload.time() == null ? saved : payload.time();
      SavedCopy copy = new SavedCopy(name(file), bytes, time.toString());
      LocalDate day = LocalDate.ofInstant(time, ZoneOffset.UTC);
      String url = from.isEmpty() ? payload.url() : from;
      sources.add(source(place, url, read.text().facts(), day, copy));
    }
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private ImportedSource source(
      Place place, String url, DocumentFacts facts, LocalDate day, @Nullable SavedCopy copy) {
    String title = remarks.line(place, "the title", facts.title());
    boolean nameless = title.isEmpty() && copy != null;
    if (nameless) {
      remarks.changed(
          place, "nothing in it says what it is called; the file's name stands for a title");
    }
    DocumentFacts named =
        new DocumentFacts(
            nameless && copy != null ? Excerpt.visible(copy.name()) : title,
            remarks.line(place, "the name of the site", facts.site()),
            facts.canonicalUrl(),
            facts.published(),
            facts.updated(),
            facts.language(),
            facts.mediaType(),
            facts.charset());
    return new ImportedSource(place, url, named, day, "", List.of(section(place)), copy);
  }

  private static ImportedSection section(Place place) {
    return new ImportedSection(place, "", null, true, QuotedText.NONE, "");
  }

  private static String savedFrom(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher comment = SAVED_FROM.matcher(head);
    return comment.find() ? comment.group(1) : "";
  }
}
