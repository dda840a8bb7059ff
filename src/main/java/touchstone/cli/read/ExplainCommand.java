package touchstone.cli.read;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import touchstone.check.RulePages;
import touchstone.cli.session.AllRules;
import touchstone.cli.session.ExitCode;
import touchstone.cli.session.Session;
import touchstone.cli.session.Suggestion;
import touchstone.cli.session.TouchstoneCommand;
import touchstone.cli.session.UsageException;
import touchstone.model.Excerpt;
import touchstone.model.RuleInfo;
import touchstone.report.RuleSheet;

/** {@code touchstone explain [RULE]}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    header = "What a finding means, why it matters and how to mend it; or a list of all rules.",
    optionListHeading = "%nOptions:%n",
    footer = {"", "Examples:", "  touchstone explain", "  touchstone explain foreign-address"})
public final class ExplainCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private TouchstoneCommand parent;

  @Parameters(
      arity = "0..1",
      paramLabel = "RULE",
      description = "what stands in the brackets of a finding; without it, all rules are listed")
  private @Nullable String id;

  @Override
  public Integer call() throws IOException {
    Session session = parent.session();
    List<RuleInfo> rules = AllRules.all();
    String wanted = id;
    if (wanted == null) {
      RuleSheet.list(rules, session.style(), session.terminal().out());
      return ExitCode.OK.code();
    }
    RuleInfo rule =
        rules.stream()
            .filter(known -> known.id().equals(wanted))
            .findFirst()
            .orElseThrow(() -> noSuchRule(wanted, rules));
    RuleSheet.write(rule, RulePages.of(rule.id()), session.style(), session.terminal().out());
    return ExitCode.OK.code();
  }

  private static UsageException noSuchRule(String id, List<RuleInfo> rules) {
    String meant = Suggestion.of(id, rules.stream().map(RuleInfo::id).toList());
    return new UsageException(
        "no rule has the id %s%s"
            .formatted(
                Excerpt.of(id), meant.isEmpty() ? "; 'touchstone explain' lists them" : meant));
  }
}
