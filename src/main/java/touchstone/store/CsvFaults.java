package touchstone.store;

/**
 * What is wrong with the rows of a table, by the step that met it: findings come in the order of
 * the steps, whether all rows went through one before the next or each through all.
 *
 * @param scanning of telling the rows apart
 * @param shape of their numbers of cells, and how long they are
 * @param values of what stands in the cells
 */
record CsvFaults(Faults scanning, Faults shape, Faults values) {

  CsvFaults() {
    this(new Faults(), new Faults(), new Faults());
  }

  /** Takes over what was wrong with further rows. */
  void addAll(CsvFaults others) {
    scanning.addAll(others.scanning);
    shape.addAll(others.shape);
    values.addAll(others.values);
  }
}
