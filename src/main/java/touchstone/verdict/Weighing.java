package touchstone.verdict;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchstone.model.Claim;
import touchstone.model.Dossier;
import touchstone.model.Exhibit;
import touchstone.model.Grade;
import touchstone.model.Id;
import touchstone.model.LeftOut;
import touchstone.model.Publisher;
import touchstone.model.PublisherKind;
import touchstone.model.Source;
import touchstone.model.Stance;
import touchstone.model.WeighedExhibit;

/** How much one exhibit weighs (METHOD, section 2). */
final class Weighing {

  private final Dossier dossier;
  private final Counting counting;
  private final Map<Id, Set<Id>> voices = new HashMap<>();

  Weighing(Dossier dossier) {
    this.dossier = dossier;
    this.counting = new Counting(dossier);
    for (Source source : dossier.sources().values()) {
      voices.put(source.id(), Set.copyOf(Voices.of(source, dossier.publishers())));
    }
  }

  /** Returns an exhibit on a claim of the dossier with what the method makes of it. */
  WeighedExhibit weigh(Exhibit exhibit) {
    Claim claim = dossier.claim(exhibit.claim());
    Source source = dossier.source(exhibit.source());
    LeftOut leftOut = counting.leftOut(claim, exhibit, source);
    boolean viaCopy = source.via() != null;
    Optional<Publisher> publisher = dossier.publishers().find(source.publisher());
    if (leftOut != null || publisher.isEmpty()) {
      return new WeighedExhibit(exhibit, leftOut, Grade.NONE, Set.of(), viaCopy, false);
    }
    boolean ofAuthority = isOfAuthority(publisher.get(), authorityFamily(claim));
    Grade grade =
        exhibit.stance() == Stance.SILENT
            ? Grade.NONE
            : grade(exhibit.direct(), viaCopy, publisher.get().kind(), ofAuthority);
    return new WeighedExhibit(
        exhibit, null, grade, voices.getOrDefault(source.id(), Set.of()), viaCopy, ofAuthority);
  }

  /** Returns the grade of an exhibit that takes a side. */
  static Grade grade(boolean direct, boolean viaCopy, PublisherKind kind, boolean ofAuthority) {
    if (!direct) {
      return Grade.C;
    }
    if (ofAuthority || kind == PublisherKind.STANDARDS) {
      return viaCopy ? Grade.B : Grade.A;
    }
    return switch (kind) {
      case MAKER, ACADEMIC, PRESS -> viaCopy ? Grade.C : Grade.B;
      case COMMUNITY, STANDARDS -> Grade.C;
    };
  }

  private @Nullable Id authorityFamily(Claim claim) {
    return dossier
        .publishers()
        .find(dossier.authorityOf(claim))
        .map(Publisher::family)
        .orElse(null);
  }

  private static boolean isOfAuthority(Publisher publisher, @Nullable Id family) {
    return publisher.kind() != PublisherKind.COMMUNITY && publisher.family().equals(family);
  }
}
