package touchstone.store;

import java.util.ArrayList;
import java.util.List;
import touchstone.model.Finding;
import touchstone.model.Location;
import touchstone.model.Severity;

/**
 * Collects the faults of one reading; handed down, never shared between readings, nor between files
 * that are read at the same time.
 */
final class Faults {

  private final List<Finding> findings = new ArrayList<>();
  private int errors;

  /** Notes a fault; the message says what was found, what was expected and what to do. */
  void add(ReadingRule rule, Location at, String message) {
    errors += rule.info().severity() == Severity.ERROR ? 1 : 0;
    findings.add(rule.info().at(at, message));
  }

  /** Takes over what another part of the reading has met. */
  void addAll(Faults others) {
    errors += others.errors;
    findings.addAll(others.findings);
  }

  /** Returns how many errors there are so far. */
  int errors() {
    return errors;
  }

  /** Returns the findings so far, in the order in which they were met. */
  List<Finding> list() {
    return List.copyOf(findings);
  }
}
