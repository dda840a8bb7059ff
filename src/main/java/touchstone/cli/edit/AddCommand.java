package touchstone.cli.edit;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import touchstone.cli.session.Session;
import touchstone.cli.session.TouchstoneCommand;
import touchstone.cli.session.UsageException;
import touchstone.intake.CitationGuess;
import touchstone.model.Citation;
import touchstone.model.DocumentFacts;
import touchstone.model.Dossier;
import touchstone.model.Excerpt;
import touchstone.model.Source;
import touchstone.store.Draft;
import touchstone.store.NewSection;

/** {@code touchstone add}. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    header = "A new evidence file, from an address, a saved page, a PDF or nothing but a citation.",
    description = {
      "",
      "At a terminal, and without --claim, it asks for all it needs. A document that is on record",
      "already gets more sections in its file. Nothing is written if anything is wrong."
    },
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  touchstone add saved-page.html",
      "  touchstone add https://www.example.com/manual --claim two-modes --stance supports \\",
      "      --quote \"two modes, day and night\" --why \"It says so.\" --dry-run",
      "  touchstone add --title \"Handbook of speakers\" --publisher bench --published 2019 \\",
      "      --claim two-modes --stance contradicts --why \"Page 12 lists three.\""
    })
public final class AddCommand implements Callable<Integer> {

  private static final DocumentFacts NOTHING =
      new DocumentFacts("", "", "", null, null, "", "", "");

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
  private TouchstoneCommand parent;

  @Parameters(
      paramLabel = "URL|FILE|-",
      arity = "0..1",
      description = "the document; - reads it from standard input; none for a bare citation")
  private @Nullable String document;

  @ArgGroup(
      exclusive = false,
      multiplicity = "0..*",
      heading = "%nWhat it says about a claim (again for each claim):%n")
  private List<ExhibitOptions> exhibits = new ArrayList<>();

  @Mixin private SourceOptions source = new SourceOptions();
  @Mixin private PublisherOptions publisher = new PublisherOptions();
  @Mixin private EditOptions edit = new EditOptions();

  @Option(
      names = "--no-copy",
      description = "keep no copy; then nobody can tell later what it said")
  private boolean noCopy;

  @Option(
      names = "--permitted",
      description = "you have permission to fetch what robots.txt asks programs to leave alone")
  private boolean permitted;

  @Override
  public Integer call() throws IOException {
    Session session = parent.session();
    boolean asks = exhibits.isEmpty();
    requireSomebodyToAsk(session, asks);
    List<NewSection> sections = exhibits.stream().map(ExhibitOptions::section).toList();
    Material material = material(session);
    if (asks) {
      NewEvidence answered = answers(session, material);
      if (answered.sections().isEmpty()) {
        throw new UsageException("nothing was said of any claim, so nothing was written");
      }
      return new EditRun(session, edit).run(draft -> new EvidenceEdit(draft).apply(answered));
    }
    return new EditRun(session, edit)
        .run(draft -> new EvidenceEdit(draft).apply(said(draft, session, material, sections)));
  }

  private void requireSomebodyToAsk(Session session, boolean asks) {
    if (!asks) {
      return;
    }
    if (!session.terminal().inIsTerminal() || "-".equals(document)) {
      throw new UsageException(
          "say with --claim and --stance what the source bears on; at a terminal, 'touchstone add"
              + " FILE' asks for it");
    }
  }

  private Material material(Session session) throws IOException {
    if (document == null) {
      if (noCopy || permitted) {
        throw new UsageException("--no-copy and --permitted are for a document; none was given");
      }
      return Material.citation(source.url(), session.now());
    }
    MaterialReader reader = new MaterialReader(session, parent.network());
    boolean address = MaterialReader.isAddress(document);
    if (address && !source.url().isEmpty()) {
      throw new UsageException("--url is for a file; " + Excerpt.of(document) + " is an address");
    }
    if (!address && permitted) {
      throw new UsageException("--permitted is for fetching; a file needs no permission");
    }
    Material read =
        address ? reader.fetched(document, permitted) : reader.file(document, source.url());
    return noCopy ? read.withoutCopy() : read;
  }

  private CitationGuess guess(Material material, Dossier dossier) {
    DocumentFacts facts = material.text() == null ? NOTHING : material.text().facts();
    LocalDate retrieved = material.captured().atZone(ZoneOffset.UTC).toLocalDate();
    return CitationGuess.of(facts, material.url(), retrieved, dossier.publishers());
  }

  /** What the options say, and what the document says where they are silent. */
  private NewEvidence said(
      Draft draft, Session session, Material material, List<NewSection> sections) {
    Dossier dossier = draft.dossier().value();
    CitationGuess guess = guess(material, dossier);
    Citation citation = source.over(guess);
    Optional<Source> before = EvidenceEdit.onRecord(dossier, source.id(), citation.url(), material);
    PublisherOptions.Choice word;
    if (before.isPresent()) {
      source.requireNothingNew(before.get());
      word = publisher.ofKnown(before.get(), dossier.publishers());
    } else {
      CitationGuess known =
          CitationGuess.of(NOTHING, citation.url(), session.asOf(), dossier.publishers());
      word = publisher.choose(known, dossier.publishers(), source.via() != null);
      requireTitle(citation);
      if (material.url().isEmpty() && source.url().isEmpty() && !citation.url().isEmpty()) {
        session.say(
            "the address %s is the document's own word; give --url if it was found elsewhere"
                .formatted(Excerpt.of(citation.url())));
      }
    }
    return new NewEvidence(
        material,
        source.id(),
        citation,
        word,
        source.via(),
        source.kind(),
        source.summary(),
        sections);
  }

  private static void requireTitle(Citation citation) {
    if (citation.title().isBlank()) {
      throw new UsageException("the document names no title; give one with --title");
    }
  }

  private NewEvidence answers(Session session, Material material) throws IOException {
    Dossier dossier = session.assess().assessment().dossier();
    Prompter prompter = new Prompter(session.terminal());
    AddWizard wizard = new AddWizard(prompter, dossier, material.text());
    CitationGuess guess = guess(material, dossier);
    Citation citation = source.over(guess);
    Optional<Source> before = EvidenceEdit.onRecord(dossier, source.id(), citation.url(), material);
    if (before.isPresent()) {
      Source known = before.get();
      source.requireNothingNew(known);
      prompter.say("It is on record as " + known.id() + "; what follows goes into its file.");
      return new NewEvidence(
          material,
          known.id(),
          known.citation(),
          publisher.ofKnown(known, dossier.publishers()),
          known.via(),
          Objects.requireNonNullElse(known.kind(), source.kind()),
          "",
          wizard.sections());
    }
    Citation confirmed = wizard.citation(citation);
    PublisherOptions.Choice word =
        publisher.isGiven()
            ? publisher.choose(guess, dossier.publishers(), source.via() != null)
            : wizard.publisher(guess);
    String summary = source.summary().isEmpty() ? wizard.summary() : source.summary();
    return new NewEvidence(
        material,
        source.id(),
        confirmed,
        word,
        source.via(),
        source.kind(),
        summary,
        wizard.sections());
  }
}
