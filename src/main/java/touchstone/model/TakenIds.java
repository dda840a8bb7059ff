package touchstone.model;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids that a record of the workspace has, or had, and those given out since. */
public final class TakenIds {

  private static final int LONGEST = 60;
  private static final int FALLBACK_DIGITS = 8;
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

  private final Set<Id> ids = new HashSet<>();

  /** Starts with those of a dossier. */
  public TakenIds(Dossier dossier) {
    ids.addAll(dossier.articles().keySet());
    ids.addAll(dossier.publishers().byId().keySet());
    ids.addAll(dossier.sources().keySet());
    dossier.constraints().stream().map(Constraint::id).forEach(ids::add);
    for (Claim claim : dossier.claims().values()) {
      ids.add(claim.id());
      ids.addAll(claim.formerly());
    }
  }

  /** Returns whether a record has the id, or had it. */
  public boolean contains(Id id) {
    return ids.contains(id);
  }

  /** Returns whether no record had the id; from now on one has. */
  public boolean take(Id id) {
    return ids.add(id);
  }

  /**
   * Returns a free id made of the text's first words, of 60 characters or few more; the next one to
   * ask gets another.
   *
   * @param text what it is to tell of
   * @param prefix what it begins with if the text has no letter that an id can have
   */
  public Id takeLike(String text, String prefix) {
    String words = words(text);
    return takeStem(
        words.isEmpty() ? prefix + "-" + Digest.sha256(text).substring(0, FALLBACK_DIGITS) : words);
  }

  /** Returns a free id that tells of a publisher and a title, of 60 characters or few more. */
  public Id takeLike(Id publisher, String title) {
    String words = words(title);
    String prefix = publisher.value();
    if (words.isEmpty()) {
      return takeStem(prefix + "-source");
    }
    boolean named = words.equals(prefix) || words.startsWith(prefix + "-");
    return takeStem(named ? words : prefix + "-" + words);
  }

  private Id takeStem(String whole) {
    String stem = shortened(whole);
    Id free = new Id(stem);
    for (int number = 2; !ids.add(free); number++) {
      free = new Id(stem + "-" + number);
    }
    return free;
  }

  private static String words(String text) {
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
