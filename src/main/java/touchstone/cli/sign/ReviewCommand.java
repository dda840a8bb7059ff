package touchstone.cli.sign;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import touchstone.assess.ReviewQueue;
import touchstone.cli.session.Session;
import touchstone.cli.session.TouchstoneCommand;
import touchstone.model.ClaimAssessment;
import touchstone.model.ReviewReason;
import touchstone.report.ReviewSheet;

/** {@code touchstone review}. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    header = "What needs a person, most consequential first, and why.",
    optionListHeading = "%nOptions:%n",
    footer = {"", "Examples:", "  touchstone review"})
public final class ReviewCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private TouchstoneCommand parent;

  @Override
  public Integer call() throws IOException {
    Session session = parent.session();
    Session.Outcome outcome = session.assess();
    Map<ReviewReason.Kind, List<ClaimAssessment>> queue =
        ReviewQueue.of(outcome.assessment()).stream()
            .collect(
                Collectors.groupingBy(
                    ReviewQueue::gravest,
                    () -> new EnumMap<>(ReviewReason.Kind.class),
                    Collectors.toList()));
    ReviewSheet.write(queue, session.style(), session.terminal().out());
    session.reportUnread(outcome);
    return outcome.exitCode(false);
  }
}
