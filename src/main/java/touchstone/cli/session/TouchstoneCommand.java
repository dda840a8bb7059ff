package touchstone.cli.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself: what every command shares. */
@Command(
    name = "touchstone",
    versionProvider = ToolVersion.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    header = "Checks an article claim by claim, against evidence that anyone can look up.",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  touchstone report                 the verdict on every claim of this workspace",
      "  touchstone show CLAIM             one claim, and how its verdict was reached",
      "  touchstone check                  what is wrong with the records",
      "  touchstone explain RULE           what a finding means, and how to mend it"
    })
public final class TouchstoneCommand implements Runnable {

  private final Terminal terminal;
  private final Clock clock;
  private final Network network;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private CommandSpec spec;

  @Option(
      names = "-C",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "folder of the workspace (default: this one)")
  private Path folder = Path.of("");

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      scope = ScopeType.INHERIT,
      description = "day of the assessment (default: today, UTC); it moves no verdict")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      description = "auto, always or never (default: auto; NO_COLOR and TERM=dumb are heeded)")
  private Terminal.Color color = Terminal.Color.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "say nothing but results and errors")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "say more: check prints notes too")
  private boolean verbose;

  @Option(
      names = "--no-progress",
      scope = ScopeType.INHERIT,
      description = "show no progress, even where reading takes long")
  private boolean noProgress;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "print the stack trace of an error")
  public boolean debug;

  public TouchstoneCommand(Terminal terminal, Clock clock, Network network) {
    this.terminal = terminal;
    this.clock = clock;
    this.network = network;
  }

  /** Returns the way to the internet, for the commands that a person told to use it. */
  public Network network() {
    return network;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given; try 'touchstone report'");
  }

  /** Returns whether the day of the assessment was given. */
  public boolean isDayGiven() {
    return asOf != null;
  }

  /** Returns what the commands share, from the options given. */
  public Session session() {
    if (quiet && verbose) {
      throw new UsageException("--quiet and --verbose contradict each other; give one");
    }
    return new Session(
        terminal,
        folder,
        asOf == null ? LocalDate.now(clock) : asOf,
        clock.instant(),
        color,
        !noProgress && !quiet,
        quiet ? Session.Talk.QUIET : verbose ? Session.Talk.VERBOSE : Session.Talk.USUAL);
  }
}
