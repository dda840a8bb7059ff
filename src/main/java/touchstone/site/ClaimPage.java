package touchstone.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a claim shows.
 *
 * @param text the claim
 * @param article the article's page
 * @param origin where the claim is made
 * @param verdict the verdict and what is said beside it
 * @param exhibits the evidence, side by side
 * @param relations the other claims that it hangs together with
 * @param conflicts what the same article says against it, by how firmly
 * @param change what would change the verdict, a sentence each
 * @param trace how the verdict was reached
 * @param record who signed it, and what it was before
 * @param neighbours the claims before and after it in the article; null at an end
 */
record ClaimPage(
    String text,
    Link article,
    Origin origin,
    VerdictView verdict,
    Exhibits exhibits,
    Relations relations,
    List<ConflictsOf> conflicts,
    List<String> change,
    List<Step> trace,
    SignOffView record,
    Neighbours neighbours) {

  /**
   * Where the claim is made.
   *
   * @param section the article's section
   * @param anchor literal words of the passage
   * @param language BCP 47 tag of the article, or empty
   * @param passage the link that opens the article at the passage, or null
   * @param speaker who says it
   * @param quoted whether the article only quotes somebody
   * @param publisher who published the article
   * @param published when, or null
   * @param kind what sort of proposition it is, or empty
   * @param priority how much hangs on it, or empty
   */
  record Origin(
      String section,
      String anchor,
      String language,
      @Nullable String passage,
      String speaker,
      boolean quoted,
      String publisher,
      @Nullable Day published,
      String kind,
      String priority) {}

  /**
   * The verdict.
   *
   * @param mark how it is shown
   * @param word the verdict in words, the same as in the markup
   * @param reason a sentence or two; of an override, what was set aside and why
   * @param authority the authority's name, or null if the claim has none
   * @param reading how the claim stands against the authority's own documents
   * @param oneLeg whether one exhibit carries it alone
   * @param awaiting how it awaits review, or null if it does not
   */
  record VerdictView(
      VerdictMark mark,
      String word,
      String reason,
      @Nullable String authority,
      String reading,
      boolean oneLeg,
      @Nullable Awaiting awaiting) {}

  /**
   * A verdict that the rules give and nobody has signed as it is now.
   *
   * @param outdated whether somebody signed it as it was before
   * @param on when, or null if nobody did or the row does not say
   * @param why why that signature does not count any more: clauses; empty if there is none
   */
  record Awaiting(boolean outdated, @Nullable Day on, String why) {}

  /**
   * The evidence.
   *
   * @param against what contradicts the claim, weightiest first
   * @param support what supports or qualifies it, weightiest first
   * @param silent what was looked for and not found
   * @param leftOut what does not count
   * @param outranked what the other side outweighs, a sentence each
   */
  record Exhibits(
      List<Passage> against,
      List<Passage> support,
      List<Passage> silent,
      List<Passage> leftOut,
      List<String> outranked) {

    boolean isEmpty() {
      return against.isEmpty() && support.isEmpty() && silent.isEmpty() && leftOut.isEmpty();
    }
  }

  /**
   * Other claims.
   *
   * @param premises those that it needs
   * @param dependants those that need it
   */
  record Relations(List<ClaimLine> premises, List<ClaimLine> dependants) {

    boolean isEmpty() {
      return premises.isEmpty() && dependants.isEmpty();
    }
  }

  /**
   * The conflicts of one strength that the claim is in.
   *
   * @param heading how firmly they bind
   * @param conflicts the conflicts
   */
  record ConflictsOf(String heading, List<ConflictLine> conflicts) {}

  /**
   * A conflict, seen from the claim.
   *
   * @param others the other statements
   * @param why why they do not go together, or empty
   * @param reckoning the figures put in, as a sentence; null if none were compared
   */
  record ConflictLine(List<ClaimLine> others, String why, @Nullable String reckoning) {}

  /**
   * A step of the trace.
   *
   * @param rule the rule's name
   * @param anchor where the method page explains it
   * @param text the step in words
   */
  record Step(String rule, String anchor, String text) {}

  /**
   * Who signed.
   *
   * @param status the word signed, or null if nobody signed
   * @param by who
   * @param on when, or null
   * @param outdated whether that does not count any more
   * @param changes the corrections, newest first
   * @param formerly earlier ids
   */
  record SignOffView(
      @Nullable String status,
      String by,
      @Nullable Day on,
      boolean outdated,
      List<Change> changes,
      List<String> formerly) {}

  /**
   * The claims beside this one.
   *
   * @param previous the one before, or null
   * @param next the one after, or null
   */
  record Neighbours(@Nullable Link previous, @Nullable Link next) {}

  /** Copies the lists. */
  ClaimPage {
    conflicts = List.copyOf(conflicts);
    change = List.copyOf(change);
    trace = List.copyOf(trace);
  }
}
