package touchstone.intake;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import touchstone.model.Claim;
import touchstone.model.Constraint;
import touchstone.model.Digest;
import touchstone.model.Dossier;
import touchstone.model.Id;

/** Finds ids for new records that no record of the workspace has, or had. */
final class FreeIds {

  private static final int LONGEST = 50;
  private static final int FALLBACK_DIGITS = 8;
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

  private final Set<Id> taken = new HashSet<>();

  FreeIds(Dossier dossier) {
    taken.addAll(dossier.articles().keySet());
    taken.addAll(dossier.publishers().byId().keySet());
    taken.addAll(dossier.sources().keySet());
    dossier.constraints().stream().map(Constraint::id).forEach(taken::add);
    for (Claim claim : dossier.claims().values()) {
      taken.add(claim.id());
      taken.addAll(claim.formerly());
    }
  }

  /** Returns whether no record has the id; from now on one has. */
  boolean take(Id id) {
    return taken.add(id);
  }

  /** Returns a free id made of the text's first words; the next one to ask gets another. */
  Id takeLike(String text, String prefix) {
    String stem = stem(text, prefix);
    Id free = new Id(stem);
    for (int number = 2; !taken.add(free); number++) {
      free = new Id(stem + "-" + number);
    }
    return free;
  }

  private static String stem(String text, String prefix) {
    String letters =
        ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String words =
        OTHERS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
    if (words.isEmpty()) {
      return prefix + "-" + Digest.sha256(text).substring(0, FALLBACK_DIGITS);
    }
    if (words.length() <= LONGEST) {
      return words;
    }
    int cut = words.lastIndexOf('-', LONGEST);
    return cut > LONGEST / 2 ? words.substring(0, cut) : words.substring(0, LONGEST);
  }
}
