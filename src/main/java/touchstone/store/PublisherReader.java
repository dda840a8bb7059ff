package touchstone.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import touchstone.model.Domain;
import touchstone.model.Id;
import touchstone.model.Publisher;
import touchstone.model.PublisherKind;

/** Reads the rows of {@code evidence/publishers.csv}. */
final class PublisherReader {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final CellReader cells;
  private final Faults faults;
  private final Map<Domain, Id> owners = new HashMap<>();

  PublisherReader(Faults faults) {
    this.cells = new CellReader(faults);
    this.faults = faults;
  }

  /** Returns the publisher in the row, or null if what bears on a verdict could not be read. */
  @Nullable Publisher read(CsvTable.Row row) {
    cells.required(row.cell("id"));
    cells.required(row.cell("kind"));
    cells.required(row.cell("family"));
    Id id = cells.id(row.cell("id"));
    PublisherKind kind = cells.word(row.cell("kind"), PublisherKind.class);
    Id family = cells.id(row.cell("family"));
    String name = cells.required(row.cell("name"));
    if (id == null || kind == null || family == null) {
      return null;
    }
    return new Publisher(id, name, kind, family, domains(row.cell("domains"), id), row.location());
  }

  private List<Domain> domains(Cell cell, Id publisher) {
    List<Domain> domains = new ArrayList<>();
    for (String item : BLANKS.split(cell.text().strip(), -1)) {
      Domain domain =
          cells.value(
              cell.part(item),
              Domain::parse,
              ReadingRule.INVALID_DOMAIN,
              "hosts in lower case parted by spaces, with a path where one is needed (example.com/team)");
      if (domain != null && isFree(domain, publisher, cell)) {
        domains.add(domain);
      }
    }
    return domains;
  }

  private boolean isFree(Domain domain, Id publisher, Cell cell) {
    Id owner = owners.putIfAbsent(domain, publisher);
    if (owner == null) {
      return true;
    }
    faults.add(
        ReadingRule.INVALID_DOMAIN,
        cell.location(),
        "%s is already a domain of %s; take it out of one of them".formatted(domain, owner));
    return false;
  }
}
