package touchstone.cli.edit;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import touchstone.cli.session.Session;
import touchstone.cli.session.TouchstoneCommand;
import touchstone.cli.session.UsageException;
import touchstone.model.Excerpt;
import touchstone.model.Id;
import touchstone.model.Source;
import touchstone.store.Draft;
import touchstone.store.EditRefusedException;

/** {@code touchstone capture}. */
@Command(
    name = "capture",
    mixinStandardHelpOptions = true,
    header = "Keeps a copy of a source, and compares its quotations with it.",
    description = {
      "",
      "Copies go into evidence/captures, which git leaves alone: they belong to their publishers.",
      "What is on record, and what a published page shows, are their digests and dates."
    },
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchstone capture acme-manual",
      "  touchstone capture acme-manual --from saved-page.mhtml"
    })
public final class CaptureCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private TouchstoneCommand parent;

  @Mixin private EditOptions edit = new EditOptions();

  @Parameters(paramLabel = "SOURCE", description = "id of a source")
  @SuppressWarnings("NullAway.Init")
  private String id;

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "a saved copy: HTML, MHTML, PDF, text, WARC or WACZ (default: the page itself)")
  private @Nullable String from;

  @Option(
      names = "--permitted",
      description = "you have permission to fetch what robots.txt asks programs to leave alone")
  private boolean permitted;

  @Override
  public Integer call() throws IOException {
    Session session = parent.session();
    Source source = source(session);
    String url = source.citation().url();
    if (from != null && permitted) {
      throw new UsageException("--permitted is for fetching; a file needs no permission");
    }
    if (from == null && url.isEmpty()) {
      throw new UsageException(
          "%s has no address to fetch; name a saved copy with --from".formatted(source.id()));
    }
    MaterialReader reader = new MaterialReader(session, parent.network());
    Material material = from == null ? reader.fetched(url, permitted) : reader.file(from, url);
    return new EditRun(session, edit, Set.of("quote-gone", "quote-number-changed"))
        .run(draft -> keep(draft, source.id(), material));
  }

  private Source source(Session session) throws IOException {
    Id wanted = Ids.parse("SOURCE", id);
    List<Source> found =
        session.assess().assessment().dossier().sources().values().stream()
            .filter(source -> source.id().equals(wanted))
            .toList();
    if (found.isEmpty()) {
      throw new UsageException(
          "there is no source %s; 'touchstone show SOURCE' takes the name of a file in evidence"
              .formatted(Excerpt.of(id)));
    }
    return found.get(0);
  }

  private static String keep(Draft draft, Id source, Material material) throws IOException {
    Material.Copy copy = material.copy();
    if (copy == null) {
      throw new EditRefusedException("there is nothing to keep");
    }
    if (!CopyKeeping.keep(draft, source, copy, material)) {
      return "nothing: the newest copy of %s has these very bytes".formatted(source);
    }
    return "'touchstone show %s' tells what the source bears on".formatted(source);
  }
}
