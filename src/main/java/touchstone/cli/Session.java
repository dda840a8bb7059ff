package touchstone.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import touchstone.assess.Assessor;
import touchstone.check.rules.RuleCatalog;
import touchstone.model.Assessment;
import touchstone.model.Dossier;
import touchstone.model.Finding;
import touchstone.model.Severity;
import touchstone.report.TextStyle;
import touchstone.store.DossierReader;
import touchstone.store.Parsed;

/**
 * One run: which workspace, as of which day, and where to speak.
 *
 * @param terminal where to speak
 * @param folder the workspace's folder
 * @param asOf the day of the assessment
 * @param color when to colour text
 * @param talk how much to say besides results
 */
record Session(Terminal terminal, Path folder, LocalDate asOf, Terminal.Color color, Talk talk) {

  /** How much a run says besides its results. */
  enum Talk {
    /** Errors only. */
    QUIET,
    /** Errors, warnings, what was done. */
    USUAL,
    /** Notes too. */
    VERBOSE
  }

  /**
   * The assessed workspace.
   *
   * @param assessment the assessment
   * @param incomplete whether a part of the files could not be read
   */
  record Outcome(Assessment assessment, boolean incomplete) {

    /** Returns the exit code of a command that has done its work on these records. */
    int exitCode(boolean failed) {
      if (incomplete) {
        return ExitCode.UNUSABLE_DATA.code();
      }
      return failed ? ExitCode.FINDINGS.code() : ExitCode.OK.code();
    }
  }

  /** Reads the workspace and assesses it. */
  Outcome assess() {
    if (!Files.isDirectory(folder)) {
      throw new UsageException("-C " + folder + " is no folder; name the workspace's folder");
    }
    Parsed<Dossier> parsed = DossierReader.read(folder);
    Assessment assessment =
        new Assessor(RuleCatalog.all()).assess(parsed.value(), parsed.findings(), asOf);
    return new Outcome(assessment, parsed.isIncomplete());
  }

  /** Returns the layout of text on the results' stream. */
  TextStyle style() {
    return terminal.style(color);
  }

  /** Tells on the other stream what could not be read, one line per fault. */
  void reportUnread(Outcome outcome) {
    if (!outcome.incomplete()) {
      return;
    }
    List<Finding> findings = outcome.assessment().findings();
    findings.stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .forEach(finding -> terminal.err().println(FindingLine.of(finding)));
    say("Part of the records could not be read; what is shown does without it.");
  }

  /** Says something besides the results, unless asked to be quiet. */
  void say(String message) {
    if (talk != Talk.QUIET) {
      terminal.err().println("touchstone: " + message);
    }
  }
}
