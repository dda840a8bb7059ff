package touchstone.cli.sign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import touchstone.cli.session.ExitCode;
import touchstone.cli.session.Session;
import touchstone.cli.session.TouchstoneCommand;
import touchstone.cli.session.UsageException;
import touchstone.store.SiteIntegrity;

/** {@code touchstone integrity}. */
@Command(
    name = "integrity",
    mixinStandardHelpOptions = true,
    header = "Whether the records, or a published site, are what their list of digests says.",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchstone integrity --seal",
      "  touchstone integrity",
      "  touchstone integrity site"
    })
public final class IntegrityCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private TouchstoneCommand parent;

  @Parameters(
      paramLabel = "SITE",
      arity = "0..1",
      description = "the folder of a published site (default: the records of the workspace)")
  private @Nullable Path site;

  @Mixin private SealOptions options = new SealOptions();

  @Override
  public Integer call() throws IOException {
    Session session = parent.session();
    Path folder = site;
    if (folder == null) {
      return new RecordsCheck(session, options).run();
    }
    if (options.isGiven()) {
      throw new UsageException("--seal and --require-copies are for records; leave SITE out");
    }
    return check(session, folder);
  }

  private static int check(Session session, Path site) throws IOException {
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
