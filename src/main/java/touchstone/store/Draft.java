package touchstone.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import touchstone.model.ComparedQuote;
import touchstone.model.Dossier;
import touchstone.model.Exhibit;
import touchstone.model.Finding;
import touchstone.model.Id;
import touchstone.model.KeptCopy;
import touchstone.model.Publisher;
import touchstone.model.Severity;
import touchstone.model.Source;

/**
 * A change of the records that is held in memory until it is written, all of it or nothing. Every
 * edit keeps each byte that it is not about, is read back at once, and is taken back if the records
 * could not be read then or would say something else than was asked for.
 */
public final class Draft {

  private final Path root;
  private final DraftFiles files;
  private @Nullable Parsed<Dossier> read;
  private int readAt;

  /** Begins a draft of readable records. */
  Draft(Path root) {
    this.root = root;
    this.files = new DraftFiles(root);
    for (Finding finding : dossier().findings()) {
      if (finding.severity() == Severity.ERROR) {
        throw new EditRefusedException(
            "%s: %s; mend the records first".formatted(finding.location(), finding.message()));
      }
    }
  }

  /** Returns the records as they would be. */
  public Parsed<Dossier> dossier() {
    Parsed<Dossier> known = read;
    if (known == null || readAt != files.edition()) {
      known = DossierReader.read(root, files.pending());
      read = known;
      readAt = files.edition();
    }
    return known;
  }

  /** Returns what would be written, by path. */
  public List<PlannedFile> files() {
    List<PlannedFile> planned = new ArrayList<>();
    files
        .pending()
        .contents()
        .forEach(
            (path, content) ->
                planned.add(
                    new PlannedFile(
                        path,
                        files.isNew(path),
                        content.length,
                        path.startsWith("evidence/captures/")
                            ? null
                            : new String(content, StandardCharsets.UTF_8))));
    return planned;
  }

  /**
   * Writes everything, or nothing; the draft is empty then and can be gone on with.
   *
   * @throws ChangedMeanwhileException if somebody else changed one of the files since it was read
   * @throws IOException if the disk refuses
   */
  public void commit() throws IOException {
    files.commit();
    read = null;
  }

  /**
   * Adds a source and its exhibits, in a file of its own.
   *
   * @return its id
   * @throws EditRefusedException if the id is taken, a claim is unknown, or a text would not be
   *     read back as it was given
   */
  public Id addSource(NewSource source) throws IOException {
    NewSource normal = new SourceEdits(files, records()).normal(source);
    Id id = Objects.requireNonNull(normal.id(), "a normal source has its id");
    inReadableWay(
        prose -> {
          edits().addSource(normal, id, prose);
          return ReadBack.saysSo(normal, records().sources().get(id));
        },
        SourceEdits.path(id));
    return id;
  }

  /**
   * Adds a section to the end of an evidence file.
   *
   * @throws EditRefusedException if the file has one on that claim, the claim or the source is
   *     unknown, or a text would not be read back as it was given
   */
  public void addSection(Id source, NewSection section) throws IOException {
    NewSection normal = edits().normal(section);
    Source before = records().sources().get(source);
    inReadableWay(
        prose -> {
          edits().addSection(source, normal, prose);
          Source now = records().source(source);
          List<Exhibit> exhibits = now.exhibits();
          int known = before == null ? 0 : before.exhibits().size();
          return before != null
              && exhibits.size() == known + 1
              && ReadBack.saysSo(normal, exhibits.get(known))
              && ReadBack.isSame(before, now, known);
        },
        SourceEdits.path(source));
  }

  /**
   * Says of a source that it no longer counts.
   *
   * @param since from which day
   * @param why the reason, which becomes a paragraph of the file
   * @throws EditRefusedException if it was withdrawn already, or is unknown
   */
  public void withdraw(Id source, LocalDate since, String why) throws IOException {
    String reason = EvidenceProse.normal("the reason", why);
    if (reason.isEmpty()) {
      throw new EditRefusedException("the reason is empty; say why the source no longer counts");
    }
    String paragraph = "Withdrawn on " + since + ": " + reason;
    Source before = records().sources().get(source);
    inReadableWay(
        prose -> {
          edits().withdraw(source, since, paragraph, prose);
          Source now = records().source(source);
          return before != null
              && since.equals(now.withdrawn())
              && now.summary().equals((before.summary() + "\n\n" + paragraph).strip())
              && ReadBack.sameExhibits(before, now, before.exhibits().size());
        },
        SourceEdits.path(source));
  }

  /**
   * Says of a source that it was read once more.
   *
   * @throws EditRefusedException if it is unknown
   */
  public void readAgain(Id source, LocalDate day) throws IOException {
    edit(() -> edits().readAgain(source, day));
  }

  /**
   * Keeps a copy of a source, in {@code evidence/captures/<source>/}.
   *
   * @param fileName of lower-case letters, digits, dots, hyphens and underscores
   * @param captured ISO 8601 date or instant
   * @return what is recorded of it
   * @throws EditRefusedException if there is such a file, or the newest copy is the same
   */
  public KeptCopy addCopy(Id source, String fileName, String captured, byte[] bytes)
      throws IOException {
    List<KeptCopy> kept = new ArrayList<>();
    edit(() -> kept.add(edits().addCopy(source, fileName, captured, bytes)));
    return kept.get(0);
  }

  /**
   * Adds a publisher; its location is not looked at.
   *
   * @throws EditRefusedException if its id or one of its domains is taken
   */
  public void addPublisher(Publisher publisher) throws IOException {
    edit(() -> new ClaimEdits(files, records()).addPublisher(publisher));
  }

  /**
   * Adds a claim as the last row of an article's table.
   *
   * @param cells by column, without those that are written when somebody signs
   * @throws EditRefusedException if a cell is missing, has no column or cannot be read
   */
  public void addClaim(Id article, Map<String, String> cells) throws IOException {
    edit(() -> new ClaimEdits(files, records()).addClaim(article, cells));
  }

  /**
   * Adds an article without claims.
   *
   * @throws EditRefusedException if its id is taken, or a text would not be read back
   */
  public void addArticle(NewArticle article) throws IOException {
    edit(() -> new ClaimEdits(files, records()).addArticle(article));
  }

  /**
   * Gives a claim another id wherever the records name it; the claim remembers the one it had.
   *
   * @throws EditRefusedException if the claim is unknown, or the id is taken
   */
  public void renameClaim(Id from, Id to) throws IOException {
    edit(() -> new ClaimRenaming(files, records(), from, to).run());
  }

  /**
   * Records what came of comparing quotations with copies, in the place of what was on record for
   * the same exhibits; rows of exhibits that are gone go too.
   *
   * @param quotes at most one for an exhibit; their locations are not looked at
   */
  public void recordQuotes(List<ComparedQuote> quotes) throws IOException {
    edit(() -> new QuoteEdits(files, records()).record(quotes));
  }

  private Dossier records() {
    return dossier().value();
  }

  private SourceEdits edits() {
    return new SourceEdits(files, records());
  }

  /** A step of an edit. */
  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  /** An edit that tells whether it is read back as it was meant. */
  @FunctionalInterface
  private interface ProseStep {
    boolean run(UnaryOperator<String> prose) throws IOException;
  }

  private void inReadableWay(ProseStep step, String path) throws IOException {
    for (UnaryOperator<String> prose : SourceEdits.PROSE) {
      PendingFiles before = files.pending();
      List<Boolean> meant = new ArrayList<>();
      edit(() -> meant.add(step.run(prose)));
      if (meant.get(0)) {
        return;
      }
      files.restore(before);
    }
    throw new EditRefusedException(
        path + " would not be read back as it was written; change the text and try again");
  }

  /** Does it, and takes it back if it cannot be done or the records are less readable then. */
  private void edit(Step step) throws IOException {
    PendingFiles before = files.pending();
    Parsed<Dossier> known = dossier();
    boolean done = false;
    try {
      step.run();
      requireReadable(known);
      done = true;
    } finally {
      if (!done) {
        files.restore(before);
        read = known;
        readAt = files.edition();
      }
    }
  }

  private void requireReadable(Parsed<Dossier> before) {
    Set<String> known = new HashSet<>();
    before.findings().forEach(finding -> known.add(finding.rule() + finding.message()));
    for (Finding finding : dossier().findings()) {
      boolean error = finding.severity() == Severity.ERROR;
      if (error && !known.contains(finding.rule() + finding.message())) {
        throw new EditRefusedException("%s: %s".formatted(finding.location(), finding.message()));
      }
    }
  }
}
