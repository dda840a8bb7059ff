package touchstone.capture;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** When a busy server wants to be asked again. */
final class RetryAfter {

  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

  private RetryAfter() {}

  /** Returns how long to wait for a server that says it is busy now, or nothing if it is not. */
  static Optional<Duration> of(Response response, Instant now) {
    if (response.status() != 429 && response.status() != 503) {
      return Optional.empty();
    }
    return response.headers().first("Retry-After").flatMap(value -> read(value.strip(), now));
  }

  private static Optional<Duration> read(String value, Instant now) {
    if (SECONDS.matcher(value).matches()) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(now, then);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }
}
