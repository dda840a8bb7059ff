package touchstone.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import touchstone.cli.session.Network;
import touchstone.cli.session.Terminal;

/** What a run of the command line came to. */
record RunResult(int exitCode, String out, String err) {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

  /** Runs in a workspace, not on a terminal. */
  static RunResult in(Path workspace, String... arguments) {
    return run(
        false,
        0,
        Map.of(),
        Stream.concat(Stream.of("-C", workspace.toString()), Stream.of(arguments))
            .toArray(String[]::new));
  }

  /** Runs in a workspace on another day. */
  static RunResult on(String day, Path workspace, String... arguments) {
    return new Typed("", false)
        .run(
            Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC),
            false,
            0,
            Map.of(),
            Stream.concat(Stream.of("-C", workspace.toString()), Stream.of(arguments))
                .toArray(String[]::new));
  }

  static RunResult run(
      boolean terminal, int columns, Map<String, String> environment, String... arguments) {
    return new Typed("", false).run(CLOCK, terminal, columns, environment, arguments);
  }

  /**
   * A run with something to read.
   *
   * @param input what is piped in or typed
   * @param typed whether a person types it
   * @param network the way to the internet
   */
  record Typed(String input, boolean typed, Network network) {

    Typed(String input, boolean typed) {
      this(
          input,
          typed,
          (url, permitted) -> {
            throw new AssertionError("nobody asked for the network, and yet: " + url);
          });
    }

    /** Runs in a workspace. */
    RunResult in(Path workspace, String... arguments) {
      return run(
          CLOCK,
          false,
          0,
          Map.of(),
          Stream.concat(Stream.of("-C", workspace.toString()), Stream.of(arguments))
              .toArray(String[]::new));
    }

    private RunResult run(
        Clock clock,
        boolean terminal,
        int columns,
        Map<String, String> environment,
        String... arguments) {
      StringWriter out = new StringWriter();
      StringWriter err = new StringWriter();
      int code =
          new CommandLineRun(
                  new Terminal(
                      new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                      typed,
                      new PrintWriter(out, true),
                      new PrintWriter(err, true),
                      terminal,
                      false,
                      columns,
                      environment),
                  clock,
                  network)
              .run(arguments);
      return new RunResult(code, out.toString(), err.toString());
    }
  }

  List<String> outLines() {
    return out.lines().toList();
  }
}
