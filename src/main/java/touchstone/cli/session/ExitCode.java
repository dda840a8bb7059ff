package touchstone.cli.session;

/** How a run ended; no other value occurs. */
public enum ExitCode {
  /** All is well: no finding at or above the threshold. */
  OK(0, "all is well"),
  /** Findings at or above the threshold. */
  FINDINGS(1, "findings at or above the threshold (--fail-on)"),
  /** The command line was used wrongly. */
  USAGE(2, "the command line was used wrongly"),
  /** Part of the input could not be read as such. */
  UNUSABLE_DATA(3, "part of the records could not be read"),
  /** A digest does not match. */
  INTEGRITY(4, "a digest does not match"),
  /** Refused: path, size or address. */
  REFUSED(5, "refused by policy: path, size or address"),
  /** Another run holds the workspace. */
  LOCKED(6, "locked by another run"),
  /** Disk or network failed. */
  FAILED(7, "disk or network failed"),
  /** A defect of the program itself. */
  INTERNAL(70, "a defect of Touchstone itself"),
  /** Interrupted by a signal. */
  INTERRUPTED(130, "interrupted");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** Returns the number that the process ends with. */
  public int code() {
    return code;
  }

  /** Returns what it means. */
  public String meaning() {
    return meaning;
  }
}
