package touchstone.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.model.PartialDate;

/** Dates as pages write them for machines. The day is the one that is written, in its own zone. */
final class LooseDate {

  private static final int LONGEST = 64;
  private static final Pattern ISO =
      Pattern.compile("([12]\\d{3})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2}))?)?(?:[T ].*)?");
  private static final Pattern BASIC = Pattern.compile("([12]\\d{3})(\\d{2})(\\d{2})(?:T.*)?");

  private LooseDate() {}

  /** Returns the date that a text begins with, in ISO 8601 or as HTTP and mail write it. */
  static Optional<PartialDate> read(String text) {
    String bare = text.strip();
    if (bare.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(bare);
    if (iso.matches()) {
      return PartialDate.parse(joined(iso));
    }
    Matcher basic = BASIC.matcher(bare);
    return basic.matches() ? PartialDate.parse(joined(basic)) : byMail(bare);
  }

  private static String joined(Matcher parts) {
    StringBuilder date = new StringBuilder(parts.group(1));
    for (int i = 2; i <= parts.groupCount(); i++) {
      String part = parts.group(i);
      if (part != null) {
        date.append('-').append(part.length() < 2 ? "0" : "").append(part);
      }
    }
    return date.toString();
  }

  private static Optional<PartialDate> byMail(String text) {
    try {
      return PartialDate.parse(
          LocalDate.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toString());
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }
}
