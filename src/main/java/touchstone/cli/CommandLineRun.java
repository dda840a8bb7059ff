package touchstone.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import touchstone.cli.session.ExitCode;
import touchstone.cli.session.Network;
import touchstone.cli.session.Terminal;
import touchstone.cli.session.ToolVersion;
import touchstone.cli.session.TouchstoneCommand;
import touchstone.model.Excerpt;

/**
 * The command line as a function of its arguments: what it prints goes to the terminal handed in,
 * and the exit code comes back.
 */
public final class CommandLineRun {

  /** What asks for the version; alone, it is answered without setting up the options. */
  private static final List<String> VERSION = List.of("--version", "-V");

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
    if (arguments.length == 1 && VERSION.contains(arguments[0])) {
      terminal.out().println(ToolVersion.line());
      return ExitCode.OK.code();
    }
    return run(Commands.within(arguments), arguments);
  }

  private int run(List<String> commands, String... arguments) {
    TouchstoneCommand root = new TouchstoneCommand(terminal, clock, network);
    CommandLine line = line(root, commands);
    Course course = new Course(root, commands.size() == Commands.NAMES.size(), arguments);
    return line.setExecutionStrategy(course)
        .setParameterExceptionHandler(course)
        .setExecutionExceptionHandler(course)
        .execute(arguments);
  }

  /** Returns the commands with all that help says about them, for a manual. */
  CommandLine described() {
    return line(new TouchstoneCommand(terminal, clock, network), Commands.NAMES);
  }

  private CommandLine line(TouchstoneCommand root, List<String> commands) {
    CommandLine line = new CommandLine(root);
    commands.forEach(name -> line.addSubcommand(name, Commands.named(name)));
    line.setOut(terminal.out())
        .setErr(terminal.err())
        .registerConverter(LocalDate.class, new DayReader())
        .registerConverter(Path.class, new PathReader())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                terminal.colors(Terminal.Color.AUTO)
                    ? CommandLine.Help.Ansi.ON
                    : CommandLine.Help.Ansi.OFF));
    describe(line);
    return line;
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

  // Classes, not lambdas: a class-data archive keeps no lambda of an interface as old as these, and
  // the first one that is not kept costs a short run 10 ms.

  /** What is done once the arguments are read, or cannot be. */
  private final class Course
      implements CommandLine.IExecutionStrategy,
          CommandLine.IParameterExceptionHandler,
          CommandLine.IExecutionExceptionHandler {

    private final TouchstoneCommand root;
    private final boolean all;
    private final String[] arguments;

    Course(TouchstoneCommand root, boolean all, String... arguments) {
      this.root = root;
      this.all = all;
      this.arguments = arguments.clone();
    }

    /** Only with all commands at hand can a run list them. */
    @Override
    public int execute(CommandLine.ParseResult parsed) {
      boolean chosen = parsed.hasSubcommand() || parsed.isVersionHelpRequested();
      return all || chosen
          ? new CommandLine.RunLast().execute(parsed)
          : run(Commands.NAMES, arguments);
    }

    /** Only with all commands at hand can a run guess which one was meant. */
    @Override
    public int handleParseException(CommandLine.ParameterException problem, String[] given) {
      return all ? usage(problem) : run(Commands.NAMES, arguments);
    }

    @Override
    public int handleExecutionException(
        Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
      return report(problem, root.debug);
    }
  }

  private static final class DayReader implements CommandLine.ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException notADay) {
        throw new CommandLine.TypeConversionException(
            Excerpt.of(text) + " is no date, expected one like 2026-03-14");
      }
    }
  }

  private static final class PathReader implements CommandLine.ITypeConverter<Path> {

    @Override
    public Path convert(String text) {
      try {
        return Path.of(text);
      } catch (InvalidPathException notAPath) {
        throw new CommandLine.TypeConversionException(
            Excerpt.of(text) + " is no name of a file or folder on this system");
      }
    }
  }
}
