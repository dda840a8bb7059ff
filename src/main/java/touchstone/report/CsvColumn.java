package touchstone.report;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchstone.model.ClaimAssessment;
import touchstone.model.Flip;
import touchstone.model.ReviewReason;
import touchstone.model.SignOff;
import touchstone.model.Stance;
import touchstone.model.WeighedExhibit;
import touchstone.model.Word;

/**
 * A column of the table; named as in {@code claims.csv} where that has it.
 *
 * @param heading what stands on top
 * @param value what a claim has in it, or null
 */
record CsvColumn(String heading, Function<ClaimAssessment, @Nullable Object> value) {

  /** The columns in their order. New ones are added at the end. */
  static final List<CsvColumn> ALL =
      List.of(
          new CsvColumn("article", of -> of.claim().article()),
          new CsvColumn("id", of -> of.claim().id()),
          new CsvColumn("claim", of -> of.claim().text()),
          new CsvColumn("priority", of -> of.claim().priority()),
          new CsvColumn("kind", of -> of.claim().kind()),
          new CsvColumn("section", of -> of.claim().section()),
          new CsvColumn("anchor", of -> of.claim().anchor()),
          new CsvColumn("speaker", of -> of.claim().speaker()),
          new CsvColumn("verdict", of -> of.verdict().status()),
          new CsvColumn("lean", of -> of.verdict().decision().lean()),
          new CsvColumn("rule", of -> of.verdict().decision().rule().code()),
          new CsvColumn("authority", of -> of.verdict().authority().publisher()),
          new CsvColumn("reading", of -> of.verdict().authority().reading()),
          new CsvColumn("qualified", of -> of.verdict().authority().qualified()),
          new CsvColumn("through_copy", of -> of.verdict().authority().throughCopy()),
          new CsvColumn("indirectly_at_odds", of -> of.verdict().authority().indirectlyAtOdds()),
          new CsvColumn(
              "exhibits_for",
              of -> count(of, weighed -> weighed.counts() && stance(weighed).isFor())),
          new CsvColumn(
              "exhibits_against", of -> count(of, weighed -> weighed.counts(Stance.CONTRADICTS))),
          new CsvColumn(
              "exhibits_silent", of -> count(of, weighed -> weighed.counts(Stance.SILENT))),
          new CsvColumn("exhibits_left_out", of -> count(of, weighed -> !weighed.counts())),
          new CsvColumn("carried_by", of -> CarryingSources.of(of.verdict())),
          new CsvColumn("flips_without", of -> flip(of, Flip::exhibits)),
          new CsvColumn("flips_to", of -> flip(of, Flip::to)),
          new CsvColumn("one_leg", of -> of.verdict().onOneLeg()),
          new CsvColumn("needs_review", ClaimAssessment::needsReview),
          new CsvColumn("why", of -> of.reviewReasons().stream().map(ReviewReason::text).toList()),
          new CsvColumn("signed", of -> signed(of, SignOff::status)),
          new CsvColumn("signed_by", of -> signed(of, SignOff::by)),
          new CsvColumn("signed_on", of -> signed(of, SignOff::on)),
          new CsvColumn("sets_aside", of -> signed(of, SignOff::overrides)));

  /** Returns the claim's value in words; lists with semicolons, nothing for what is not there. */
  String of(ClaimAssessment claim) {
    return words(value.apply(claim));
  }

  private static String words(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Word word) {
      return word.word();
    }
    if (value instanceof Boolean flag) {
      return flag ? "yes" : "no";
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(Object::toString).collect(Collectors.joining("; "));
    }
    return value.toString();
  }

  private static long count(ClaimAssessment claim, Predicate<WeighedExhibit> which) {
    return claim.verdict().exhibits().stream().filter(which).count();
  }

  private static Stance stance(WeighedExhibit weighed) {
    return weighed.exhibit().stance();
  }

  private static @Nullable Object flip(ClaimAssessment claim, Function<Flip, Object> part) {
    Flip flip = claim.verdict().flip();
    return flip == null ? null : part.apply(flip);
  }

  private static @Nullable Object signed(
      ClaimAssessment claim, Function<SignOff, @Nullable Object> part) {
    SignOff signed = claim.claim().signOff();
    return signed == null ? null : part.apply(signed);
  }
}
