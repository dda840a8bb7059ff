package touchstone.coverage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which unit of an edited article is which of the old one: first those that are the same word for
 * word, then of the rest those that share most words, best first.
 */
final class UnitMatching {

  /** Twice the shared words by all words of both, from which on two units are one, edited. */
  private static final double LEAST_SHARED = 0.5;

  private static final int MOST_COMPARED = 4_000_000;

  private final Map<Unit, Unit> counterparts = new HashMap<>();
  private final Set<Unit> literal = new HashSet<>();
  private final Set<Unit> taken = new HashSet<>();
  private final Set<Unit> moved = new HashSet<>();

  private UnitMatching() {}

  static UnitMatching of(List<Unit> old, List<Unit> edited) {
    UnitMatching matching = new UnitMatching();
    matching.matchLiterally(old, edited);
    matching.findMoved(old, edited);
    matching.matchByWords(
        old.stream().filter(unit -> matching.counterpart(unit) == null).toList(),
        edited.stream().filter(unit -> !matching.hasCounterpart(unit)).toList());
    return matching;
  }

  /** Returns the unit of the edited article that a unit of the old one has become, or null. */
  @Nullable Unit counterpart(Unit old) {
    return counterparts.get(old);
  }

  /** Returns whether a unit of the edited article was in the old one, in these or other words. */
  boolean hasCounterpart(Unit edited) {
    return taken.contains(edited);
  }

  /** Returns whether a unit of the old article is in the edited one word for word. */
  boolean isLiteral(Unit old) {
    return literal.contains(old);
  }

  /** Returns whether it is under another heading, or its order among the others changed. */
  boolean isMoved(Unit old) {
    return moved.contains(old);
  }

  private void pair(Unit old, Unit edited) {
    counterparts.put(old, edited);
    taken.add(edited);
  }

  private static String folded(Unit unit) {
    return Spelling.plain(unit.text());
  }

  /** Units of the same text are taken in their order, under the same heading first. */
  private void matchLiterally(List<Unit> old, List<Unit> edited) {
    for (boolean sameSection : new boolean[] {true, false}) {
      Map<String, Deque<Unit>> byText = new HashMap<>();
      for (Unit unit : edited) {
        if (!hasCounterpart(unit)) {
          byText.computeIfAbsent(key(unit, sameSection), none -> new ArrayDeque<>()).add(unit);
        }
      }
      for (Unit unit : old) {
        Deque<Unit> same = byText.get(key(unit, sameSection));
        if (counterpart(unit) == null && same != null && !same.isEmpty()) {
          pair(unit, same.remove());
          literal.add(unit);
        }
      }
    }
  }

  private static String key(Unit unit, boolean withSection) {
    return (withSection ? unit.place().section() : "") + "\n" + folded(unit);
  }

  private void findMoved(List<Unit> old, List<Unit> edited) {
    Map<Unit, Integer> positions = new HashMap<>();
    edited.forEach(unit -> positions.put(unit, positions.size()));
    List<Unit> matched = old.stream().filter(this::isLiteral).toList();
    int[] order =
        matched.stream().mapToInt(unit -> positions.getOrDefault(counterpart(unit), 0)).toArray();
    boolean[] inOrder = LongestRise.of(order);
    for (int i = 0; i < inOrder.length; i++) {
      Unit unit = matched.get(i);
      Unit after = counterpart(unit);
      boolean elsewhere = after != null && !after.place().section().equals(unit.place().section());
      if (elsewhere || !inOrder[i]) {
        moved.add(unit);
      }
    }
  }

  private record Candidate(int old, int edited, double shared) {}

  private void matchByWords(List<Unit> old, List<Unit> edited) {
    if ((long) old.size() * edited.size() > MOST_COMPARED) {
      return; // another article altogether
    }
    List<Set<String>> oldWords = old.stream().map(UnitMatching::words).toList();
    List<Set<String>> editedWords = edited.stream().map(UnitMatching::words).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      for (int j = 0; j < edited.size(); j++) {
        double shared = shared(oldWords.get(i), editedWords.get(j));
        if (shared >= LEAST_SHARED && old.get(i).kind() == edited.get(j).kind()) {
          candidates.add(new Candidate(i, j, shared));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate candidate) -> -candidate.shared())
            .thenComparingInt(Candidate::old)
            .thenComparingInt(Candidate::edited));
    for (Candidate candidate : candidates) {
      Unit one = old.get(candidate.old());
      Unit other = edited.get(candidate.edited());
      if (counterpart(one) == null && !hasCounterpart(other)) {
        pair(one, other);
      }
    }
  }

  private static Set<String> words(Unit unit) {
    return new HashSet<>(
        Arrays.asList(folded(unit).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
  }

  private static double shared(Set<String> one, Set<String> other) {
    Set<String> fewer = one.size() < other.size() ? one : other;
    Set<String> more = fewer == one ? other : one;
    long both = fewer.stream().filter(word -> !word.isEmpty() && more.contains(word)).count();
    return 2.0 * both / Math.max(1, one.size() + other.size());
  }
}
