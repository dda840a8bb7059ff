package touchstone.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import touchstone.model.Article;
import touchstone.model.AuthorityReading;
import touchstone.model.Reading;
import touchstone.model.Stance;
import touchstone.model.Tally;
import touchstone.model.WeighedExhibit;

/** What each authority's own documents say about the claims that they decide. */
final class AuthorityGroups {

  private final Publication publication;
  private final List<Standing> standings;
  private final String path;

  private AuthorityGroups(Publication publication, List<Standing> standings, String path) {
    this.publication = publication;
    this.standings = standings;
    this.path = path;
  }

  /** Returns them in the order of the tally: the article's authority first. */
  static ArticlePage.Authorities of(
      Publication publication, Article article, List<Standing> standings, String path) {
    AuthorityGroups groups = new AuthorityGroups(publication, standings, path);
    return ArticlePage.Authorities.of(
        Tally.of(article, standings.stream().map(Standing::assessed).toList())
            .authorities()
            .stream()
            .filter(of -> of.publisher() != null)
            .map(groups::group)
            .toList());
  }

  private ArticlePage.Authority group(Tally.OfAuthority of) {
    return new ArticlePage.Authority(
        Names.publisher(publication.dossier(), of.publisher()),
        publication.calendar().count(of.claims(), "claim", "claims"),
        charges(of, Reading.CONTRADICTED),
        charges(of, Reading.AT_ODDS),
        others(of));
  }

  private List<ArticlePage.Charge> charges(Tally.OfAuthority of, Reading reading) {
    return standings.stream()
        .filter(standing -> isRead(standing.verdict().authority(), of, reading))
        .flatMap(standing -> charge(standing).stream())
        .toList();
  }

  private static boolean isRead(AuthorityReading read, Tally.OfAuthority of, Reading reading) {
    return Objects.equals(read.publisher(), of.publisher()) && read.reading() == reading;
  }

  private Optional<ArticlePage.Charge> charge(Standing standing) {
    return standing.verdict().exhibits().stream()
        .filter(weighed -> weighed.ofAuthority() && weighed.counts(Stance.CONTRADICTS))
        .sorted(ClaimExhibits.WEIGHTIEST_FIRST)
        .findFirst()
        .map(weighed -> charge(standing, weighed));
  }

  private ArticlePage.Charge charge(Standing standing, WeighedExhibit weighed) {
    return new ArticlePage.Charge(
        ClaimLine.of(standing, publication.dossier(), path),
        Passage.of(weighed, publication.dossier(), publication.calendar(), path));
  }

  private String others(Tally.OfAuthority of) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<Reading, Integer> entry : of.readings().entrySet()) {
      Reading reading = entry.getKey();
      boolean told = reading == Reading.CONTRADICTED || reading == Reading.AT_ODDS;
      if (!told && entry.getValue() > 0) {
        parts.add(publication.calendar().number(entry.getValue()) + " " + reading.phrase());
      }
    }
    return String.join(", ", parts);
  }
}
