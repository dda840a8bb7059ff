package touchstone.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.model.Excerpt;
import touchstone.model.Id;
import touchstone.model.Stance;
import touchstone.model.Word;

/**
 * The heading of a section: {@code ## <stance> <claim>}, with {@code (indirect)} where it is.
 *
 * @param stance null if it could not be read
 * @param claim null if it could not be read
 * @param direct whether {@code (indirect)} is missing
 */
record SectionHeading(@Nullable Stance stance, @Nullable Id claim, boolean direct) {

  private static final String INDIRECT = "(indirect)";
  private static final SectionHeading UNREAD = new SectionHeading(null, null, true);

  /** Reads the heading of a part. */
  static SectionHeading read(EvidenceBody.Part part, Faults faults) {
    List<String> words = List.of(part.heading().split("\\s+", -1));
    boolean indirect = words.size() == 3 && words.get(2).equals(INDIRECT);
    if (words.size() != 2 && !indirect) {
      faults.add(
          ReadingRule.INVALID_SECTION,
          part.location(),
          "heading %s, expected \"## stance claim\" or \"## stance claim (indirect)\"; correct it"
              .formatted(Excerpt.of(part.heading())));
      return UNREAD;
    }
    Id claim = Id.parse(words.get(1)).orElse(null);
    if (claim == null) {
      faults.add(
          ReadingRule.INVALID_ID,
          part.location(),
          "claim %s, expected an id like audio-groups-2 (a-z, 0-9, -); correct it"
              .formatted(Excerpt.of(words.get(1))));
    }
    Stance stance = Word.parse(Stance.class, words.get(0)).orElse(null);
    if (stance == null) {
      faults.add(
          ReadingRule.UNKNOWN_STANCE,
          part.location(),
          "stance %s, expected one of %s; correct it"
              .formatted(Excerpt.of(words.get(0)), Word.list(Stance.class)));
    }
    return new SectionHeading(stance, claim, !indirect);
  }
}
