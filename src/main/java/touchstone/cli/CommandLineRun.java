package touchstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
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
import touchstone.preview.PortException;
import touchstone.store.ForeignFolderException;
import touchstone.store.LockedException;

/**
 * The command line as a function of its arguments: what it prints goes to the terminal handed in,
 * and the exit code comes back.
 */
public final class CommandLineRun {

  private final Terminal terminal;
  private final Clock clock;

  CommandLineRun(Terminal terminal, Clock clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  /** Returns the exit code of a run with these arguments. */
  public int run(String... arguments) {
    TouchstoneCommand root = new TouchstoneCommand(terminal, clock);
    CommandLine line =
        new CommandLine(root)
            .addSubcommand(new ReportCommand())
            .addSubcommand(new ShowCommand())
            .addSubcommand(new ContradictionsCommand())
            .addSubcommand(new CheckCommand())
            .addSubcommand(new ReviewCommand())
            .addSubcommand(new AcceptCommand())
            .addSubcommand(new OverrideCommand())
            .addSubcommand(new PublishCommand())
            .addSubcommand(new ServeCommand())
            .addSubcommand(new IntegrityCommand())
            .addSubcommand(new InitCommand())
            .addSubcommand("completion", completion())
            .addSubcommand(new CommandLine.HelpCommand())
            .addSubcommand(new ExplainCommand())
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
    for (CommandLine command : line.getSubcommands().values()) {
      command.getCommandSpec().versionProvider(new ToolVersion());
      listExitCodes(command);
    }
    listExitCodes(line);
    line.setParameterExceptionHandler((problem, args) -> usage(problem));
    line.setExecutionExceptionHandler((problem, command, parsed) -> report(problem, root.debug));
    return line.execute(arguments);
  }

  private static CommandLine completion() {
    CommandLine completion = new CommandLine(new AutoComplete.GenerateCompletion());
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
    if (problem instanceof UsageException) {
      terminal.err().println("touchstone: " + problem.getMessage());
      return ExitCode.USAGE.code();
    }
    if (problem instanceof RefusedException || problem instanceof ForeignFolderException) {
      terminal.err().println("touchstone: " + problem.getMessage());
      return ExitCode.REFUSED.code();
    }
    if (problem instanceof LockedException) {
      terminal.err().println("touchstone: " + problem.getMessage());
      return ExitCode.LOCKED.code();
    }
    if (problem instanceof PortException) {
      terminal.err().println("touchstone: " + problem.getMessage());
      return ExitCode.FAILED.code();
    }
    Throwable cause = problem instanceof UncheckedIOException ? problem.getCause() : problem;
    if (cause instanceof FileSystemException disk) {
      terminal.err().println("touchstone: " + DiskMessages.of(disk));
      return ExitCode.FAILED.code();
    }
    if (cause instanceof IOException other) {
      terminal.err().println("touchstone: disk: " + Excerpt.visible("" + other.getMessage()));
      return ExitCode.FAILED.code();
    }
    terminal
        .err()
        .println(
            "touchstone: internal error (%s: %s); this is a defect of Touchstone%s"
                .formatted(
                    problem.getClass().getSimpleName(),
                    Excerpt.visible("" + problem.getMessage()),
                    debug ? "" : ", run it again with --debug and report what it prints"));
    return ExitCode.INTERNAL.code();
  }
}
