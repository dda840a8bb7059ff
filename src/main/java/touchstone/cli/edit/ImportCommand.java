package touchstone.cli.edit;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import touchstone.cli.session.ExitCode;
import touchstone.cli.session.Session;
import touchstone.cli.session.TouchstoneCommand;
import touchstone.cli.session.UsageException;
import touchstone.cli.session.Words;
import touchstone.intake.ColumnMapException;
import touchstone.intake.ImportFormat;
import touchstone.intake.ImportPlan;
import touchstone.intake.ImportPlanText;
import touchstone.intake.Imported;
import touchstone.intake.Remark;
import touchstone.store.Draft;

/** {@code touchstone import}. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    header = "Adds what you have elsewhere: spreadsheets, saved pages, reviews, annotations.",
    description = {
      "",
      "Reads a spreadsheet of claims or links saved as CSV, a folder of saved pages, ClaimReview"
          + " in JSON-LD, web annotations (W3C, Hypothesis) or citations (CSL-JSON, as Zotero"
          + " writes it). Prints first what it would add and what not, then which verdicts move,"
          + " and writes all of it or nothing. What is there already stays as it is, so importing"
          + " a file again adds only what is new in it. Ends with 1 if something in it was refused;"
          + " the rest is added all the same."
    },
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchstone import claims.csv --article ARTICLE --kind event --priority medium",
      "  touchstone import links.csv --map \"My link=url\" --dry-run",
      "  touchstone import saved-pages/ --claim CLAIM --new-publishers community"
    })
public final class ImportCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private TouchstoneCommand parent;

  @Mixin private EditOptions options = new EditOptions();

  @Parameters(paramLabel = "FILE|FOLDER", description = "what to import")
  @SuppressWarnings("NullAway.Init")
  private Path path;

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description =
          "spreadsheet, pages, claimreview, annotations or csl (default: by what is in it)")
  private @Nullable String format;

  @ArgGroup(exclusive = false, heading = "%nWhere the file does not say:%n")
  private ImportOptions choices = new ImportOptions();

  @Override
  public Integer call() throws IOException {
    Session session = parent.session();
    session.requireFolder();
    Imported imported = read(session);
    if (imported.isEmpty()) {
      imported.mapping().forEach(line -> session.say("column " + line));
      imported.remarks().forEach(remark -> session.terminal().err().println(remark));
      session.say("Nothing in it could be imported.");
      return ExitCode.UNUSABLE_DATA.code();
    }
    AtomicBoolean refused = new AtomicBoolean();
    int code =
        new EditRun(session, options)
            .run(
                draft -> {
                  refused.set(apply(session, draft, imported));
                  return "set stances where sources are context, then touchstone review";
                });
    return code == ExitCode.OK.code() && refused.get() ? ExitCode.FINDINGS.code() : code;
  }

  private Imported read(Session session) throws IOException {
    ImportFormat is =
        format == null
            ? null
            : Words.parse(ImportFormat.class, List.of(format), "--as").iterator().next();
    ImportFiles files = new ImportFiles(path, is, choices.mapping());
    try {
      return session.watch("reading what is imported", files::read);
    } catch (ColumnMapException wrong) {
      throw new UsageException(String.valueOf(wrong.getMessage()));
    }
  }

  /** Puts it into the draft, and returns whether something was refused. */
  private boolean apply(Session session, Draft draft, Imported imported) throws IOException {
    var dossier = draft.dossier().value();
    ImportPlan plan = ImportPlan.of(imported, dossier, choices.choices(session, dossier));
    ImportPlan applied =
        session.watch("adding to the records", () -> PlanApplication.apply(draft, plan));
    PrintWriter out = session.terminal().out();
    ImportPlanText.lines(applied).forEach(out::println);
    return applied.remarks().stream().anyMatch(r -> r.kind() == Remark.Kind.REFUSED);
  }
}
