package touchstone.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import touchstone.model.Excerpt;

/**
 * The command line as a function of its arguments: what it prints goes to the terminal handed in,
 * and the exit code comes back.
 */
public final class CommandLineRun {

  private final Terminal terminal;
  private final Clock clock;
  private final Network network;

  CommandLineRun(Terminal terminal, Clock clock, Network network) {
    this.terminal = terminal;
    this.clock = clock;
    this.network = network;
  }

  /** Returns the exit code of a run with these arguments. */
  public int run(String... arguments) {
    TouchstoneCommand root = new TouchstoneCommand(terminal, clock, network);
    CommandLine line = lineOf(root);
    line.setParameterExceptionHandler((problem, args) -> usage(problem));
    line.setExecutionExceptionHandler((problem, command, parsed) -> report(problem, root.debug));
    return line.execute(arguments);
  }

  /** Returns the commands with all that help says about them, for a manual. */
  CommandLine described() {
    return lineOf(new TouchstoneCommand(terminal, clock, network));
  }

  private CommandLine lineOf(TouchstoneCommand root) {
    CommandLine line =
        withCommands(new CommandLine(root))
            .setOut(terminal.out())
            .setErr(terminal.err())
            .registerConverter(LocalDate.class, CommandLineRun::day)
            .registerConverter(Path.class, CommandLineRun::path)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(false)
            .setColorScheme(
                CommandLine.Help.defaultColorScheme(
                    terminal.style(Terminal.Color.AUTO).color()
                        ? CommandLine.Help.Ansi.ON
                        : CommandLine.Help.Ansi.OFF));
    describe(line);
    return line;
  }

  private static CommandLine withCommands(CommandLine line) {
    return line.addSubcommand(new ReportCommand())
        .addSubcommand(new ShowCommand())
        .addSubcommand(new CheckCommand())
        .addSubcommand(new ReviewCommand())
        .addSubcommand(new AddCommand())
        .addSubcommand(new CaptureCommand())
        .addSubcommand(new RecheckCommand())
        .addSubcommand(new AcceptCommand())
        .addSubcommand(new OverrideCommand())
        .addSubcommand(new ContradictionsCommand())
        .addSubcommand(new CoverageCommand())
        .addSubcommand(new DiffCommand())
        .addSubcommand(
            new CommandLine(new ClaimCommand())
                .addSubcommand(new ClaimAddCommand())
                .addSubcommand(new ClaimRenameCommand()))
        .addSubcommand(new CommandLine(new ArticleCommand()).addSubcommand(new ArticleAddCommand()))
        .addSubcommand(new WithdrawCommand())
        .addSubcommand(new ImportCommand())
        .addSubcommand(new PublishCommand())
        .addSubcommand(new ServeCommand())
        .addSubcommand(new IntegrityCommand())
        .addSubcommand(new InitCommand())
        .addSubcommand("completion", completion())
        .addSubcommand(new CommandLine.HelpCommand())
        .addSubcommand(new ExplainCommand());
  }

  private static CommandLine completion() {
    CommandLine completion =
        new CommandLine(new AutoComplete.GenerateCompletion()).setCommandName("completion");
    completion
        .getCommandSpec()
        .usageMessage()
        .hidden(false)
        .header("A script that completes commands and options in bash and zsh.")
        .description("")
        .footer("", "Examples:", "  source <(touchstone completion)");
    return completion;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notADay) {
      throw new CommandLine.TypeConversionException(
          Excerpt.of(text) + " is no date, expected one like 2026-03-14");
    }
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException notAPath) {
      throw new CommandLine.TypeConversionException(
          Excerpt.of(text) + " is no name of a file or folder on this system");
    }
  }

  private static void describe(CommandLine line) {
    listExitCodes(line);
    for (CommandLine command : line.getSubcommands().values()) {
      command.getCommandSpec().versionProvider(new ToolVersion());
      describe(command);
    }
  }

  private static void listExitCodes(CommandLine line) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(Integer.toString(code.code()), code.meaning());
    }
    line.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(codes);
  }

  private int usage(CommandLine.ParameterException problem) {
    PrintWriter err = terminal.err();
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    err.println("touchstone: " + Excerpt.visible("" + problem.getMessage()));
    CommandLine.UnmatchedArgumentException.printSuggestions(problem, err);
    err.println("See '" + command + " --help'.");
    return ExitCode.USAGE.code();
  }

  private int report(Exception problem, boolean debug) {
    if (debug) {
      problem.printStackTrace(terminal.err());
    }
    Failure failure = Failure.of(problem, debug);
    terminal.err().println("touchstone: " + failure.message());
    return failure.code().code();
  }
}
