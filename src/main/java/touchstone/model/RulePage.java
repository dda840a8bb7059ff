package touchstone.model;

import java.util.List;

/**
 * What a fact-checker should know about a rule.
 *
 * @param meaning what the defect is, as a sentence
 * @param why why it matters
 * @param remedy how to mend it
 * @param example lines that show it, as they would stand in a file; may be empty
 */
public record RulePage(String meaning, String why, String remedy, List<String> example) {

  /** Copies the list. */
  public RulePage {
    example = List.copyOf(example);
  }
}
