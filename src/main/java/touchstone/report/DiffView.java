package touchstone.report;

import java.util.List;
import touchstone.model.Id;

/**
 * What an edit did to an article, for those who show it.
 *
 * @param article the article
 * @param passages the passage of each claim, in the order of the claims
 * @param added sentences and cells that are new, those that look most checkable first
 */
public record DiffView(Id article, List<PassageRow> passages, List<CoverageView.OpenRow> added) {

  /**
   * The passage of a claim.
   *
   * @param claim the claim
   * @param fate what became of it: unchanged, moved, changed, gone or not-anchored
   * @param before the old text, or empty
   * @param after the new text, or empty
   * @param from where it was, or empty
   * @param to where it is, or empty
   * @param change the old text with what was taken out in {@code [-…-]} and what was put in in
   *     {@code {+…+}}; empty unless it changed
   */
  public record PassageRow(
      Id claim, String fate, String before, String after, String from, String to, String change) {}

  /** Copies the lists. */
  public DiffView {
    passages = List.copyOf(passages);
    added = List.copyOf(added);
  }

  /** Returns the passages of one fate. */
  List<PassageRow> with(String fate) {
    return passages.stream().filter(passage -> passage.fate().equals(fate)).toList();
  }
}
