package touchstone.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import touchstone.cli.session.ExitCode;
import touchstone.cli.session.Terminal;

/** The process: the only place that touches the real streams and the clock, and that ends it. */
public final class Main {

  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    WatchedStream results = new WatchedStream(new FileOutputStream(FileDescriptor.out));
    PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
    Terminal terminal =
        new Terminal(
            new FileInputStream(FileDescriptor.in),
            Boolean.getBoolean("touchstone.stdin.tty"),
            writer(results),
            err,
            Boolean.getBoolean("touchstone.stdout.tty"),
            Boolean.getBoolean("touchstone.stderr.tty"),
            Integer.getInteger("touchstone.columns", 0),
            System.getenv());
    int code = run(terminal, arguments);
    terminal.out().flush();
    String failure = results.failure();
    if (failure != null) {
      err.println("touchstone: the results could not be written: " + failure);
      code = ExitCode.FAILED.code();
    }
    err.flush();
    System.exit(code);
  }

  private static int run(Terminal terminal, String[] arguments) {
    try {
      return new CommandLineRun(terminal, Clock.systemUTC(), new Internet(Clock.systemUTC()))
          .run(arguments);
    } catch (OutOfMemoryError | StackOverflowError exhausted) {
      terminal
          .err()
          .println(
              "touchstone: the records are too large for the memory given (%s); give more with"
                      .formatted(exhausted.getClass().getSimpleName())
                  + " TOUCHSTONE_JAVA_OPTS=-Xmx4g");
      return ExitCode.INTERNAL.code();
    }
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(stream, false, StandardCharsets.UTF_8);
  }
}
