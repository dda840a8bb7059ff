package touchstone.cli.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import touchstone.assess.ReviewQueue;
import touchstone.cli.session.Counted;
import touchstone.cli.session.FailOn;
import touchstone.cli.session.FindingLine;
import touchstone.cli.session.Patience;
import touchstone.cli.session.RefusedException;
import touchstone.cli.session.Session;
import touchstone.cli.session.TouchstoneCommand;
import touchstone.model.Assessment;
import touchstone.model.ClaimAssessment;
import touchstone.model.Finding;
import touchstone.model.Severity;
import touchstone.report.Selection;
import touchstone.site.SiteOptions;
import touchstone.site.SitePublisher;
import touchstone.site.SiteRequest;
import touchstone.store.PublishedSite;
import touchstone.store.SiteFolder;
import touchstone.store.WorkspaceState;

/** {@code touchstone publish}. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "The verdicts as a web site: plain files for any server, or to open as they are.",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchstone publish",
      "  touchstone publish --awaiting-review",
      "  touchstone publish --to public --base-url https://example.org/checks/",
      "  touchstone publish --fail-on contradicted"
    })
public final class PublishCommand implements Callable<Integer> {

  private static final int NAMED = 3;

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private TouchstoneCommand parent;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "where the site shall stand (default: the folder site of the workspace)")
  private @Nullable Path to;

  @Mixin private final SiteChoices choices = new SiteChoices();

  @Option(
      names = "--awaiting-review",
      description = "publish claims that need review too, marked so")
  private boolean awaitingReview;

  @Option(
      names = "--fail-on",
      paramLabel = "WHAT",
      split = ",",
      description = "end with 1 if a claim has this status, or needs-review (default: none)")
  private List<String> failOn = List.of("none");

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      description = "how long to wait while another run publishes there (default: 60)")
  private int wait = 60;

  @Override
  public Integer call() throws IOException {
    Session session = parent.session();
    FailOn threshold = FailOn.parse(failOn);
    Duration patience = Patience.ofSeconds(wait);
    choices.requireSound();
    WorkspaceState before = WorkspaceState.of(session.folder());
    Session.Outcome outcome = session.assessOnRecord(parent.isDayGiven());
    if (outcome.incomplete()) {
      session.reportUnread(outcome);
      session.say("Nothing was published: mend the records first.");
      return outcome.exitCode(false);
    }
    Assessment assessment = outcome.assessment();
    SiteOptions options = choices.options(assessment.dossier().settings(), awaitingReview);
    if (!awaitingReview) {
      requireReviewed(assessment);
    }
    SiteRequest request = SiteDownloads.request(session.folder(), assessment, options);
    SitePublisher publisher = new SitePublisher(request);
    tellMarkup(session, publisher);
    AtomicInteger pages = new AtomicInteger();
    PublishedSite site =
        session.watch("publishing", () -> publish(session, publisher, patience, before, pages));
    tell(session, options, site, pages.get());
    tellErrors(session, assessment);
    Path index = target(session).resolve("index.html");
    session.say("look at it: open " + index + ", or run 'touchstone serve'");
    return outcome.exitCode(threshold.isMet(assessment, Selection.ALL));
  }

  private Path target(Session session) {
    return to == null ? session.folder().resolve("site") : to;
  }

  private static void requireReviewed(Assessment assessment) {
    List<ClaimAssessment> queue = ReviewQueue.of(assessment);
    if (!queue.isEmpty()) {
      throw new RefusedException(
          "%s of %s %s review (%s%s), so nothing was published; sign them"
                  .formatted(
                      queue.size(),
                      Counted.of(assessment.claims().size(), "claim"),
                      queue.size() == 1 ? "needs" : "need",
                      queue.stream()
                          .limit(NAMED)
                          .map(claim -> claim.claim().id().value())
                          .collect(Collectors.joining(", ")),
                      queue.size() > NAMED ? " and others" : "")
              + " ('touchstone review' lists them), or give --awaiting-review to publish them"
              + " marked so");
    }
  }

  private PublishedSite publish(
      Session session,
      SitePublisher publisher,
      Duration patience,
      WorkspaceState before,
      AtomicInteger pages)
      throws IOException {
    try (SiteFolder folder = SiteFolder.begin(target(session), session.folder(), patience)) {
      publisher.publish(new FolderSink(folder, pages), threads());
      requireUnchanged(session, before);
      return folder.finish();
    }
  }

  private static int threads() {
    return Runtime.getRuntime().availableProcessors();
  }

  /** The records are read for the pages, and again to go along with them. */
  private static void requireUnchanged(Session session, WorkspaceState before) throws IOException {
    if (!WorkspaceState.of(session.folder()).equals(before)) {
      throw new RefusedException(
          "the records changed while they were read, so nothing was published; run it again");
    }
  }

  private void tell(Session session, SiteOptions options, PublishedSite site, int pages) {
    session.say(
        "%s %s: %s pages, %s files, %s KiB"
            .formatted(
                site.unchanged() ? "the same as before in" : "published",
                target(session),
                pages,
                site.files(),
                (site.bytes() + 1023) / 1024));
    tellGone(session, site.gone());
    for (Path kept : site.kept()) {
      session.say(
          "what Touchstone did not write and was in the old site is kept in "
              + kept
              + "; move it where it belongs");
    }
    if (!options.hasBaseUrl()) {
      session.say(
          "without --base-url there is no sitemap, no feed, no canonical address and no"
              + " ClaimReview url");
    }
    if (!site.atOnce()) {
      session.say("this system cannot exchange two folders, so the site was away for a moment");
    }
    session.say("seal " + site.seal() + " (SHA-256 of SHA256SUMS; note it elsewhere)");
  }

  /** A link to a page that is gone leads nowhere, and whoever set it was told that it stays. */
  private static void tellGone(Session session, List<String> gone) {
    if (!gone.isEmpty()) {
      session.say(
          "gone: %s%s; to keep the address of a claim that has another id now, name its old one in"
                  .formatted(
                      String.join(", ", gone.subList(0, Math.min(NAMED, gone.size()))),
                      gone.size() > NAMED ? " and others" : "")
              + " the column formerly");
    }
  }

  /** Says what readers of the claims' markup will not like; notes only if they are asked for. */
  private static void tellMarkup(Session session, SitePublisher publisher) {
    for (Finding finding : publisher.lint(threads())) {
      if (finding.severity() != Severity.NOTE || session.talk() == Session.Talk.VERBOSE) {
        session.terminal().err().println(FindingLine.of(finding));
      }
    }
  }

  private static void tellErrors(Session session, Assessment assessment) {
    long errors = SiteDownloads.openErrors(assessment);
    if (errors > 0) {
      session.say(
          "%s error%s in the records; 'touchstone check' tells"
              .formatted(errors, errors == 1 ? "" : "s"));
    }
  }
}
