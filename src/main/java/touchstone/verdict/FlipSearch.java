package touchstone.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.model.Flip;
import touchstone.model.Grade;
import touchstone.model.Id;
import touchstone.model.Stance;
import touchstone.model.Status;
import touchstone.model.WeighedExhibit;

/**
 * The smallest set of a claim's exhibits whose loss changes its verdict (METHOD, section 6).
 *
 * <p>A verdict depends on nothing but the grade of each side, so it is enough to know, for each
 * side and each grade to which it can sink, the cheapest loss that sinks it there: four choices a
 * side, 64 in all, however many exhibits there are. Of two losses of one size the one whose sorted
 * ids come first is taken; as the sides share no exhibit, choosing so on each side chooses so over
 * all.
 */
final class FlipSearch {

  private static final Comparator<List<Id>> SMALLEST_THEN_FIRST =
      Comparator.<List<Id>>comparingInt(List::size)
          .thenComparing(
              (one, other) -> {
                for (int i = 0; i < one.size(); i++) {
                  int order = one.get(i).compareTo(other.get(i));
                  if (order != 0) {
                    return order;
                  }
                }
                return 0;
              });

  private final List<WeighedExhibit> exhibits;
  private final Function<Sides, Status> statusOf;

  private FlipSearch(List<WeighedExhibit> exhibits, Function<Sides, Status> statusOf) {
    this.exhibits = exhibits;
    this.statusOf = statusOf;
  }

  /** Returns the smallest loss that gives another status, or null if no loss does. */
  static @Nullable Flip search(List<WeighedExhibit> exhibits, Function<Sides, Status> statusOf) {
    return new FlipSearch(exhibits, statusOf).search();
  }

  private @Nullable Flip search() {
    List<List<Id>> support = losses(Stance.SUPPORTS);
    List<List<Id>> qualification = losses(Stance.QUALIFIES);
    List<List<Id>> contradiction = losses(Stance.CONTRADICTS);
    Status now = statusOf.apply(Sides.of(exhibits));
    Flip alone = single(now, List.of(support, qualification, contradiction));
    return alone == null ? several(now, support, qualification, contradiction) : alone;
  }

  /** Returns the loss of one exhibit that gives another status; most verdicts have such. */
  private @Nullable Flip single(Status now, List<List<List<Id>>> sides) {
    Flip first = null;
    for (List<List<Id>> side : sides) {
      for (List<Id> loss : side) {
        boolean earlier =
            loss.size() == 1
                && (first == null || loss.get(0).compareTo(first.exhibits().get(0)) < 0);
        Status without = earlier ? statusWithout(loss) : now;
        if (without != now) {
          first = new Flip(loss, without);
        }
      }
    }
    return first;
  }

  private @Nullable Flip several(
      Status now,
      List<List<Id>> supports,
      List<List<Id>> qualifications,
      List<List<Id>> contradictions) {
    List<Id> best = null;
    Status to = now;
    for (List<Id> support : supports) {
      for (List<Id> qualification : qualifications) {
        for (List<Id> contradiction : contradictions) {
          List<Id> loss = sorted(support, qualification, contradiction);
          boolean better = best == null || SMALLEST_THEN_FIRST.compare(loss, best) < 0;
          Status without = better ? statusWithout(loss) : now;
          if (without != now) {
            best = loss;
            to = without;
          }
        }
      }
    }
    return best == null ? null : new Flip(best, to);
  }

  private Status statusWithout(List<Id> loss) {
    Set<Id> lost = Set.copyOf(loss);
    List<WeighedExhibit> left = new ArrayList<>(exhibits.size());
    for (WeighedExhibit weighed : exhibits) {
      if (!lost.contains(weighed.exhibit().source())) {
        left.add(weighed);
      }
    }
    return statusOf.apply(Sides.of(left));
  }

  /** Returns the losses worth trying on one side: none, and the cheapest to each lower grade. */
  private List<List<Id>> losses(Stance stance) {
    List<WeighedExhibit> side = Sides.side(exhibits, stance);
    if (side.isEmpty()) {
      return List.of(List.of());
    }
    if (side.size() == 1) {
      return List.of(List.of(), List.of(side.get(0).exhibit().source()));
    }
    List<WeighedExhibit> weak = side.stream().filter(e -> e.grade() == Grade.C).toList();
    List<Id> decisive = ids(side.stream().filter(e -> e.grade() == Grade.A).toList());
    List<Id> carrying = ids(side.stream().filter(e -> e.grade().carries()).toList());
    return Stream.of(
            List.<Id>of(), decisive, sorted(carrying, cheapestBreak(weak), List.of()), ids(side))
        .distinct()
        .toList();
  }

  /** Returns the cheapest loss after which no two direct exhibits are independent. */
  private static List<Id> cheapestBreak(List<WeighedExhibit> weak) {
    List<WeighedExhibit> direct = weak.stream().filter(e -> e.exhibit().direct()).toList();
    if (direct.size() < 2) {
      return List.of();
    }
    return Intersecting.families(direct.stream().map(WeighedExhibit::voices).toList()).stream()
        .map(family -> ids(direct.stream().filter(e -> !family.contains(e.voices())).toList()))
        .min(SMALLEST_THEN_FIRST)
        .orElse(List.of());
  }

  private static List<Id> ids(List<WeighedExhibit> exhibits) {
    return exhibits.stream().map(weighed -> weighed.exhibit().source()).sorted().toList();
  }

  private static List<Id> sorted(List<Id> one, List<Id> two, List<Id> three) {
    List<Id> all = new ArrayList<>(one);
    all.addAll(two);
    all.addAll(three);
    return all.stream().sorted().toList();
  }

  /** Families of voice sets in which any two share a voice. */
  private static final class Intersecting {

    private Intersecting() {}

    /**
     * Returns the families that no further set of the list fits into. A set has one voice or two,
     * so a family either shares one voice or is the three pairs of three voices.
     */
    static List<Set<Set<Id>>> families(List<Set<Id>> voices) {
      Set<Set<Id>> distinct = new LinkedHashSet<>(voices);
      List<Set<Set<Id>>> families = new ArrayList<>();
      Set<Id> all = new LinkedHashSet<>();
      distinct.forEach(all::addAll);
      for (Id voice : all) {
        Set<Set<Id>> sharing = new HashSet<>(distinct);
        sharing.removeIf(set -> !set.contains(voice));
        families.add(sharing);
      }
      families.addAll(triangles(distinct.stream().filter(set -> set.size() == 2).toList()));
      return families;
    }

    private static List<Set<Set<Id>>> triangles(List<Set<Id>> pairs) {
      Set<Set<Id>> known = new HashSet<>(pairs);
      List<Set<Set<Id>>> triangles = new ArrayList<>();
      for (int i = 0; i < pairs.size(); i++) {
        for (int j = i + 1; j < pairs.size(); j++) {
          Set<Id> third = new HashSet<>(pairs.get(i));
          third.addAll(pairs.get(j));
          Set<Id> shared = new HashSet<>(pairs.get(i));
          shared.retainAll(pairs.get(j));
          third.removeAll(shared);
          if (shared.size() == 1 && known.contains(third)) {
            triangles.add(Set.of(pairs.get(i), pairs.get(j), third));
          }
        }
      }
      return triangles;
    }
  }
}
