package touchstone.cli.session;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import touchstone.model.Article;
import touchstone.model.Dossier;
import touchstone.model.Excerpt;
import touchstone.model.Id;

/** Articles named on the command line. */
public final class ArticleNames {

  private ArticleNames() {}

  /**
   * Returns the articles of these names; none stands for all.
   *
   * @param before what stands before the name where it was given, for the message
   */
  public static Set<Id> of(List<String> names, String before, Dossier dossier) {
    return names.stream()
        .map(
            name ->
                Id.parse(name)
                    .map(dossier.articles()::get)
                    .map(Article::id)
                    .orElseThrow(() -> noSuchArticle(before, name, dossier)))
        .collect(Collectors.toSet());
  }

  private static UsageException noSuchArticle(String before, String name, Dossier dossier) {
    return new UsageException(
        "%s%s: no such article; there %s"
            .formatted(
                before,
                Excerpt.of(name),
                dossier.articles().isEmpty()
                    ? "is none"
                    : "is "
                        + dossier.articles().keySet().stream()
                            .map(Id::value)
                            .collect(Collectors.joining(", "))));
  }
}
