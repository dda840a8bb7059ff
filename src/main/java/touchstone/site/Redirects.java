package touchstone.site;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import touchstone.model.Article;
import touchstone.model.Id;

/** Pages at addresses that were published once and lead to where the content is now. */
final class Redirects implements SitePart {

  @Override
  public void write(Publication publication, SiteSink sink) throws IOException {
    Map<String, Link> moved = new TreeMap<>();
    for (Standing standing : publication.standings().values()) {
      for (Id old : standing.claim().formerly()) {
        if (!publication.standings().containsKey(old)) {
          moved.putIfAbsent(
              Paths.claim(old),
              new Link(Paths.claim(standing.claim().id()), standing.claim().text()));
        }
      }
    }
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
