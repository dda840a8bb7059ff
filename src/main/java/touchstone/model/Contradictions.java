package touchstone.model;

import java.util.List;

/**
 * An article against itself: what its own statements imply of one another, without any evidence but
 * for what the signed verdicts say in {@code clashes}.
 *
 * @param article the article
 * @param floors how many of its statements must be false
 * @param proof of the hard floor; the steps add up to it
 * @param conflicts what the rows set against one another: hard, qualified, soft, each in file order
 * @param following what follows from hard conflicts where a statement needs several sides of one
 * @param hubs every statement in a minimal hard conflict, the one in most of them first
 * @param clashes signed verdicts that cannot all stand
 */
public record Contradictions(
    Id article,
    Floors floors,
    List<ProofStep> proof,
    List<Conflict> conflicts,
    List<PremiseConflict> following,
    List<Hub> hubs,
    List<Clash> clashes) {

  /** Copies the lists. */
  public Contradictions {
    proof = List.copyOf(proof);
    conflicts = List.copyOf(conflicts);
    following = List.copyOf(following);
    hubs = List.copyOf(hubs);
    clashes = List.copyOf(clashes);
  }

  /** Returns what an article without constraints says against itself: nothing. */
  public static Contradictions none(Id article) {
    return new Contradictions(
        article,
        new Floors(Floor.NONE, Floor.NONE, Floor.NONE),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Returns the conflicts of that strength, in file order. */
  public List<Conflict> conflicts(Strength strength) {
    return conflicts.stream().filter(of -> of.constraint().strength() == strength).toList();
  }

  /** Returns the conflicts that the claim is in. */
  public List<Conflict> conflictsOf(Id claim) {
    return conflicts.stream().filter(of -> of.claims().contains(claim)).toList();
  }
}
