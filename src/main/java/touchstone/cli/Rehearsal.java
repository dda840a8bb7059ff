package touchstone.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import touchstone.cli.session.Terminal;
import touchstone.cli.session.ToolVersion;

/**
 * Runs the commands that must start quickly, one after the other and unheard, so that the JVM can
 * note in one list which classes they need. The launcher makes its class-data archive of that list.
 */
public final class Rehearsal {

  /** Short runs. */
  private static final List<String> COMMANDS =
      List.of(
          "--help",
          "check --no-cache --verbose",
          "check",
          "report --no-cache",
          "report --no-cache --format json",
          "report --no-cache --format csv",
          "report");

  private Rehearsal() {}

  /**
   * Rehearses on a workspace, to which it writes nothing.
   *
   * @param arguments the workspace's folder, and where a site may be left
   */
  public static void main(String[] arguments) {
    Objects.requireNonNull(Main.class); // what begins every run, and is not run here
    PrintWriter nobody =
        new PrintWriter(
            new WatchedStream(OutputStream.nullOutputStream()), false, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            false,
            nobody,
            nobody,
            false,
            false,
            0,
            Map.copyOf(System.getenv()));
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    List<List<String>> lines = new ArrayList<>();
    COMMANDS.forEach(command -> lines.add(List.of(command.split(" ", -1))));
    lines.add(List.of("publish", "--awaiting-review", "--to", arguments[1])); // loads the most
    for (List<String> words : lines) {
      List<String> line = new ArrayList<>(words);
      line.addAll(List.of("-C", arguments[0]));
      new CommandLineRun(terminal, clock, new Internet(clock)).run(line.toArray(String[]::new));
    }
    ToolVersion.line();
  }
}
