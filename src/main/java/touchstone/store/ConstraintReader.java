package touchstone.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.Constraint;
import touchstone.model.Id;
import touchstone.model.Strength;

/** Reads the rows of {@code claims/<article>/constraints.csv}. */
final class ConstraintReader {

  private final Id article;
  private final CellReader cells;

  ConstraintReader(Id article, Faults faults) {
    this.article = article;
    this.cells = new CellReader(faults);
  }

  /**
   * Returns the constraint in the row, or null if a cell could not be read: a row of which a claim
   * was left out would say more than its author did.
   */
  @Nullable Constraint read(CsvTable.Row row) {
    Cell name = row.cell("id");
    Cell degree = row.cell("strength");
    Cell claims = row.cell("claims");
    Cell expression = row.cell("constraint");
    cells.required(name);
    cells.required(degree);
    cells.required(claims);
    cells.required(expression);
    Id id = cells.id(name);
    Strength strength = cells.word(degree, Strength.class);
    List<Id> bound = cells.ids(claims);
    boolean all = !bound.isEmpty() && bound.size() == CellReader.items(claims).size();
    if (id == null || strength == null || !all || expression.isEmpty()) {
      return null;
    }
    return new Constraint(
        id,
        article,
        strength,
        bound,
        expression.text(),
        row.cell("why").text(),
        row.location(),
        expression.location());
  }
}
