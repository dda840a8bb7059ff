package touchstone.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.model.Claim;
import touchstone.model.Constraint;
import touchstone.model.Dossier;
import touchstone.model.Exhibit;
import touchstone.model.Id;
import touchstone.model.Location;
import touchstone.model.Source;
import touchstone.model.UnreadSection;

/**
 * Gives a claim another id, wherever the records name it, and changes no other line. The log of
 * corrections stays as it was written: the claim remembers its former id, which leads to it.
 */
final class ClaimRenaming {

  private final DraftFiles files;
  private final Dossier dossier;
  private final Claim claim;
  private final Id to;
  private final Pattern whole;
  private final Pattern operand;
  private final Pattern heading;

  ClaimRenaming(DraftFiles files, Dossier dossier, Id from, Id to) {
    Claim known = dossier.claims().get(from);
    if (known == null) {
      throw new EditRefusedException("no claim has the id \"%s\"; correct it".formatted(from));
    }
    if (!known.formerly().contains(to)) {
      FreeId.require(dossier, to);
    }
    this.files = files;
    this.dossier = dossier;
    this.claim = known;
    this.to = to;
    String id = Pattern.quote(from.value());
    this.whole = Pattern.compile("(?<![a-z0-9-])" + id + "(?![a-z0-9-])");
    this.operand = Pattern.compile("(?<![a-z0-9-])" + id + "(?=:)");
    this.heading = Pattern.compile("^(\\s*##\\s+\\S+\\s+)" + id + "(?![a-z0-9-])");
  }

  void run() throws IOException {
    for (Id article : dossier.articles().keySet()) {
      renameInClaims(article);
      renameInConstraints(article);
    }
    for (Source source : dossier.sources().values()) {
      renameInEvidence(source);
    }
    new QuoteEdits(files, dossier).rename(claim.id(), to);
  }

  private void renameInClaims(Id article) throws IOException {
    List<Claim> rows =
        dossier.claims().values().stream()
            .filter(row -> row.article().equals(article))
            .filter(row -> isIt(row) || row.dependsOn().contains(claim.id()))
            .toList();
    if (rows.isEmpty()) {
      return;
    }
    String path = ClaimEdits.path(article, "claims.csv");
    CsvText table = DraftTable.of(files, path, CsvFormat.CLAIMS);
    if (rows.stream().anyMatch(this::isIt) && !table.hasColumns(List.of("formerly"))) {
      throw new EditRefusedException(
          path + " has no column \"formerly\" for the id of before; add it to the first row");
    }
    Map<Id, Map<String, String>> changes = new LinkedHashMap<>();
    for (Claim row : rows) {
      Map<String, String> cells = new LinkedHashMap<>();
      if (isIt(row)) {
        cells.put("id", to.value());
        cells.put("formerly", formerly());
      }
      if (row.dependsOn().contains(claim.id())) {
        cells.put("depends_on", renamed(whole, table.cell(row.id(), "depends_on")));
      }
      changes.put(row.id(), cells);
    }
    files.put(path, table.with(changes));
  }

  private boolean isIt(Claim row) {
    return row.id().equals(claim.id());
  }

  private String formerly() {
    List<Id> former = new ArrayList<>(claim.formerly());
    former.remove(to);
    former.add(claim.id());
    return former.stream().map(Id::value).collect(Collectors.joining(";"));
  }

  private void renameInConstraints(Id article) throws IOException {
    String path = ClaimEdits.path(article, "constraints.csv");
    Map<Id, Map<String, String>> changes = new LinkedHashMap<>();
    CsvText table = null;
    for (Constraint row : dossier.constraints()) {
      boolean names = row.claims().contains(claim.id()) || operand.matcher(row.expression()).find();
      if (row.article().equals(article) && names) {
        table = table == null ? DraftTable.of(files, path, CsvFormat.CONSTRAINTS) : table;
        Map<String, String> cells = new LinkedHashMap<>();
        for (String column : List.of("claims", "constraint")) {
          Pattern place = column.equals("claims") ? whole : operand;
          String before = table.cell(row.id(), column);
          String after = renamed(place, before);
          if (!after.equals(before)) {
            cells.put(column, after);
          }
        }
        changes.put(row.id(), cells);
      }
    }
    if (table != null) {
      files.put(path, table.with(changes));
    }
  }

  private String renamed(Pattern place, String cell) {
    return place.matcher(cell).replaceAll(to.value());
  }

  private void renameInEvidence(Source source) throws IOException {
    TreeSet<Integer> lines = new TreeSet<>();
    Stream.concat(
            source.exhibits().stream()
                .filter(exhibit -> exhibit.claim().equals(claim.id()))
                .map(Exhibit::location),
            source.unread().stream()
                .filter(section -> section.claim().equals(claim.id()))
                .map(UnreadSection::location))
        .map(Location::line)
        .forEach(lines::add);
    if (lines.isEmpty()) {
      return;
    }
    String path = SourceEdits.path(source.id());
    String text = files.read(path);
    for (int line : lines.descendingSet()) {
      TextFile file = TextFile.of(path, text);
      int start = file.lineStart(line);
      int end = start + file.line(line).length();
      Matcher found = heading.matcher(text.substring(start, end));
      text = text.substring(0, start) + found.replaceFirst("$1" + to) + text.substring(end);
    }
    files.put(path, text);
  }
}
