package touchstone.store;

import java.util.List;
import touchstone.model.Finding;

/**
 * What could be read, and what could not.
 *
 * @param <T> what was read
 * @param value as much as could be read
 * @param findings one per fault
 */
public record Parsed<T>(T value, List<Finding> findings) {

  /** Copies the list. */
  public Parsed {
    findings = List.copyOf(findings);
  }
}
