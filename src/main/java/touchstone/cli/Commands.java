package touchstone.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import touchstone.cli.edit.AddCommand;
import touchstone.cli.edit.ArticleAddCommand;
import touchstone.cli.edit.ArticleCommand;
import touchstone.cli.edit.CaptureCommand;
import touchstone.cli.edit.ClaimAddCommand;
import touchstone.cli.edit.ClaimCommand;
import touchstone.cli.edit.ClaimRenameCommand;
import touchstone.cli.edit.ImportCommand;
import touchstone.cli.edit.InitCommand;
import touchstone.cli.edit.RecheckCommand;
import touchstone.cli.edit.WithdrawCommand;
import touchstone.cli.publish.PublishCommand;
import touchstone.cli.publish.ServeCommand;
import touchstone.cli.read.CheckCommand;
import touchstone.cli.read.ContradictionsCommand;
import touchstone.cli.read.CoverageCommand;
import touchstone.cli.read.DiffCommand;
import touchstone.cli.read.ExplainCommand;
import touchstone.cli.read.ReportCommand;
import touchstone.cli.read.ShowCommand;
import touchstone.cli.sign.AcceptCommand;
import touchstone.cli.sign.IntegrityCommand;
import touchstone.cli.sign.OverrideCommand;
import touchstone.cli.sign.ReviewCommand;

/**
 * The commands, made one by one: to make one is to read all its options by reflection, and all of
 * them take longer than a check of a small workspace.
 */
final class Commands {

  /** The names of all commands, in the order in which help lists them. */
  static final List<String> NAMES =
      List.of(
          "report",
          "show",
          "check",
          "review",
          "add",
          "capture",
          "recheck",
          "accept",
          "override",
          "contradictions",
          "coverage",
          "diff",
          "claim",
          "article",
          "withdraw",
          "import",
          "publish",
          "serve",
          "integrity",
          "init",
          "completion",
          "help",
          "explain");

  private Commands() {}

  /**
   * Returns those commands that a run with these arguments can come to, in the order of {@link
   * #NAMES}. An argument is a command only if it is the very word, so whatever else the others
   * mean, no other command can be meant; two commands tell of all, and a file of arguments may name
   * any.
   */
  static List<String> within(String... arguments) {
    List<String> within = new ArrayList<>(NAMES);
    within.retainAll(Arrays.asList(arguments));
    for (String argument : arguments) {
      if (argument.equals("help") || argument.equals("completion") || argument.startsWith("@")) {
        return NAMES;
      }
    }
    return within;
  }

  /** Makes the command of this name, with the commands below it. */
  static CommandLine named(String name) {
    return switch (name) {
      case "claim" ->
          new CommandLine(new ClaimCommand())
              .addSubcommand(new ClaimAddCommand())
              .addSubcommand(new ClaimRenameCommand());
      case "article" ->
          new CommandLine(new ArticleCommand()).addSubcommand(new ArticleAddCommand());
      case "completion" -> completion();
      default -> new CommandLine(single(name));
    };
  }

  private static Object single(String name) {
    return switch (name) {
      case "report" -> new ReportCommand();
      case "show" -> new ShowCommand();
      case "check" -> new CheckCommand();
      case "review" -> new ReviewCommand();
      case "add" -> new AddCommand();
      case "capture" -> new CaptureCommand();
      case "recheck" -> new RecheckCommand();
      case "accept" -> new AcceptCommand();
      case "override" -> new OverrideCommand();
      case "contradictions" -> new ContradictionsCommand();
      case "coverage" -> new CoverageCommand();
      case "diff" -> new DiffCommand();
      case "withdraw" -> new WithdrawCommand();
      case "import" -> new ImportCommand();
      case "publish" -> new PublishCommand();
      case "serve" -> new ServeCommand();
      case "integrity" -> new IntegrityCommand();
      case "init" -> new InitCommand();
      case "help" -> new CommandLine.HelpCommand();
      case "explain" -> new ExplainCommand();
      default -> throw new IllegalArgumentException("no command is named " + name);
    };
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
}
