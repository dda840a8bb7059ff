package touchstone.assess;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchstone.model.Digest;
import touchstone.model.Dossier;
import touchstone.model.Exhibit;
import touchstone.model.ExhibitSeal;
import touchstone.model.KeptCopy;
import touchstone.model.Source;
import touchstone.model.Verdict;
import touchstone.model.WeighedExhibit;

/**
 * Seals of exhibits: what tells at a glance that an exhibit is no longer the one that was signed.
 *
 * <p>The canonical form is one line {@code name length:value} for each of stance, directness,
 * quote, reasoning, publisher, via, withdrawn and copies, in this order; the length is that of the
 * value in characters, so no two exhibits share a form. A missing value is empty. Copies are their
 * SHA-256 digests, sorted, parted by commas. The seal is the first 8 hexadecimal digits of the
 * SHA-256 of that text in UTF-8.
 */
public final class Seals {

  private static final int LENGTH = 8;

  private Seals() {}

  /** Returns the seals of the exhibits behind a verdict as they are now, by source id. */
  public static List<ExhibitSeal> of(Verdict verdict, Dossier dossier) {
    return verdict.exhibits().stream()
        .map(WeighedExhibit::exhibit)
        .map(exhibit -> of(exhibit, dossier.source(exhibit.source())))
        .toList();
  }

  /** Returns the seal of an exhibit of that source. */
  public static ExhibitSeal of(Exhibit exhibit, Source source) {
    String digest = Digest.sha256(canonicalForm(exhibit, source));
    return new ExhibitSeal(exhibit.source(), digest.substring(0, LENGTH));
  }

  static String canonicalForm(Exhibit exhibit, Source source) {
    return line("stance", exhibit.stance().word())
        + line("directness", exhibit.direct() ? "direct" : "indirect")
        + line("quote", exhibit.quote() == null ? "" : exhibit.quote().text())
        + line("reasoning", exhibit.note())
        + line("publisher", text(source.publisher()))
        + line("via", text(source.via()))
        + line("withdrawn", text(source.withdrawn()))
        + line(
            "copies",
            source.copies().stream()
                .map(KeptCopy::sha256)
                .sorted()
                .collect(Collectors.joining(",")));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String line(String name, String value) {
    return name + " " + value.length() + ":" + value + "\n";
  }
}
