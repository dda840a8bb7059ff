package touchstone.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article against itself: what its own statements imply of one another.
 *
 * @param floor how many statements must be false; null if no conflict binds without a condition
 * @param graph the hard conflicts as a drawing, which is empty if there are too many for one
 * @param proof of the floor
 * @param others the hard conflicts that the proof does without
 * @param statements those in a hard conflict, by number
 * @param asides what is told apart from the floor
 */
record AgainstItself(
    @Nullable FloorWords floor,
    ConflictGraph graph,
    List<ProofPart> proof,
    List<FacedConflict> others,
    List<Statement> statements,
    Asides asides) {

  /**
   * How many statements must be false, in sentences.
   *
   * @param lead the floor
   * @param bound whether fewer or more is possible
   * @param premises what else does not hold because it needs a false statement, or null
   * @param sum how the parts of the proof add up
   * @param hub the statement in most conflicts, or null if none is in several
   * @param without what is gone without it
   */
  record FloorWords(
      String lead,
      String bound,
      @Nullable String premises,
      String sum,
      @Nullable ClaimLine hub,
      String without) {}

  /**
   * A part of the proof.
   *
   * @param says what it shows, or empty where the sum says so
   * @param conflicts what it looks at
   */
  record ProofPart(String says, List<FacedConflict> conflicts) {}

  /**
   * A statement in a hard conflict.
   *
   * @param face with its number
   * @param against the numbers of those that it is set against
   * @param conflicts in how many conflicts it is
   */
  record Statement(FacedConflict.Face face, String against, String conflicts) {}

  /**
   * What does not count for the floor.
   *
   * @param following what follows where one statement needs several of a conflict
   * @param qualified conflicts under a reading that is named
   * @param soft tensions
   * @param readings the floor under those readings, in a sentence; null if it is no other
   */
  record Asides(
      List<Following> following,
      List<FacedConflict> qualified,
      List<FacedConflict> soft,
      @Nullable String readings) {}

  /**
   * Statements that cannot all be true because one of them needs others.
   *
   * @param conflict id of the row that it follows from
   * @param faces the statements, the one that needs others first
   * @param chains from what it is that needs, from premise to premise
   */
  record Following(String conflict, List<FacedConflict.Face> faces, List<List<ClaimLine>> chains) {}
}
