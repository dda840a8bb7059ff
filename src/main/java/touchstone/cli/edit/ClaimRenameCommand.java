package touchstone.cli.edit;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import touchstone.model.Id;

/** {@code touchstone claim rename}. */
@Command(
    name = "rename",
    mixinStandardHelpOptions = true,
    header = "Gives a claim another id wherever the records name it; its old address leads to it.",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Signatures stay valid. The corrections log keeps the id of its day.",
      "",
      "Examples:",
      "  touchstone claim rename moon-rock rock-brought-home --dry-run",
      "  touchstone claim rename moon-rock rock-brought-home"
    })
public final class ClaimRenameCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private ClaimCommand parent;

  @Mixin private EditOptions options = new EditOptions();

  @Parameters(index = "0", paramLabel = "OLD", description = "the claim's id")
  @SuppressWarnings("NullAway.Init")
  private String from;

  @Parameters(index = "1", paramLabel = "NEW", description = "the id that it gets")
  @SuppressWarnings("NullAway.Init")
  private String to;

  @Override
  public Integer call() throws IOException {
    Id old = Ids.parse("OLD", from);
    Id wanted = Ids.parse("NEW", to);
    return new EditRun(parent.session(), options)
        .run(
            draft -> {
              draft.renameClaim(old, wanted);
              return "touchstone show " + wanted;
            });
  }
}
