package touchstone.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.model.Status;

/** The finding on an article in words, from the figures and nothing else. */
final class HeadlineWriter {

  private final Map<Status, Integer> counts = new EnumMap<>(Status.class);
  private final int total;
  private final int decided;
  private final Calendar calendar;

  private HeadlineWriter(List<Standing> standings, Calendar calendar) {
    standings.forEach(standing -> counts.merge(standing.status(), 1, Integer::sum));
    this.total = standings.size();
    this.decided = (int) standings.stream().filter(Standing::override).count();
    this.calendar = calendar;
  }

  static ArticlePage.Headline of(List<Standing> standings, Calendar calendar) {
    return new HeadlineWriter(standings, calendar).write();
  }

  /**
   * Returns how many verdicts nobody has signed as they are now, or null if somebody signed all.
   */
  static ArticlePage.@Nullable Headline awaiting(List<Standing> standings, Calendar calendar) {
    long awaiting = standings.stream().filter(Standing::awaitingReview).count();
    if (awaiting == 0) {
      return null;
    }
    return awaiting == 1
        ? new ArticlePage.Headline(
            calendar.number(1) + " of these verdicts awaits review:",
            "the rules give it, and nobody has signed it as it is now.")
        : new ArticlePage.Headline(
            calendar.number(awaiting) + " of these verdicts await review:",
            "the rules give them, and nobody has signed them as they are now.");
  }

  private ArticlePage.Headline write() {
    if (total == 0) {
      return new ArticlePage.Headline("No claim of this article is on record yet.", "");
    }
    return new ArticlePage.Headline(total == 1 ? single() : lead(), rest());
  }

  private String lead() {
    int supported = count(Status.SUPPORTED);
    return "%s of %s %s up%s."
        .formatted(
            supported == 0 ? "None" : calendar.number(supported),
            calendar.count(total, "claim", "claims"),
            supported == 1 ? "holds" : "hold",
            partly());
  }

  private String single() {
    return "The article's one claim "
        + (count(Status.SUPPORTED) > 0
            ? "holds up."
            : count(Status.PARTLY_SUPPORTED) > 0
                ? "holds up in part."
                : "was not found to hold up.");
  }

  private String partly() {
    int partly = count(Status.PARTLY_SUPPORTED);
    return partly == 0 ? "" : ", and " + calendar.number(partly) + " more in part";
  }

  private String rest() {
    List<String> sentences = new ArrayList<>();
    int contradicted = count(Status.CONTRADICTED);
    int disputed = count(Status.DISPUTED);
    int unsupported = count(Status.UNSUPPORTED);
    int unchecked = count(Status.UNCHECKED);
    if (contradicted > 0) {
      sentences.add(
          calendar.number(contradicted)
              + (contradicted == 1 ? " is" : " are")
              + (decided == 0 ? " contradicted by strong evidence." : " contradicted."));
    }
    if (disputed > 0) {
      sentences.add("On " + calendar.number(disputed) + ", strong sources say opposite things.");
    }
    if (unsupported > 0) {
      sentences.add(
          "For "
              + calendar.number(unsupported)
              + ", no evidence strong enough to decide was found, which does not make "
              + (unsupported == 1 ? "it" : "them")
              + " false.");
    }
    if (unchecked > 0) {
      sentences.add(
          calendar.number(unchecked)
              + (unchecked == 1 ? " has" : " have")
              + " not been checked yet.");
    }
    if (decided > 0) {
      sentences.add(
          "%s set by the desk against what the rules gave; the %s why."
              .formatted(
                  calendar.number(decided) + (decided == 1 ? " verdict was" : " verdicts were"),
                  decided == 1 ? "claim's page says" : "claims' pages say"));
    }
    return String.join(" ", sentences);
  }

  private int count(Status status) {
    return counts.getOrDefault(status, 0);
  }
}
