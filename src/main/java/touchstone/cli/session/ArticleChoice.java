package touchstone.cli.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Claim;
import touchstone.model.Dossier;
import touchstone.model.Excerpt;
import touchstone.model.Exclusion;
import touchstone.model.Id;

/**
 * An article of the workspace with its rows.
 *
 * @param article the article
 * @param claims its claims, in the order of their file
 * @param exclusions its passages without a checkable claim
 */
public record ArticleChoice(Article article, List<Claim> claims, List<Exclusion> exclusions) {

  /** Copies the lists. */
  public ArticleChoice {
    claims = List.copyOf(claims);
    exclusions = List.copyOf(exclusions);
  }

  /**
   * Returns the article that is meant.
   *
   * @param given its id; may be null where the workspace has one article only
   */
  public static ArticleChoice of(Dossier dossier, @Nullable String given) {
    List<Article> articles = List.copyOf(dossier.articles().values());
    if (given == null && articles.size() != 1) {
      throw new UsageException(
          articles.isEmpty()
              ? "the workspace has no article; name its folder with -C"
              : "which article is it? give --article, one of " + ids(articles));
    }
    Article article = given == null ? articles.get(0) : named(dossier, given);
    return new ArticleChoice(
        article,
        dossier.claims().values().stream()
            .filter(claim -> claim.article().equals(article.id()))
            .toList(),
        dossier.history().exclusions().stream()
            .filter(row -> row.article().equals(article.id()))
            .toList());
  }

  private static Article named(Dossier dossier, String given) {
    Article article = Id.parse(given).map(dossier.articles()::get).orElse(null);
    if (article == null) {
      throw new UsageException(
          "no article has the id %s, expected one of %s"
              .formatted(Excerpt.of(given), ids(List.copyOf(dossier.articles().values()))));
    }
    return article;
  }

  private static String ids(List<Article> articles) {
    return articles.stream().map(article -> article.id().value()).collect(Collectors.joining(", "));
  }

  /** Returns the section headings that its rows name. */
  public Set<String> headings() {
    Set<String> headings = new LinkedHashSet<>();
    claims.forEach(claim -> headings.add(claim.section()));
    exclusions.forEach(row -> headings.add(row.section()));
    headings.removeIf(String::isBlank);
    return headings;
  }
}
