package touchstone.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.model.Citation;
import touchstone.model.Dossier;
import touchstone.model.Id;
import touchstone.model.Publisher;
import touchstone.model.Stance;

/**
 * What an import would add to the records of a workspace, and what it would not, and why.
 *
 * @param mapping how columns were understood, one line each
 * @param publishers new publishers
 * @param claims new claims
 * @param sources new sources, with what they say
 * @param additions what sources that are there already are said to say besides
 * @param remarks what does not become a record as it stands
 */
public record ImportPlan(
    List<String> mapping,
    List<NewPublisher> publishers,
    List<NewClaim> claims,
    List<NewSource> sources,
    List<Addition> additions,
    List<Remark> remarks) {

  /** Copies the lists. */
  public ImportPlan {
    mapping = List.copyOf(mapping);
    publishers = List.copyOf(publishers);
    claims = List.copyOf(claims);
    sources = List.copyOf(sources);
    additions = List.copyOf(additions);
    remarks = List.copyOf(remarks);
  }

  /** Returns the plan for what was read. */
  public static ImportPlan of(Imported imported, Dossier dossier, ImportChoices choices) {
    return new ImportPlanner(dossier, choices).plan(imported);
  }

  /** Returns whether nothing would be added. */
  public boolean isEmpty() {
    return claims.isEmpty() && sources.isEmpty() && additions.isEmpty();
  }

  /**
   * A publisher that is not on file.
   *
   * @param place where its first source stands
   * @param publisher the row to add
   */
  public record NewPublisher(Place place, Publisher publisher) {}

  /**
   * A claim that is not on file.
   *
   * @param place where it stands
   * @param article whose claim it is
   * @param id its id
   * @param cells its row by column, the id among them
   */
  public record NewClaim(Place place, Id article, Id id, Map<String, String> cells) {

    /** Copies the cells, keeping their order. */
    public NewClaim {
      cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
  }

  /**
   * A source that is not on file.
   *
   * @param place where it stands
   * @param citation how it is cited
   * @param publisher whose word it is
   * @param summary what is known of it besides
   * @param sections what it says, one for each claim
   * @param copy a copy to keep, or null
   */
  public record NewSource(
      Place place,
      Citation citation,
      Id publisher,
      String summary,
      List<Section> sections,
      @Nullable SavedCopy copy) {

    /** Copies the list. */
    public NewSource {
      sections = List.copyOf(sections);
    }
  }

  /**
   * What is added to a source on file.
   *
   * @param place where it stands
   * @param source the source
   * @param sections what it says of claims that it has no section on
   * @param copy a copy to keep, or null
   */
  public record Addition(Place place, Id source, List<Section> sections, @Nullable SavedCopy copy) {

    /** Copies the list. */
    public Addition {
      sections = List.copyOf(sections);
    }
  }

  /**
   * What a source says of a claim.
   *
   * @param place where it stands
   * @param claim the claim
   * @param stance what the source says
   * @param direct whether it speaks about the very thing claimed
   * @param quote the place in the source, with what stands around it
   * @param note why it bears on the claim
   */
  public record Section(
      Place place, Id claim, Stance stance, boolean direct, QuotedText quote, String note) {}
}
