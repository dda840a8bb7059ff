package touchstone.cli.sign;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import touchstone.assess.Signing;
import touchstone.cli.session.Patience;
import touchstone.cli.session.Session;
import touchstone.cli.session.UsageException;
import touchstone.model.Assessment;
import touchstone.model.ClaimAssessment;
import touchstone.model.Excerpt;
import touchstone.model.Id;
import touchstone.model.SignOff;
import touchstone.model.Signature;

/** What {@code accept} and {@code override} have in common. */
final class SigningOptions {

  @Option(names = "--by", paramLabel = "NAME", required = true, description = "who signs")
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private String by;

  @Option(names = "--dry-run", description = "tell what would be signed, and write nothing")
  private boolean dryRun;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      description = "how long to wait while another run is writing (default: 60)")
  private int wait = 60;

  /** Returns how long to wait for the workspace's lock. */
  Duration patience() {
    return Patience.ofSeconds(wait);
  }

  boolean isDryRun() {
    return dryRun;
  }

  /** Returns who signs, when and why. */
  Signing signing(Session session, @Nullable String why) {
    String name = by.strip();
    if (name.isEmpty()) {
      throw new UsageException("--by is empty; say who signs");
    }
    String reason = why == null ? "" : why.strip();
    requirePlain("--by", name);
    requirePlain("--why", reason);
    return new Signing(name, session.asOf(), reason);
  }

  /** What is signed stands in tables for good: one visible line that no spreadsheet takes apart. */
  private static void requirePlain(String option, String text) {
    boolean formula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    if (formula || !Excerpt.visible(text).equals(text)) {
      throw new UsageException(
          option
              + " "
              + Excerpt.of(text)
              + " is not one plain line that begins with a word; write it so");
    }
  }

  /** Returns the claim of that id. */
  static ClaimAssessment claim(Assessment assessment, String id) {
    ClaimAssessment claim = Id.parse(id).map(assessment.claims()::get).orElse(null);
    if (claim == null) {
      throw new UsageException(
          "no claim has the id %s; 'touchstone review' lists those to sign"
              .formatted(Excerpt.of(id)));
    }
    return claim;
  }

  /** Tells what was signed, or would be. */
  void tell(Session session, List<Signature> signatures) {
    for (Signature signature : signatures) {
      SignOff signed = signature.signOff();
      String aside =
          signed.overrides() == null ? "" : ", setting " + signed.overrides().word() + " aside";
      session
          .terminal()
          .out()
          .println(
              "%s %s: %s%s, on %s exhibit%s"
                  .formatted(
                      dryRun ? "would sign" : "signed",
                      signature.claim(),
                      signed.status().word(),
                      aside,
                      signed.evidence().size(),
                      signed.evidence().size() == 1 ? "" : "s"));
    }
  }
}
