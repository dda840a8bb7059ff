package touchstone.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import touchstone.model.ClaimKind;
import touchstone.model.DocumentText;
import touchstone.model.Priority;

/** Rows of {@code claims.csv} to begin with, for units that nobody looked at. */
public final class ClaimDrafts {

  private static final int MOST_WORDS = 7;
  private static final int FEWEST_WORDS = 2;
  private static final int FIRST_TRY = 4;
  private static final int LONGEST_ANCHOR = 200;
  private static final int MOST_PLACES = 40;
  private static final int ID_WORDS = 5;
  private static final int LONGEST_ID = 60;
  private static final String NOTE =
      "draft: put the claim into your own words, one proposition a row";

  private final AnchorSearch search;
  private final Set<String> taken;

  private ClaimDrafts(String text, Collection<String> taken) {
    this.search = new AnchorSearch(text);
    this.taken = new HashSet<>(taken);
  }

  /**
   * Returns a row for each unit, in the given order.
   *
   * @param taken ids that are in use
   * @return the cells by column; a column that is left empty is not named
   */
  public static List<Map<String, String>> of(
      DocumentText document, List<OpenUnit> open, Collection<String> taken) {
    ClaimDrafts drafts = new ClaimDrafts(document.text(), taken);
    return open.stream().map(drafts::row).toList();
  }

  private Map<String, String> row(OpenUnit open) {
    Unit unit = open.unit();
    String sentence = Spelling.spacedOnce(unit.text());
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("id", id(sentence));
    cells.put("claim", sentence);
    cells.put("anchor", anchor(sentence));
    cells.put("section", unit.place().section());
    cells.put("kind", kind(sentence).word());
    cells.put("speaker", "article");
    Priority priority = open.checkability().checkable() ? Priority.MEDIUM : Priority.LOW;
    cells.put("priority", priority.word());
    cells.put("note", NOTE);
    return cells;
  }

  private String id(String sentence) {
    List<String> words = new ArrayList<>();
    for (String word : sentence.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
      if (!word.isEmpty() && words.size() < ID_WORDS) {
        words.add(word);
      }
    }
    String stem = words.isEmpty() ? "claim" : String.join("-", words);
    stem = stem.substring(0, Math.min(stem.length(), LONGEST_ID)).replaceAll("-$", "");
    String id = stem;
    for (int number = 2; !taken.add(id); number++) {
      id = stem + "-" + number;
    }
    return id;
  }

  /** Returns the fewest words from four on that the article has once; else three or two. */
  private String anchor(String sentence) {
    String[] words = sentence.split(" ", -1);
    for (int length = FIRST_TRY; length <= MOST_WORDS; length++) {
      String found = anchor(words, length);
      if (!found.isEmpty()) {
        return found;
      }
    }
    for (int length = FIRST_TRY - 1; length >= FEWEST_WORDS; length--) {
      String found = anchor(words, length);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return "";
  }

  private String anchor(String[] words, int length) {
    int last = Math.min(words.length - length, MOST_PLACES);
    for (int from = 0; from <= last; from++) {
      String literal = String.join(" ", List.of(words).subList(from, from + length));
      if (literal.length() > LONGEST_ANCHOR) {
        continue;
      }
      String candidate = literal.replaceAll("^[\\p{P}\\p{S}]+(?=\\p{L})|[.,;:!?]+$", "");
      if (candidate.split(" ", -1).length == length && search.isOnce(candidate)) {
        return candidate;
      }
    }
    return "";
  }

  private static ClaimKind kind(String sentence) {
    Set<String> traits = new HashSet<>();
    Traits.of(sentence).forEach(trait -> traits.add(trait.key()));
    if (traits.contains("class:speech")) {
      return ClaimKind.ATTRIBUTION;
    }
    if (traits.contains("class:number")) {
      return traits.contains("word:#percent") ? ClaimKind.STATISTIC : ClaimKind.MEASUREMENT;
    }
    if (traits.contains("class:comparison")) {
      return ClaimKind.COMPARISON;
    }
    if (traits.contains("class:future")) {
      return ClaimKind.PREDICTION;
    }
    return traits.contains("class:cause") ? ClaimKind.MECHANISM : ClaimKind.CAPABILITY;
  }
}
