package touchstone.store;

import java.util.List;
import touchstone.model.Finding;

/**
 * What is wrong with the files of a workspace, and how much is in them.
 *
 * @param findings in the order of reading
 * @param claims how many claims there are
 * @param sources how many sources there are
 */
public record Structure(List<Finding> findings, int claims, int sources) {

  /** Copies the list. */
  public Structure {
    findings = List.copyOf(findings);
  }
}
