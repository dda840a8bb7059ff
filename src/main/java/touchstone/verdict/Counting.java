package touchstone.verdict;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.model.Article;
import touchstone.model.Claim;
import touchstone.model.Dossier;
import touchstone.model.Exhibit;
import touchstone.model.Id;
import touchstone.model.LeftOut;
import touchstone.model.Publisher;
import touchstone.model.Publishers;
import touchstone.model.Quotation;
import touchstone.model.QuoteState;
import touchstone.model.Source;
import touchstone.model.Stance;

/** Which exhibits count (METHOD, section 1). Sections that cannot be read never get this far. */
final class Counting {

  private final Dossier dossier;
  private final Publishers publishers;
  private final Map<Id, LeftOut> unusable = new HashMap<>();

  Counting(Dossier dossier) {
    this.dossier = dossier;
    this.publishers = dossier.publishers();
    for (Source source : dossier.sources().values()) {
      LeftOut reason = unusable(source);
      if (reason != null) {
        unusable.put(source.id(), reason);
      }
    }
  }

  /** Returns why the exhibit does not count, or null if it counts. */
  @Nullable LeftOut leftOut(Claim claim, Exhibit exhibit, Source source) {
    if (exhibit.stance() == Stance.CONTEXT) {
      return LeftOut.CONTEXT;
    }
    if (source.withdrawn() != null) {
      return LeftOut.WITHDRAWN;
    }
    LeftOut reason = unusable.get(source.id());
    if (reason != null) {
      return reason;
    }
    Quotation quote = exhibit.quote();
    if (quote != null && !quote.state().stands()) {
      return quote.state() == QuoteState.GONE ? LeftOut.QUOTE_GONE : LeftOut.QUOTE_NUMBER_CHANGED;
    }
    return isOwnWitness(claim, exhibit, source) ? LeftOut.OWN_WITNESS : null;
  }

  private @Nullable LeftOut unusable(Source source) {
    if (!source.readable()) {
      return LeftOut.UNREADABLE_FRONT_MATTER;
    }
    boolean known =
        publishers.find(source.publisher()).isPresent()
            && publishers.find(source.host()).isPresent();
    if (!known) {
      return LeftOut.UNKNOWN_PUBLISHER;
    }
    return publishers.isAtHome(source) ? null : LeftOut.FOREIGN_ADDRESS;
  }

  private boolean isOwnWitness(Claim claim, Exhibit exhibit, Source source) {
    Article article = dossier.articles().get(claim.article());
    return exhibit.stance() == Stance.SUPPORTS
        && article != null
        && publishers
            .find(article.publisher())
            .map(Publisher::family)
            .filter(Voices.of(source, publishers)::contains)
            .isPresent();
  }
}
