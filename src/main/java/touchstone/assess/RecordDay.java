package touchstone.assess;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.model.Claim;
import touchstone.model.Correction;
import touchstone.model.CoverageRecord;
import touchstone.model.Dossier;
import touchstone.model.KeptCopy;
import touchstone.model.PartialDate;
import touchstone.model.SignOff;
import touchstone.model.Source;

/** The day that a dossier speaks of, so that the same records give the same pages at any time. */
public final class RecordDay {

  private static final int DAY_LENGTH = 10;

  private RecordDay() {}

  /**
   * Returns the newest day on which somebody did something to the records: signed, corrected,
   * retrieved, captured or counted. A day that is still to come is a mistake and not taken.
   *
   * @param today the day of the run; taken if the records tell of no day at all
   */
  public static LocalDate of(Dossier dossier, LocalDate today) {
    return Stream.of(
            dossier.claims().values().stream().map(RecordDay::signed),
            dossier.history().corrections().stream().map(Correction::when),
            dossier.history().coverage().stream().map(CoverageRecord::taken),
            dossier.sources().values().stream().map(source -> source.citation().retrieved()),
            dossier.sources().values().stream().map(Source::withdrawn),
            dossier.sources().values().stream()
                .flatMap(source -> source.copies().stream())
                .map(RecordDay::captured),
            dossier.articles().values().stream().map(article -> latest(article.published())))
        .flatMap(days -> days)
        .filter(Objects::nonNull)
        .filter(day -> !day.isAfter(today))
        .max(Comparator.naturalOrder())
        .orElse(today);
  }

  private static @Nullable LocalDate signed(Claim claim) {
    SignOff signed = claim.signOff();
    return signed == null ? null : signed.on();
  }

  private static @Nullable LocalDate captured(KeptCopy copy) {
    String text = copy.captured();
    try {
      return text.length() < DAY_LENGTH ? null : LocalDate.parse(text.substring(0, DAY_LENGTH));
    } catch (DateTimeException noDay) {
      return null;
    }
  }

  private static @Nullable LocalDate latest(@Nullable PartialDate published) {
    return published == null ? null : published.earliest();
  }
}
