package touchstone.cli.session;

import touchstone.model.Finding;

/** A finding on one line, as compilers write them: {@code file:line:column: error [rule] …}. */
public final class FindingLine {

  private FindingLine() {}

  public static String of(Finding finding) {
    return finding.location()
        + ": "
        + finding.severity().word()
        + " ["
        + finding.rule()
        + "] "
        + finding.message();
  }
}
