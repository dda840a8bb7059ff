package touchstone.cli.edit;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import touchstone.cli.session.ExitCode;
import touchstone.cli.session.Session;
import touchstone.cli.session.TouchstoneCommand;
import touchstone.cli.session.UsageException;
import touchstone.model.Excerpt;
import touchstone.model.Source;
import touchstone.model.SourceKind;

/** {@code touchstone recheck}. */
@Command(
    name = "recheck",
    mixinStandardHelpOptions = true,
    header = "Whether sources still say what their kept copies say.",
    description = {
      "",
      "Fetches each source anew, or reads a newer saved copy, and compares it with the copy that was",
      "kept last. Where the text differs, the new copy is kept beside the old one. Ends with 1 if a",
      "quotation drifted, or a page or a quotation is gone; with 7 if nothing is, but a page could",
      "not be fetched: that is never taken for gone."
    },
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchstone recheck acme-manual",
      "  touchstone recheck acme-manual --from saved-today.html",
      "  touchstone recheck --all --since 2026-11-01   (goes on where a run was interrupted)"
    })
public final class RecheckCommand implements Callable<Integer> {

  private static final int BAR = 20;

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private TouchstoneCommand parent;

  @Mixin private EditOptions edit = new EditOptions();

  @Parameters(paramLabel = "SOURCE", arity = "0..*", description = "ids of sources")
  private List<String> ids = List.of();

  @Option(names = "--all", description = "every source that has an address and is not withdrawn")
  private boolean all;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "leave out what was read on that day or later")
  private @Nullable LocalDate since;

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "a newer saved copy, in place of the page; for one source")
  private @Nullable String from;

  @Option(names = "--no-keep", description = "keep no new copy, only tell")
  private boolean noKeep;

  @Option(
      names = "--permitted",
      description = "you have permission to fetch what robots.txt asks programs to leave alone")
  private boolean permitted;

  @Override
  public Integer call() throws IOException {
    if (ids.isEmpty() != all) {
      throw new UsageException("name the sources to look at again, or give --all");
    }
    if (from != null && permitted) {
      throw new UsageException("--permitted is for fetching; a file needs no permission");
    }
    if (from != null && ids.size() != 1) {
      throw new UsageException("--from is the copy of one source; name that one");
    }
    Session session = parent.session();
    Session.Outcome outcome = session.assess();
    if (outcome.incomplete()) {
      session.reportUnread(outcome);
      return outcome.exitCode(false);
    }
    List<Source> chosen = chosen(outcome.assessment().dossier().sources().values());
    Rechecking rechecking =
        new Rechecking(
            session, edit, new MaterialReader(session, parent.network()), !noKeep, permitted);
    List<RecheckResult> results = new ArrayList<>();
    for (Source source : chosen) {
      RecheckResult result =
          session.watch(
              bar(results.size(), chosen.size()) + source.id(), () -> rechecking.run(source, from));
      result.lines().forEach(session.terminal().out()::println);
      session.terminal().out().flush();
      results.add(result);
    }
    return tell(session, results);
  }

  private static String bar(int done, int all) {
    int full = all == 0 ? 0 : done * BAR / all;
    return "█".repeat(full) + "░".repeat(BAR - full) + " %s of %s  ".formatted(done + 1, all);
  }

  private static int tell(Session session, List<RecheckResult> results) {
    Map<RecheckResult.Kind, Integer> counts = new EnumMap<>(RecheckResult.Kind.class);
    results.forEach(result -> counts.merge(result.kind(), 1, Integer::sum));
    List<String> words = new ArrayList<>();
    counts.forEach((kind, count) -> words.add(count + " " + kind.words()));
    session.say(words.isEmpty() ? "nothing to look at" : String.join(", ", words));
    if (results.stream().anyMatch(result -> result.kind().needsLook())) {
      session.say("'touchstone review' lists the claims that need a person now");
      return ExitCode.FINDINGS.code();
    }
    if (counts.containsKey(RecheckResult.Kind.NOT_READ)) {
      return ExitCode.UNUSABLE_DATA.code();
    }
    boolean unsure = results.stream().anyMatch(result -> result.kind().isUnsure());
    return (unsure ? ExitCode.FAILED : ExitCode.OK).code();
  }

  private List<Source> chosen(Iterable<Source> sources) {
    List<Source> chosen = new ArrayList<>();
    Set<String> missing = new LinkedHashSet<>(ids);
    for (Source source : sources) {
      boolean named = missing.remove(source.id().value());
      if ((named || (all && isLookable(source))) && isDue(source)) {
        chosen.add(source);
      }
    }
    if (!missing.isEmpty()) {
      throw new UsageException(
          "there is no source %s; 'touchstone show SOURCE' takes the name of a file in evidence"
              .formatted(Excerpt.of(missing.iterator().next())));
    }
    return chosen;
  }

  private static boolean isLookable(Source source) {
    return source.kind() == SourceKind.DOCUMENT
        && source.withdrawn() == null
        && !source.citation().url().isEmpty();
  }

  private boolean isDue(Source source) {
    LocalDate read = source.citation().retrieved();
    return since == null || read == null || read.isBefore(since);
  }
}
