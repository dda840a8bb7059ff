package touchstone.report;

import java.util.Set;
import touchstone.model.Article;
import touchstone.model.ClaimAssessment;
import touchstone.model.Id;
import touchstone.model.Priority;
import touchstone.model.Reading;
import touchstone.model.Status;

/**
 * Which claims a report shows; an empty set asks for nothing in particular.
 *
 * @param articles of these articles
 * @param statuses with one of these verdicts
 * @param readings with one of these readings against their authority
 * @param priorities of one of these priorities
 */
public record Selection(
    Set<Id> articles, Set<Status> statuses, Set<Reading> readings, Set<Priority> priorities) {

  /** Everything. */
  public static final Selection ALL = new Selection(Set.of(), Set.of(), Set.of(), Set.of());

  /** Copies the sets. */
  public Selection {
    articles = Set.copyOf(articles);
    statuses = Set.copyOf(statuses);
    readings = Set.copyOf(readings);
    priorities = Set.copyOf(priorities);
  }

  /** Returns whether the article is asked for. */
  public boolean includes(Article article) {
    return articles.isEmpty() || articles.contains(article.id());
  }

  /** Returns whether the claim is asked for, its article apart. */
  public boolean includes(ClaimAssessment assessed) {
    Priority priority = assessed.claim().priority();
    return (statuses.isEmpty() || statuses.contains(assessed.verdict().status()))
        && (readings.isEmpty() || readings.contains(assessed.verdict().authority().reading()))
        && (priorities.isEmpty() || (priority != null && priorities.contains(priority)));
  }
}
