package touchstone.cli.edit;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import touchstone.cli.session.Session;
import touchstone.cli.session.TouchstoneCommand;
import touchstone.cli.session.UsageException;

/** {@code touchstone claim}: adding and renaming. */
@Command(
    name = "claim",
    mixinStandardHelpOptions = true,
    header = "Adds a claim to an article, or gives one another id wherever it is named.",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  touchstone claim add moon-rock --text \"They brought 22 kg of rock.\" --kind measurement",
      "  touchstone claim rename moon-rock rock-brought-home"
    })
public final class ClaimCommand implements Runnable {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private TouchstoneCommand parent;

  Session session() {
    return parent.session();
  }

  @Override
  public void run() {
    throw new UsageException("claim what? 'touchstone claim add ID' or 'touchstone claim rename'");
  }
}
