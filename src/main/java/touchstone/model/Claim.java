package touchstone.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One checkable proposition of one article: a row of {@code claims.csv}.
 *
 * @param id stable slug
 * @param article the article that makes it
 * @param text the proposition, in the checker's own words
 * @param anchor 2 to 7 literal words of the article: where it is made
 * @param section the article's section heading
 * @param kind what sort of proposition it is; null if the cell could not be read
 * @param subject what it is about
 * @param speaker whom the article credits; {@code article} for its own voice
 * @param priority how much hangs on it; null if the cell could not be read
 * @param dependsOn the claims it needs
 * @param quantities its figures
 * @param authority the publisher whose documentation decides it; null: the article's
 * @param signOff the verdict that somebody signed, or null
 * @param note free text; the reason of an override
 * @param formerly earlier ids
 * @param location the row
 */
public record Claim(
    Id id,
    Id article,
    String text,
    String anchor,
    String section,
    @Nullable ClaimKind kind,
    String subject,
    String speaker,
    @Nullable Priority priority,
    List<Id> dependsOn,
    List<Quantity> quantities,
    @Nullable Id authority,
    @Nullable SignOff signOff,
    String note,
    List<Id> formerly,
    Location location) {

  /** Copies the lists. */
  public Claim {
    dependsOn = List.copyOf(dependsOn);
    quantities = List.copyOf(quantities);
    formerly = List.copyOf(formerly);
  }

  /** Returns a claim of which no more is known than its id, its article and its place. */
  public static Claim named(Id id, Id article, Location location) {
    return new Claim(
        id, article, "", "", "", null, "", "", null, List.of(), List.of(), null, null, "",
        List.of(), location);
  }
}
