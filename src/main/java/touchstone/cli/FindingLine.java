package touchstone.cli;

import touchstone.model.Finding;
import touchstone.model.Location;

/** A finding on one line, as compilers write them: {@code file:line:column: error [rule] …}. */
final class FindingLine {

  private FindingLine() {}

  static String of(Finding finding) {
    Location at =
        finding.location() == null ? Location.startOf("touchstone.yaml") : finding.location();
    return "%s: %s [%s] %s"
        .formatted(at, finding.severity().word(), finding.rule(), finding.message());
  }
}
