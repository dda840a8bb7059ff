package touchstone.cli.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import touchstone.cli.session.ExitCode;
import touchstone.cli.session.FindingLine;
import touchstone.cli.session.Session;
import touchstone.cli.session.TouchstoneCommand;
import touchstone.cli.session.UsageException;
import touchstone.model.Assessment;
import touchstone.model.Digest;
import touchstone.model.Excerpt;
import touchstone.preview.PreviewServer;
import touchstone.preview.PreviewSite;
import touchstone.site.SiteOptions;
import touchstone.site.SitePublisher;
import touchstone.site.SiteRequest;
import touchstone.store.DigestList;
import touchstone.store.WorkspaceState;

/** {@code touchstone serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "A preview of the site on this machine, made anew whenever a record changes.",
    description = {
      "",
      "Only this machine can open it, and no site is written. Claims that need review are shown,"
          + " marked so. While the records cannot be read, the last site that could be made stays.",
      "It ends with Ctrl-C."
    },
    optionListHeading = "%nOptions:%n",
    footer = {"", "Examples:", "  touchstone serve", "  touchstone serve --port 0"})
public final class ServeCommand implements Callable<Integer> {

  private static final int HIGHEST_PORT = 65_535;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private TouchstoneCommand parent;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "port on the loopback address, 0 for any that is free (default: 8417)")
  private int port = 8417;

  @Mixin private final SiteChoices choices = new SiteChoices();

  @Override
  public Integer call() throws IOException {
    Session session = parent.session();
    choices.requireSound();
    if (port < 0 || port > HIGHEST_PORT) {
      throw new UsageException("--port " + port + " is no port, expected 0 to " + HIGHEST_PORT);
    }
    Path root = session.folder();
    WorkspaceState seen = WorkspaceState.of(root);
    Optional<PreviewSite> first = make(session);
    if (first.isEmpty()) {
      return ExitCode.UNUSABLE_DATA.code();
    }
    try (PreviewServer server = PreviewServer.open(port)) {
      server.show(first.get());
      session.say("look at it: open " + server.address() + " (Ctrl-C ends)");
      watch(session, server, first.get(), seen);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.OK.code();
  }

  private void watch(
      Session session, PreviewServer server, PreviewSite first, WorkspaceState asMade)
      throws IOException, InterruptedException {
    PreviewSite shown = first;
    WorkspaceState seen = asMade;
    String told = "";
    while (true) {
      Thread.sleep(BETWEEN_LOOKS.toMillis());
      try {
        WorkspaceState now = WorkspaceState.of(session.folder());
        if (now.equals(seen)) {
          continue;
        }
        seen = now;
        told = "";
        Optional<PreviewSite> next = make(session);
        if (next.isPresent()) {
          boolean same = next.get().version().equals(shown.version());
          session.say(same ? "made anew, the same as before" : "made anew");
          shown = next.get();
          server.show(shown);
        }
      } catch (IOException | UncheckedIOException | UsageException problem) {
        // what is in the way may be gone at the next look, so it is told once and not the end
        String message = "not made anew: " + Excerpt.visible("" + problem.getMessage());
        if (!message.equals(told)) {
          session.say(message);
          told = message;
        }
      }
    }
  }

  private Optional<PreviewSite> make(Session session) throws IOException {
    Session.Outcome outcome = session.assessOnRecord(parent.isDayGiven());
    if (outcome.incomplete()) {
      outcome
          .unread()
          .forEach(finding -> session.terminal().err().println(FindingLine.of(finding)));
      session.say("Nothing was made: mend the records.");
      return Optional.empty();
    }
    Assessment assessment = outcome.assessment();
    SiteOptions options = choices.options(assessment.dossier().settings(), true);
    SiteRequest request = SiteDownloads.request(session.folder(), assessment, options);
    SitePublisher publisher = new SitePublisher(request);
    Map<String, byte[]> files = new ConcurrentHashMap<>();
    session.watch(
        "making the site",
        () -> {
          publisher.publish(
              (path, content) -> add(files, path, content),
              Runtime.getRuntime().availableProcessors());
          return files;
        });
    byte[] list = DigestList.of(files).bytes();
    files.put(DigestList.NAME, list);
    return Optional.of(PreviewSite.of(files, Digest.sha256(list)));
  }

  private static void add(Map<String, byte[]> files, String path, byte[] content) {
    if (files.put(path, content) != null) {
      throw new IllegalStateException("\"" + path + "\" comes twice");
    }
  }
}
