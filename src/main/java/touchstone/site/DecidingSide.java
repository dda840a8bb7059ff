package touchstone.site;

import java.util.ArrayList;
import java.util.List;
import touchstone.model.Dossier;
import touchstone.model.Grade;
import touchstone.model.Source;
import touchstone.model.Stance;
import touchstone.model.WeighedExhibit;

/**
 * The exhibits that give a side its grade (METHOD, section 2).
 *
 * @param grade how much the side weighs
 * @param exhibits those that have this grade, or the weak ones that have it together
 */
record DecidingSide(Grade grade, List<WeighedExhibit> exhibits) {

  private static final int MOST_NAMED = 2;

  /** Copies the list. */
  DecidingSide {
    exhibits = List.copyOf(exhibits);
  }

  static DecidingSide of(List<WeighedExhibit> all, Stance stance) {
    List<WeighedExhibit> side = all.stream().filter(e -> e.counts(stance)).toList();
    Grade best = side.stream().map(WeighedExhibit::grade).reduce(Grade.NONE, Grade::better);
    if (best == Grade.C) {
      List<WeighedExhibit> direct = side.stream().filter(e -> e.exhibit().direct()).toList();
      boolean together =
          direct.stream().anyMatch(one -> direct.stream().anyMatch(one::isIndependentOf));
      return together ? new DecidingSide(Grade.B, direct) : new DecidingSide(best, side);
    }
    return new DecidingSide(best, side.stream().filter(e -> e.grade() == best).toList());
  }

  boolean isEmpty() {
    return exhibits.isEmpty();
  }

  /** Returns the sources with their publishers: the first two, and how many more. */
  String named(Publication publication) {
    List<String> names = new ArrayList<>();
    exhibits.stream()
        .limit(exhibits.size() > MOST_NAMED + 1 ? MOST_NAMED : MOST_NAMED + 1L)
        .map(weighed -> named(weighed, publication.dossier()))
        .forEach(names::add);
    if (exhibits.size() > names.size()) {
      names.add(publication.calendar().number(exhibits.size() - names.size()) + " more");
    }
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static String named(WeighedExhibit weighed, Dossier dossier) {
    Source source = dossier.source(weighed.exhibit().source());
    return "“%s” (%s)"
        .formatted(Names.source(source), Names.publisher(dossier, source.publisher()));
  }

  /** Returns the sources with a verb: {@code “Manual” (Acme) contradicts}. */
  String says(Publication publication, String verb) {
    return named(publication) + " " + verb + (exhibits.size() == 1 ? "s" : "");
  }
}
