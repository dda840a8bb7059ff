package touchstone.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an article shows.
 *
 * @param article what was checked
 * @param headline the finding in words
 * @param bar the verdicts
 * @param awaiting how many of them nobody has signed as they are now, in words; null if none
 * @param authorities what the authorities' own documents say, the article's first
 * @param verdicts the claims by verdict, those against the article first
 * @param strips the article as a map
 * @param claims every claim in the order of the article
 * @param itself where the article contradicts itself
 * @param coverage how it was covered
 */
record ArticlePage(
    Subject article,
    Headline headline,
    BarChart bar,
    @Nullable Headline awaiting,
    Authorities authorities,
    List<Group> verdicts,
    List<Strip> strips,
    List<ClaimLine> claims,
    AgainstItself itself,
    Coverage coverage) {

  /**
   * What was checked.
   *
   * @param title its title
   * @param language BCP 47 tag, or empty
   * @param publisher who published it, or empty
   * @param address where, or null
   * @param published when, or null
   * @param summary what it says and how it was cut into claims
   */
  record Subject(
      String title,
      String language,
      String publisher,
      @Nullable String address,
      @Nullable Day published,
      List<String> summary) {}

  /**
   * The finding.
   *
   * @param lead one sentence
   * @param rest what has to be said with it
   */
  record Headline(String lead, String rest) {}

  /**
   * What the authorities' own documents say, in the order of the tally.
   *
   * @param against those of whose documents one is against a claim
   * @param others the rest
   */
  record Authorities(List<Authority> against, List<Authority> others) {

    static Authorities of(List<Authority> all) {
      return new Authorities(
          all.stream().filter(Authority::isAgainst).toList(),
          all.stream().filter(authority -> !authority.isAgainst()).toList());
    }

    /** Returns how the rest is introduced. */
    String heading() {
      return against.isEmpty()
          ? "Authorities, none of whose documents is against a claim:"
          : "Other authorities, none of whose documents is against a claim:";
    }

    boolean isEmpty() {
      return against.isEmpty() && others.isEmpty();
    }
  }

  /**
   * What an authority's own documents say.
   *
   * @param name the authority
   * @param claims how many claims they decide, written out
   * @param contradicted the claims that they contradict
   * @param atOdds the claims with which they are at odds, indirectly
   * @param others how the rest stands, in words
   */
  record Authority(
      String name, String claims, List<Charge> contradicted, List<Charge> atOdds, String others) {

    boolean isAgainst() {
      return !contradicted.isEmpty() || !atOdds.isEmpty();
    }
  }

  /**
   * A claim with the passage that speaks against it.
   *
   * @param claim the claim
   * @param passage the authority's weightiest passage
   */
  record Charge(ClaimLine claim, Passage passage) {}

  /**
   * The claims of one verdict.
   *
   * @param mark the verdict
   * @param meaning what it means
   * @param claims the claims
   */
  record Group(VerdictMark mark, String meaning, List<ClaimLine> claims) {}

  /**
   * A section of the article.
   *
   * @param section its heading
   * @param bar its verdicts
   * @param claims its claims in order
   */
  record Strip(String section, BarChart bar, List<ClaimLine> claims) {}

  /**
   * How the article was covered.
   *
   * @param figure the share of its sentences that was looked at, in words, or null if nobody
   *     counted
   * @param parts what became of them, in a sentence or two, or empty
   * @param copy digest of the copy on which that was counted, or empty
   * @param taken when, or null
   * @param excluded passages without a checkable claim, each with its reason
   */
  record Coverage(
      @Nullable String figure,
      String parts,
      String copy,
      @Nullable Day taken,
      List<LeftOutPassage> excluded) {}

  /**
   * A passage without a checkable claim.
   *
   * @param section the section's heading
   * @param anchor its first words
   * @param reason why it holds no claim
   */
  record LeftOutPassage(String section, String anchor, String reason) {}
}
