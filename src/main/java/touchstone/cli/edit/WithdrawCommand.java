package touchstone.cli.edit;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import touchstone.cli.session.Session;
import touchstone.cli.session.TouchstoneCommand;
import touchstone.model.Id;

/** {@code touchstone withdraw}. */
@Command(
    name = "withdraw",
    mixinStandardHelpOptions = true,
    header = "Says that a source no longer counts, since when and why; its file stays.",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchstone withdraw acme-manual --why \"Its maker took it back\"",
      "  touchstone withdraw acme-manual --why \"Retracted\" --dry-run"
    })
public final class WithdrawCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private TouchstoneCommand parent;

  @Mixin private EditOptions options = new EditOptions();

  @Parameters(paramLabel = "SOURCE", description = "id of the source")
  @SuppressWarnings("NullAway.Init")
  private String source;

  @Option(
      names = "--why",
      paramLabel = "REASON",
      required = true,
      description = "why it no longer counts; it becomes a paragraph of the source's file")
  @SuppressWarnings("NullAway.Init")
  private String why;

  @Override
  public Integer call() throws IOException {
    Session session = parent.session();
    Id id = Ids.parse("SOURCE", source);
    return new EditRun(session, options)
        .run(
            draft -> {
              draft.withdraw(id, session.asOf(), why);
              return "touchstone review";
            });
  }
}
