package touchstone.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** The process: the only place that touches the real streams and the clock, and that ends it. */
public final class Main {

  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Terminal terminal =
        new Terminal(
            writer(System.out),
            writer(System.err),
            Boolean.getBoolean("touchstone.stdout.tty"),
            Integer.getInteger("touchstone.columns", 0),
            System.getenv());
    int code = new CommandLineRun(terminal, Clock.systemUTC()).run(arguments);
    terminal.out().flush();
    terminal.err().flush();
    System.exit(code);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, false, StandardCharsets.UTF_8);
  }
}
