package touchstone.cli.sign;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import touchstone.assess.ReviewQueue;
import touchstone.assess.Signing;
import touchstone.cli.session.Session;
import touchstone.cli.session.TouchstoneCommand;
import touchstone.cli.session.UsageException;
import touchstone.model.Assessment;
import touchstone.model.ClaimAssessment;
import touchstone.model.Signature;

/** {@code touchstone accept}. */
@Command(
    name = "accept",
    mixinStandardHelpOptions = true,
    header = "Signs the computed verdict of claims, on the evidence that is there now.",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchstone accept dual-input-mode --by \"A. Editor\"",
      "  touchstone accept --agreeing --by \"A. Editor\"",
      "  touchstone accept airplay2-on-echo --by \"A. Editor\" --why \"Apple's list was found\""
    })
public final class AcceptCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private TouchstoneCommand parent;

  @Mixin private SigningOptions options = new SigningOptions();

  @Parameters(paramLabel = "CLAIM", arity = "0..*", description = "ids of claims")
  private List<String> ids = List.of();

  @Option(
      names = "--agreeing",
      description = "all that need review and of which no signed verdict would change")
  private boolean agreeing;

  @Option(names = "--all", description = "all that need review")
  private boolean all;

  @Option(
      names = "--why",
      paramLabel = "REASON",
      description = "why; needed where a signed verdict is replaced, goes into the corrections log")
  private @Nullable String why;

  @Override
  public Integer call() throws IOException {
    if ((ids.isEmpty() ? 0 : 1) + (agreeing ? 1 : 0) + (all ? 1 : 0) != 1) {
      throw new UsageException("name the claims to accept, or give --agreeing or --all");
    }
    Session session = parent.session();
    Signing signing = options.signing(session, why);
    return SigningRun.sign(session, options, assessment -> signatures(assessment, signing));
  }

  private List<Signature> signatures(Assessment assessment, Signing signing) {
    List<ClaimAssessment> claims = chosen(assessment);
    List<String> replaced =
        claims.stream()
            .filter(c -> Signing.replacesSignedStatus(c, c.verdict().status()))
            .map(claim -> claim.claim().id().value())
            .toList();
    if (!replaced.isEmpty() && signing.why().isEmpty()) {
      throw new UsageException(
          "--why is needed, since the signed verdict changes of "
              + replaced.stream().limit(5).collect(Collectors.joining(", "))
              + (replaced.size() > 5 ? " and others" : ""));
    }
    return claims.stream().map(claim -> signing.accept(claim, assessment.dossier())).toList();
  }

  private List<ClaimAssessment> chosen(Assessment assessment) {
    if (ids.isEmpty()) {
      return ReviewQueue.of(assessment).stream()
          .filter(c -> all || !Signing.replacesSignedStatus(c, c.verdict().status()))
          .toList();
    }
    return ids.stream().distinct().map(id -> SigningOptions.claim(assessment, id)).toList();
  }
}
