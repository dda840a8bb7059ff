package touchstone.cli.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import touchstone.assess.Assessor;
import touchstone.assess.Quotations;
import touchstone.assess.RecordDay;
import touchstone.check.rules.RuleCatalog;
import touchstone.model.Assessment;
import touchstone.model.Dossier;
import touchstone.model.Finding;
import touchstone.model.KeptTexts;
import touchstone.model.Severity;
import touchstone.model.Workers;
import touchstone.report.TextStyle;
import touchstone.store.CopyFiles;
import touchstone.store.DossierReader;
import touchstone.store.Parsed;
import touchstone.store.WorkspaceEditor;

/**
 * One run: which workspace, as of which day, and where to speak.
 *
 * @param terminal where to speak
 * @param folder the workspace's folder
 * @param asOf the day of the assessment
 * @param now when the run began
 * @param color when to colour text
 * @param progress whether to show progress, where a person sees it
 * @param talk how much to say besides results
 */
public record Session(
    Terminal terminal,
    Path folder,
    LocalDate asOf,
    Instant now,
    Terminal.Color color,
    boolean progress,
    Talk talk) {

  /** How much a run says besides its results. */
  public enum Talk {
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
   * @param unread what could not be read, one finding per fault
   */
  public record Outcome(Assessment assessment, List<Finding> unread) {

    /** Returns whether a part of the files could not be read. */
    public boolean incomplete() {
      return !unread.isEmpty();
    }

    /** Returns the exit code of a command that has done its work on these records. */
    public int exitCode(boolean failed) {
      if (incomplete()) {
        return ExitCode.UNUSABLE_DATA.code();
      }
      return failed ? ExitCode.FINDINGS.code() : ExitCode.OK.code();
    }
  }

  /** Something that may take long. */
  @FunctionalInterface
  public interface Step<T> {
    /** Does it. */
    T run() throws IOException;
  }

  /** Something to be found out about the records. */
  @FunctionalInterface
  public interface Search<T> {
    /** Finds it out. */
    T run(Workers workers) throws IOException;
  }

  /** Reads the workspace and assesses it. */
  public Outcome assess() throws IOException {
    return assessOnRecord(true);
  }

  /**
   * Reads the workspace and assesses it.
   *
   * @param runDay whether as of the day of the run, else as of the newest day on record
   */
  public Outcome assessOnRecord(boolean runDay) throws IOException {
    requireFolder();
    WorkspaceEditor.clearUp(folder);
    return watch(
        "reading the records",
        () -> {
          try (Workers workers = workers()) {
            Parsed<Dossier> parsed = DossierReader.read(folder, workers);
            LocalDate day = runDay ? asOf : RecordDay.of(parsed.value(), asOf);
            return assess(parsed, day, keptTexts(), workers);
          }
        });
  }

  /** Finds something out about the records, with a thread for each processor. */
  public <T> T findings(Search<T> search) throws IOException {
    requireFolder();
    WorkspaceEditor.clearUp(folder);
    return watch(
        "reading the records",
        () -> {
          try (Workers workers = workers()) {
            return search.run(workers);
          }
        });
  }

  /** Does something, and shows where a person sees it that it is under way. */
  public <T> T watch(String what, Step<T> step) throws IOException {
    if (!progress || !terminal.errIsTerminal()) {
      return step.run();
    }
    try (Progress shown = Progress.begin(terminal.err(), what)) {
      Objects.requireNonNull(shown);
      return step.run();
    }
  }

  /** Refuses a folder that is none. */
  public void requireFolder() {
    if (!Files.isDirectory(folder)) {
      throw new UsageException(
          "\"" + folder + "\" is no folder; name the workspace's folder with -C");
    }
  }

  /** Assesses records that were read, as of the day of the run. */
  public Outcome assess(Parsed<Dossier> parsed) {
    return assess(parsed, asOf);
  }

  /** Returns a thread for each processor. */
  private static Workers workers() {
    return Workers.of(Runtime.getRuntime().availableProcessors());
  }

  /** Returns the texts of the copies that are kept in the workspace. */
  public KeptTexts keptTexts() {
    return new CopyFiles(folder);
  }

  private Outcome assess(Parsed<Dossier> parsed, LocalDate day) {
    try (Workers workers = workers()) {
      return assess(parsed, day, keptTexts(), workers);
    }
  }

  /** Reads the workspace and assesses it as of the day of the run. */
  public Outcome assess(Workers workers) {
    return assess(DossierReader.read(folder, workers), keptTexts(), workers);
  }

  /**
   * Assesses records that were read, as of the day of the run.
   *
   * @param texts the texts of kept copies
   */
  public Outcome assess(Parsed<Dossier> parsed, KeptTexts texts, Workers workers) {
    return assess(parsed, asOf, texts, workers);
  }

  private Outcome assess(Parsed<Dossier> parsed, LocalDate day, KeptTexts texts, Workers workers) {
    Dossier compared = Quotations.compared(parsed.value(), texts, workers);
    Assessment assessment =
        new Assessor(RuleCatalog.all(), workers).assess(compared, parsed.findings(), day);
    List<Finding> unread =
        Finding.numbered(parsed.findings()).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList();
    return new Outcome(assessment, unread);
  }

  /** Returns the layout of text on the results' stream. */
  public TextStyle style() {
    return terminal.style(color);
  }

  /** Tells on the other stream what could not be read, one line per fault. */
  public void reportUnread(Outcome outcome) {
    if (!outcome.incomplete()) {
      return;
    }
    outcome.unread().forEach(finding -> terminal.err().println(FindingLine.of(finding)));
    say("Part of the records could not be read; what is shown does without it.");
  }

  /** Says something besides the results, unless asked to be quiet. */
  public void say(String message) {
    if (talk != Talk.QUIET) {
      terminal.err().println("touchstone: " + message);
    }
    terminal.err().flush(); // whoever waits for the rest reads it now
  }
}
