package touchstone.model;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What other claims mean for one (METHOD, section 4): what V7 and V8 go by.
 *
 * @param excluding the hard constraints, in file order, of which every other claim is supported
 * @param fallen the premises that have fallen, in the order of the claim's row; none on a circle
 * @param circle the circle of premises that the claim is in; null if it is in none
 */
public record Implications(
    List<Constraint> excluding, List<Premise> fallen, @Nullable Circle circle) {

  /** Of a claim that no other touches. */
  public static final Implications NONE = new Implications(List.of(), List.of(), null);

  /**
   * A claim that another needs.
   *
   * @param claim its id
   * @param status its verdict
   */
  public record Premise(Id claim, Status status) {}

  /**
   * Claims that depend on one another in a circle.
   *
   * @param first the first of them in the order of the claims
   * @param members all of them, by id
   */
  public record Circle(Id first, List<Id> members) {

    private static final int MOST_NAMED = 5;

    /** Copies the list. */
    public Circle {
      members = List.copyOf(members);
    }

    /** Returns why V8 is not applied; a circle may be as long as the file, and each claim tells. */
    public String reason() {
      String named =
          members.stream().limit(MOST_NAMED).map(Id::value).collect(Collectors.joining(", "));
      String more =
          members.size() > MOST_NAMED ? " and others, %s in all".formatted(members.size()) : "";
      return "V8 is not applied: the claim is on a cycle of premises with " + named + more + ".";
    }
  }

  /** Copies the lists. */
  public Implications {
    excluding = List.copyOf(excluding);
    fallen = List.copyOf(fallen);
  }

  /** Returns whether others bear on the claim in any way. */
  public boolean any() {
    return !excluding.isEmpty() || !fallen.isEmpty() || circle != null;
  }
}
