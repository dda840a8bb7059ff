package touchstone.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Assessment;
import touchstone.model.ClaimAssessment;
import touchstone.model.Correction;
import touchstone.model.Dossier;
import touchstone.model.Id;
import touchstone.model.WeighedExhibit;

/** What every part of the site reads: the request, and what is worked out once for all of them. */
final class Publication {

  private final SiteRequest request;
  private final Map<Id, Standing> standings;
  private final Map<Id, List<Standing>> ofArticle = new HashMap<>();
  private final Map<Id, List<Standing>> dependants = new HashMap<>();
  private final Map<Id, List<Correction>> corrections = new HashMap<>();
  private final Map<Id, List<WeighedExhibit>> exhibits = new HashMap<>();
  private final Map<Id, Id> renamed;
  private final Map<Id, Optional<ClaimReview>> reviews = new ConcurrentHashMap<>();
  private final Calendar calendar;

  Publication(SiteRequest request) {
    this.request = request;
    Map<Id, Standing> byClaim = new LinkedHashMap<>();
    for (ClaimAssessment assessed : request.assessment().claims().values()) {
      byClaim.put(assessed.claim().id(), Standing.of(assessed));
    }
    this.standings = Collections.unmodifiableMap(byClaim);
    this.calendar = new Calendar(request.options().locale(), language());
    for (Standing standing : byClaim.values()) {
      ofArticle
          .computeIfAbsent(standing.claim().article(), none -> new ArrayList<>())
          .add(standing);
      for (WeighedExhibit weighed : standing.verdict().exhibits()) {
        exhibits
            .computeIfAbsent(weighed.exhibit().source(), none -> new ArrayList<>())
            .add(weighed);
      }
      for (Id premise : standing.claim().dependsOn()) {
        dependants.computeIfAbsent(premise, none -> new ArrayList<>()).add(standing);
      }
    }
    this.renamed = Collections.unmodifiableMap(renamed(byClaim));
    for (Correction correction : corrections()) {
      corrections
          .computeIfAbsent(today(correction.claim()), none -> new ArrayList<>())
          .add(correction);
    }
  }

  /** An id that a claim has today is its own, whoever says to have had it before. */
  private static Map<Id, Id> renamed(Map<Id, Standing> byClaim) {
    Map<Id, Id> renamed = new LinkedHashMap<>();
    for (Standing standing : byClaim.values()) {
      for (Id old : standing.claim().formerly()) {
        if (!byClaim.containsKey(old)) {
          renamed.putIfAbsent(old, standing.claim().id());
        }
      }
    }
    return renamed;
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

  /**
   * Returns the published verdict on a claim.
   *
   * @throws IllegalArgumentException if there is no such claim
   */
  Standing standing(Id claim) {
    Standing standing = standings.get(claim);
    if (standing == null) {
      throw new IllegalArgumentException("no claim \"" + claim + "\" in the dossier");
    }
    return standing;
  }

  /** Returns those of one article, in the order of its file. */
  List<Standing> standingsOf(Article article) {
    return Collections.unmodifiableList(ofArticle.getOrDefault(article.id(), List.of()));
  }

  /** Returns where the article's page stands: in front if there is no other article. */
  String pathOf(Article article) {
    return dossier().articles().size() == 1 ? Paths.FRONT : Paths.article(article.id());
  }

  /** Returns the claims that need this one, in the order of the dossier. */
  List<Standing> dependantsOf(Id claim) {
    return dependants.getOrDefault(claim, List.of());
  }

  /** Returns what a source says, as the method weighs it, in the order of the dossier's claims. */
  List<WeighedExhibit> exhibitsOf(Id source) {
    return exhibits.getOrDefault(source, List.of());
  }

  /** Returns the id that a claim has today, given one that it has or had. */
  Id today(Id claim) {
    return renamed.getOrDefault(claim, claim);
  }

  /**
   * Returns the ids that no claim has any more, each with the one that its claim has today: that of
   * the first claim in the order of the dossier, if several say to have had it.
   */
  Map<Id, Id> renamed() {
    return renamed;
  }

  /** Returns the replaced verdicts of a claim, under whatever id it had then, newest first. */
  List<Correction> correctionsOf(Id claim) {
    return corrections.getOrDefault(claim, List.of());
  }

  /** Returns all replaced verdicts, newest first. */
  List<Correction> corrections() {
    List<Correction> newest = new ArrayList<>(dossier().history().corrections());
    Collections.reverse(newest); // of one day, the later row first
    newest.sort(Comparator.comparing(Correction::when, Comparator.reverseOrder()));
    return newest;
  }

  Calendar calendar() {
    return calendar;
  }

  /** Returns the frame of a page. */
  Frame frame(String path, String title, String description) {
    return new Frame(
        path,
        title,
        description,
        options().siteName(),
        language(),
        options().hasBaseUrl() ? absolute(path) : null,
        null,
        options().hasBaseUrl(),
        false,
        request.tool().name() + " " + request.tool().version(),
        calendar);
  }

  /** Returns the BCP 47 tag of the site's own words, which are English. */
  String language() {
    return options().locale().getLanguage().equals("en")
        ? options().locale().toLanguageTag()
        : "en";
  }

  /** Returns the review of a claim, or nothing if nobody has checked it. Any thread may ask. */
  Optional<ClaimReview> review(Standing standing) {
    return reviews.computeIfAbsent(
        standing.claim().id(), none -> new ClaimReviewer(this).review(standing));
  }

  /**
   * Returns the markup of a claim's page, safe to stand in a script element, or null if the claim
   * gets none: nobody has checked it, or the article is the site's own.
   */
  @Nullable String markup(Standing standing) {
    return review(standing)
        .filter(review -> !ClaimReviewLint.isOwnArticle(review))
        .map(ClaimReviewJson::of)
        .orElse(null);
  }

  /** Returns the absolute address of a path; only if it is known where the site will stand. */
  String absolute(String path) {
    if (!options().hasBaseUrl()) {
      throw new IllegalStateException("no base URL, so " + path + " has no absolute address");
    }
    return options().baseUrl() + (path.equals(Paths.FRONT) ? "" : path);
  }
}
