package touchstone.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import touchstone.capture.CaptureException;
import touchstone.cli.session.ExitCode;
import touchstone.cli.session.RefusedException;
import touchstone.cli.session.UnreadableException;
import touchstone.cli.session.UsageException;
import touchstone.model.Excerpt;
import touchstone.preview.PortException;
import touchstone.store.ChangedMeanwhileException;
import touchstone.store.EditRefusedException;
import touchstone.store.ForeignFolderException;
import touchstone.store.LockedException;
import touchstone.store.MissingColumnException;

/**
 * Why a run ended before its work was done.
 *
 * @param code how it ends
 * @param message what a person is told, without the program's name
 */
record Failure(ExitCode code, String message) {

  /** Returns what an exception means for the person. */
  static Failure of(Exception problem, boolean debug) {
    if (problem instanceof UsageException || problem instanceof EditRefusedException) {
      return of(ExitCode.USAGE, problem);
    }
    if (problem instanceof RefusedException || problem instanceof ForeignFolderException) {
      return of(ExitCode.REFUSED, problem);
    }
    if (problem instanceof LockedException || problem instanceof ChangedMeanwhileException) {
      return of(ExitCode.LOCKED, problem);
    }
    if (problem instanceof UnreadableException || problem instanceof MissingColumnException) {
      return of(ExitCode.UNUSABLE_DATA, problem);
    }
    if (problem instanceof CaptureException capture) {
      return of(capture.reason().refusal() ? ExitCode.REFUSED : ExitCode.FAILED, problem);
    }
    if (problem instanceof PortException) {
      return of(ExitCode.FAILED, problem);
    }
    return ofDisk(problem, debug);
  }

  private static Failure ofDisk(Exception problem, boolean debug) {
    Throwable cause = problem instanceof UncheckedIOException ? problem.getCause() : problem;
    if (cause instanceof FileSystemException disk) {
      return new Failure(ExitCode.FAILED, DiskMessages.of(disk));
    }
    if (cause instanceof IOException other) {
      return new Failure(ExitCode.FAILED, "disk: " + Excerpt.visible("" + other.getMessage()));
    }
    return new Failure(
        ExitCode.INTERNAL,
        "internal error (%s: %s); this is a defect of Touchstone%s"
            .formatted(
                problem.getClass().getSimpleName(),
                Excerpt.visible("" + problem.getMessage()),
                debug ? "" : ", run it again with --debug and report what it prints"));
  }

  private static Failure of(ExitCode code, Exception problem) {
    return new Failure(code, String.valueOf(problem.getMessage()));
  }
}
