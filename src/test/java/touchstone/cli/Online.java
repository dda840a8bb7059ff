package touchstone.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.capture.Capturer;
import touchstone.capture.Connector;
import touchstone.capture.Limits;
import touchstone.capture.SocketConnector;
import touchstone.capture.Surroundings;
import touchstone.cli.session.Network;
import touchstone.cli.session.Terminal;

/** The program with an internet of its own: every host is a server on this machine. */
final class Online {

  private Online() {}

  /**
   * Every host has a public address, and whoever connects to it comes to a port of this machine.
   */
  static Network network(int port, Clock clock) {
    Capturer capturer =
        new Capturer(
            host -> List.of(InetAddress.getByName("93.184.216.34")),
            (to, patience) ->
                new SocketConnector()
                    .connect(
                        new Connector.Destination(
                            InetAddress.getLoopbackAddress(), port, to.host(), false),
                        patience),
            Limits.USUAL.withTimes(Duration.ofSeconds(2), Duration.ofSeconds(10)),
            new Surroundings("test", clock, pause -> {}, UUID::randomUUID));
    return (url, permitted) -> capturer.capture(url);
  }

  /** Arguments: the port, then those of the command line. */
  public static void main(String[] arguments) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            false,
            new PrintWriter(System.out, true),
            new PrintWriter(System.err, true),
            false,
            false,
            0,
            Map.of());
    Clock clock = Clock.systemUTC();
    int code =
        new CommandLineRun(terminal, clock, network(Integer.parseInt(arguments[0]), clock))
            .run(Arrays.copyOfRange(arguments, 1, arguments.length));
    System.exit(code);
  }
}
