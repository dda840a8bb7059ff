package touchstone.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchstone.model.Article;
import touchstone.model.CoverageRecord;

/** A page for each article; the only one stands in front. */
final class ArticlePages implements SitePart {

  /** What speaks against the article comes first, what holds last but for what nobody looked at. */
  private static final List<VerdictMark> ORDER =
      List.of(
          VerdictMark.CONTRADICTED,
          VerdictMark.DISPUTED,
          VerdictMark.WEAK_AGAINST,
          VerdictMark.WEAK_MIXED,
          VerdictMark.WEAK_FOR,
          VerdictMark.SILENT,
          VerdictMark.PREMISE,
          VerdictMark.SET_ASIDE,
          VerdictMark.UNCHECKED,
          VerdictMark.PARTLY_SUPPORTED,
          VerdictMark.SUPPORTED);

  @Override
  public List<String> pages(Publication publication) {
    return publication.dossier().articles().values().stream().map(publication::pathOf).toList();
  }

  @Override
  public List<Piece> pieces(Publication publication) {
    return publication.dossier().articles().values().stream()
        .map(article -> piece(publication, article))
        .toList();
  }

  @Override
  public void write(Publication publication, SiteSink sink) throws IOException {
    Piece.writeAll(pieces(publication), sink);
  }

  private static Piece piece(Publication publication, Article article) {
    return sink -> {
      String path = publication.pathOf(article);
      ArticlePage page = page(publication, article, path);
      Frame frame =
          publication
              .frame(path, article.title(), page.headline().lead() + " " + page.headline().rest())
              .withScript();
      sink.write(path, Templates.render("article", frame, page));
    };
  }

  private static ArticlePage page(Publication publication, Article article, String path) {
    List<Standing> standings = publication.standingsOf(article);
    List<ClaimLine> lines =
        standings.stream()
            .map(standing -> ClaimLine.of(standing, publication.dossier(), path))
            .toList();
    return new ArticlePage(
        subject(publication, article),
        HeadlineWriter.of(standings, publication.calendar()),
        BarChart.of(standings, publication.calendar()),
        HeadlineWriter.awaiting(standings, publication.calendar()),
        AuthorityGroups.of(publication, article, standings, path),
        groups(lines),
        strips(publication, standings, path),
        lines,
        AgainstItselfWriter.of(publication, article, path),
        coverage(publication, article));
  }

  private static ArticlePage.Subject subject(Publication publication, Article article) {
    return new ArticlePage.Subject(
        article.title(),
        article.language(),
        article.publisher() == null
            ? ""
            : Names.publisher(publication.dossier(), article.publisher()),
        WebLink.of(article.url()).orElse(null),
        publication.calendar().day(article.published()),
        Names.paragraphs(article.summary()));
  }

  private static List<ArticlePage.Group> groups(List<ClaimLine> lines) {
    List<ArticlePage.Group> groups = new ArrayList<>();
    for (VerdictMark mark : ORDER) {
      List<ClaimLine> claims = lines.stream().filter(line -> line.mark() == mark).toList();
      if (!claims.isEmpty()) {
        groups.add(new ArticlePage.Group(mark, VerdictMeaning.of(mark), claims));
      }
    }
    return groups;
  }

  private static List<ArticlePage.Strip> strips(
      Publication publication, List<Standing> standings, String path) {
    Map<String, List<Standing>> sections = new LinkedHashMap<>();
    for (Standing standing : standings) {
      sections.computeIfAbsent(standing.claim().section(), none -> new ArrayList<>()).add(standing);
    }
    List<ArticlePage.Strip> strips = new ArrayList<>();
    sections.forEach(
        (section, claims) ->
            strips.add(
                new ArticlePage.Strip(
                    section,
                    BarChart.of(claims, publication.calendar()),
                    claims.stream()
                        .map(claim -> ClaimLine.of(claim, publication.dossier(), path))
                        .toList())));
    return strips;
  }

  private static ArticlePage.Coverage coverage(Publication publication, Article article) {
    Calendar calendar = publication.calendar();
    CoverageRecord figure = publication.dossier().history().coverageOf(article.id()).orElse(null);
    List<ArticlePage.LeftOutPassage> excluded =
        publication.dossier().history().exclusions().stream()
            .filter(exclusion -> exclusion.article().equals(article.id()))
            .map(
                exclusion ->
                    new ArticlePage.LeftOutPassage(
                        exclusion.section(), exclusion.anchor(), exclusion.reason()))
            .toList();
    return figure == null
        ? new ArticlePage.Coverage(null, "", "", null, excluded)
        : new ArticlePage.Coverage(
            "%s of %s sentences and table cells"
                .formatted(calendar.number(figure.covered()), calendar.number(figure.units())),
            parts(calendar, figure),
            figure.articleSha256(),
            calendar.day(figure.taken()),
            excluded);
  }

  /** What became of the units, in a sentence; nothing where that was not recorded. */
  private static String parts(Calendar calendar, CoverageRecord figure) {
    Integer claimed = figure.claimed();
    Integer excluded = figure.excluded();
    if (claimed == null || excluded == null) {
      return "";
    }
    Integer byRule = figure.byRule();
    String rule =
        byRule == null ? "" : ", " + calendar.number(byRule) + " of them by a stated rule";
    return "Of these %s make a claim and %s hold none that can be checked%s. %s"
        .formatted(
            calendar.number(claimed),
            calendar.number(excluded),
            rule,
            figure.open() == 0
                ? "No other was left out."
                : "Nobody looked at the other " + calendar.number(figure.open()) + " yet.");
  }
}
