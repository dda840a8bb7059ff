package touchstone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import touchstone.store.SiteIntegrity;

/** {@code touchstone integrity}. */
@Command(
    name = "integrity",
    mixinStandardHelpOptions = true,
    header = "Whether a published site is whole: every file as its list of digests says.",
    optionListHeading = "%nOptions:%n",
    footer = {"", "Examples:", "  touchstone integrity site"})
final class IntegrityCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private TouchstoneCommand parent;

  @Parameters(paramLabel = "SITE", description = "the folder of a published site")
  @SuppressWarnings("NullAway.Init")
  private Path site;

  @Override
  public Integer call() throws IOException {
    Session session = parent.session();
    if (!Files.isDirectory(site)) {
      throw new UsageException("\"" + site + "\" is no folder; name the folder of a site");
    }
    try {
      SiteIntegrity found = session.watch("reading the site", () -> SiteIntegrity.check(site));
      found.problems().forEach(session.terminal().out()::println);
      session.say(
          "%s: %s files listed, %s problem%s"
              .formatted(
                  site,
                  found.files(),
                  found.problems().size(),
                  found.problems().size() == 1 ? "" : "s"));
      session.say("seal " + found.seal() + " (SHA-256 of SHA256SUMS)");
      session.say(
          "this does not prove who made the site, or when: compare the seal with one noted"
              + " elsewhere, or make the site anew from downloads/records.zip");
      return (found.problems().isEmpty() ? ExitCode.OK : ExitCode.INTEGRITY).code();
    } catch (NoSuchFileException noList) {
      session
          .terminal()
          .err()
          .println(
              "touchstone: %s has no SHA256SUMS, so nothing says what should be in it; name the"
                      .formatted(site)
                  + " folder that 'touchstone publish' made");
      return ExitCode.UNUSABLE_DATA.code();
    }
  }
}
