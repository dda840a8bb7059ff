package touchstone.cli.sign;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import touchstone.assess.Signing;
import touchstone.cli.session.Session;
import touchstone.cli.session.TouchstoneCommand;
import touchstone.cli.session.UsageException;
import touchstone.cli.session.Words;
import touchstone.model.Assessment;
import touchstone.model.ClaimAssessment;
import touchstone.model.Signature;
import touchstone.model.Status;

/** {@code touchstone override}. */
@Command(
    name = "override",
    mixinStandardHelpOptions = true,
    header = "Signs another verdict than the computed one, with the reason, for all to see.",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchstone override usually-fails disputed --by \"A. Editor\" --why \"Two readings\""
    })
public final class OverrideCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private TouchstoneCommand parent;

  @Mixin private SigningOptions options = new SigningOptions();

  @Parameters(index = "0", paramLabel = "CLAIM", description = "id of the claim")
  @SuppressWarnings("NullAway.Init")
  private String id;

  @Parameters(index = "1", paramLabel = "STATUS", description = "the verdict to record")
  @SuppressWarnings("NullAway.Init")
  private String status;

  @Option(
      names = "--why",
      paramLabel = "REASON",
      required = true,
      description = "why the computed verdict is set aside; it is published with the verdict")
  @SuppressWarnings("NullAway.Init")
  private String why;

  @Override
  public Integer call() throws IOException {
    Session session = parent.session();
    Status wanted = Words.parse(Status.class, List.of(status), "STATUS").iterator().next();
    Signing signing = options.signing(session, why);
    if (signing.why().isEmpty()) {
      throw new UsageException("--why is empty; say why the computed verdict is set aside");
    }
    return SigningRun.sign(session, options, assessment -> signatures(assessment, wanted, signing));
  }

  private List<Signature> signatures(Assessment assessment, Status wanted, Signing signing) {
    ClaimAssessment claim = SigningOptions.claim(assessment, id);
    if (claim.verdict().status() == wanted) {
      throw new UsageException(
          "%s is %s by the rules; there is nothing to set aside: touchstone accept %s"
              .formatted(id, wanted.word(), id));
    }
    return List.of(signing.override(claim, assessment.dossier(), wanted));
  }
}
