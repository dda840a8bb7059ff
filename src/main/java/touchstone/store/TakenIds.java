package touchstone.store;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import touchstone.model.Claim;
import touchstone.model.Constraint;
import touchstone.model.Dossier;
import touchstone.model.Id;

/** The ids that a record of the workspace has, or had. */
final class TakenIds {

  private static final int LONGEST = 60;
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

  /** What the name of a file may have, with an ending and what marks it while it waits. */
  private static final int LONGEST_ID = 200;

  private static final int SHOWN = 40;

  private final Set<Id> ids = new HashSet<>();

  private TakenIds() {}

  /** Returns those of a dossier. */
  static TakenIds of(Dossier dossier) {
    TakenIds taken = new TakenIds();
    taken.ids.addAll(dossier.articles().keySet());
    taken.ids.addAll(dossier.publishers().byId().keySet());
    taken.ids.addAll(dossier.sources().keySet());
    dossier.constraints().stream().map(Constraint::id).forEach(taken.ids::add);
    for (Claim claim : dossier.claims().values()) {
      taken.ids.add(claim.id());
      taken.ids.addAll(claim.formerly());
    }
    return taken;
  }

  /**
   * Returns the id.
   *
   * @throws EditRefusedException if a record has it, or a claim had it
   */
  Id requireFree(Id id) {
    if (id.value().length() > LONGEST_ID) {
      throw new EditRefusedException(
          "the id \"%s…\" is %s characters long, expected %s at most; choose a shorter one"
              .formatted(id.value().substring(0, SHOWN), id.value().length(), LONGEST_ID));
    }
    if (ids.contains(id)) {
      throw new EditRefusedException(
          "the id \"%s\" is taken, or was a claim's before; choose another".formatted(id));
    }
    return id;
  }

  /** Returns a free id that tells of a publisher and a title, of 60 characters or few more. */
  Id derived(Id publisher, String title) {
    String words = kebab(title);
    String prefix = publisher.value();
    boolean named = words.equals(prefix) || words.startsWith(prefix + "-");
    String whole = named || words.isEmpty() ? words : prefix + "-" + words;
    String stem = shortened(whole.isEmpty() ? prefix + "-source" : whole);
    Id free = new Id(stem);
    for (int number = 2; ids.contains(free); number++) {
      free = new Id(stem + "-" + number);
    }
    return free;
  }

  private static String kebab(String text) {
    String letters =
        ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String words = OTHERS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-");
    return words.replaceAll("^-|-$", "");
  }

  private static String shortened(String id) {
    if (id.length() <= LONGEST) {
      return id;
    }
    int cut = id.lastIndexOf('-', LONGEST);
    return cut > LONGEST / 2 ? id.substring(0, cut) : id.substring(0, LONGEST);
  }
}
