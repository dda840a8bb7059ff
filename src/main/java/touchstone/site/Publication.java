package touchstone.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchstone.model.Article;
import touchstone.model.Assessment;
import touchstone.model.ClaimAssessment;
import touchstone.model.Dossier;
import touchstone.model.Id;

/** What every part of the site reads: the request, and what is worked out once for all of them. */
final class Publication {

  private final SiteRequest request;
  private final Map<Id, Standing> standings;

  Publication(SiteRequest request) {
    this.request = request;
    Map<Id, Standing> byClaim = new LinkedHashMap<>();
    for (ClaimAssessment assessed : request.assessment().claims().values()) {
      byClaim.put(assessed.claim().id(), Standing.of(assessed));
    }
    this.standings = Collections.unmodifiableMap(byClaim);
  }

  SiteRequest request() {
    return request;
  }

  SiteOptions options() {
    return request.options();
  }

  Assessment assessment() {
    return request.assessment();
  }

  Dossier dossier() {
    return request.assessment().dossier();
  }

  /** Returns the published verdict on every claim, in the order of the dossier. */
  Map<Id, Standing> standings() {
    return standings;
  }

  /** Returns those of one article, in the order of its file. */
  List<Standing> standingsOf(Article article) {
    return standings.values().stream()
        .filter(standing -> standing.claim().article().equals(article.id()))
        .toList();
  }

  /** Returns where the article's page stands: in front if there is no other article. */
  String pathOf(Article article) {
    return dossier().articles().size() == 1 ? Paths.FRONT : Paths.article(article.id());
  }

  /** Returns the absolute address of a path; only if it is known where the site will stand. */
  String absolute(String path) {
    if (!options().hasBaseUrl()) {
      throw new IllegalStateException("no base URL, so " + path + " has no absolute address");
    }
    return options().baseUrl() + (path.equals(Paths.FRONT) ? "" : path);
  }
}
