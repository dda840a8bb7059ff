package touchstone.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import touchstone.model.ComparedQuote;
import touchstone.model.Dossier;
import touchstone.model.Exhibit;
import touchstone.model.Id;

/** Edits of {@code evidence/quotes.csv}, which only the tool writes: sorted by source and claim. */
final class QuoteEdits {

  private static final String PATH = "evidence/quotes.csv";

  private final DraftFiles files;
  private final Dossier dossier;

  QuoteEdits(DraftFiles files, Dossier dossier) {
    this.files = files;
    this.dossier = dossier;
  }

  /** An exhibit by its source and claim, in the order of the table. */
  private record Key(Id source, Id claim) implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::source).thenComparing(Key::claim);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /** Puts these in the place of those on record, and drops rows of exhibits that are gone. */
  void record(List<ComparedQuote> quotes) throws IOException {
    Set<Key> exhibits = new HashSet<>();
    for (var source : dossier.sources().values()) {
      for (Exhibit exhibit : source.exhibits()) {
        exhibits.add(new Key(exhibit.source(), exhibit.claim()));
      }
    }
    List<ComparedQuote> rows = new ArrayList<>(dossier.history().quotes());
    rows.addAll(quotes);
    rows.removeIf(row -> !exhibits.contains(new Key(row.source(), row.claim())));
    write(rows);
  }

  /** Lets the rows of a claim follow it to another id. */
  void rename(Id from, Id to) throws IOException {
    List<ComparedQuote> rows = new ArrayList<>();
    boolean named = false;
    for (ComparedQuote row : dossier.history().quotes()) {
      boolean here = row.claim().equals(from);
      named |= here;
      rows.add(
          here
              ? new ComparedQuote(
                  row.source(), to, row.quote(), row.copy(), row.state(), row.location())
              : row);
    }
    if (named) {
      write(rows);
    }
  }

  private void write(Collection<ComparedQuote> rows) throws IOException {
    String headings = String.join(",", CsvFormat.QUOTES.columns());
    String before = files.readOr(PATH, "");
    TreeMap<Key, String> lines = new TreeMap<>();
    for (ComparedQuote row : rows) {
      lines.put(
          new Key(row.source(), row.claim()),
          "%s,%s,%s,%s,%s"
              .formatted(row.source(), row.claim(), row.quote(), row.copy(), row.state().word()));
    }
    String end = EvidenceText.lineEnd(before);
    StringBuilder text = new StringBuilder(headings).append(end);
    lines.values().forEach(line -> text.append(line).append(end));
    boolean nothing = before.isEmpty() && lines.isEmpty();
    if (!nothing && !before.contentEquals(text)) {
      files.put(PATH, text.toString());
    }
  }
}
