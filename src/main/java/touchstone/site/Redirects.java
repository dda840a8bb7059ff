package touchstone.site;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import touchstone.model.Article;

/** Pages at addresses that were published once and lead to where the content is now. */
final class Redirects implements SitePart {

  @Override
  public void write(Publication publication, SiteSink sink) throws IOException {
    Map<String, Link> moved = new TreeMap<>();
    publication
        .renamed()
        .forEach(
            (old, now) ->
                moved.put(
                    Paths.claim(old),
                    new Link(Paths.claim(now), publication.standing(now).claim().text())));
    for (Article article : publication.dossier().articles().values()) {
      if (!publication.pathOf(article).equals(Paths.article(article.id()))) {
        moved.put(
            Paths.article(article.id()), new Link(publication.pathOf(article), article.title()));
      }
    }
    for (Map.Entry<String, Link> redirect : moved.entrySet()) {
      String path = redirect.getKey();
      String now = redirect.getValue().href();
      Frame frame =
          publication
              .frame(path, "Moved", "This page has moved.")
              .withCanonicalOf(now, publication);
      sink.write(
          path,
          Templates.render(
              "moved", frame, new Link(Paths.relative(path, now), redirect.getValue().text())));
    }
  }
}
