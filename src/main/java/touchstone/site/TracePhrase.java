package touchstone.site;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.model.Dossier;
import touchstone.model.Status;
import touchstone.model.TraceStep;

/**
 * A step of the trace in the words of the pages: verdicts by their published word, claims by their
 * own.
 */
final class TracePhrase {

  // the rule's code stands before the step already, as a link
  private static final Pattern RESULT =
      Pattern.compile("^V[0-9] gives ([a-z-]+)(?:, lean [a-z-]+)?(?=[:;])");

  private TracePhrase() {}

  static String of(TraceStep step, Dossier dossier) {
    String text = step.text();
    if (step.claim() != null) {
      text =
          text.replace("\"" + step.claim() + "\"", "“" + dossier.claim(step.claim()).text() + "”");
    }
    Matcher result = RESULT.matcher(text);
    return result.find() ? "gives " + word(result.group(1)) + text.substring(result.end()) : text;
  }

  private static String word(String status) {
    return Arrays.stream(Status.values())
        .filter(known -> known.word().equals(status))
        .map(known -> "“" + PublishedWord.of(known) + "”")
        .findFirst()
        .orElse(status);
  }
}
