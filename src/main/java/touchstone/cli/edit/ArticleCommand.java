package touchstone.cli.edit;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import touchstone.cli.session.Session;
import touchstone.cli.session.TouchstoneCommand;
import touchstone.cli.session.UsageException;

/** {@code touchstone article}: adding one. */
@Command(
    name = "article",
    mixinStandardHelpOptions = true,
    header = "Adds an article to check, without a claim yet.",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Examples:", "  touchstone article add moon --title \"How we got there\""})
public final class ArticleCommand implements Runnable {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private TouchstoneCommand parent;

  Session session() {
    return parent.session();
  }

  @Override
  public void run() {
    throw new UsageException("article what? 'touchstone article add ID'");
  }
}
