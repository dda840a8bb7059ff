package touchstone.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import touchstone.model.Dossier;
import touchstone.model.KeptTexts;
import touchstone.model.Workers;

/**
 * The answer to one question about a whole workspace, found again as long as nothing that it rests
 * on has changed. For one run: look for the answer; if there is none, read the records here, work
 * it out, and keep it.
 */
public final class FormerAnswers {

  /** A longer answer takes longer to keep than it is worth. */
  private static final int LONGEST = 16 << 20;

  private final Path root;
  private final CacheFolder cache;
  private final CacheFolder.Name name;
  private final Workers workers;
  private final WorkspaceSurvey survey;
  private final AskedCopies copies;
  private final String shared;
  private Optional<String> read = Optional.empty();

  /**
   * Looks at a workspace.
   *
   * @param question all that the answer depends on besides the files, like the day and the options
   * @param cache where answers lie
   * @param begun when the run began, before it looked at any file
   * @param workers who read the files
   */
  public FormerAnswers(
      Path root, String question, CacheFolder cache, Instant begun, Workers workers) {
    this.root = root;
    this.cache = cache;
    this.name = new CacheFolder.Name("answer", question);
    this.workers = workers;
    this.survey = new WorkspaceSurvey(root, cache, begun, workers);
    this.copies = new AskedCopies(new CopyFiles(root));
    this.shared = survey.shared();
  }

  /**
   * What was said, of records that could all be read.
   *
   * @param texts what was shown, in the order in which it was asked for
   * @param failed whether what was asked not to be there was there
   */
  public record Answer(List<String> texts, boolean failed) {

    /** Copies the list. */
    public Answer {
      texts = List.copyOf(texts);
    }
  }

  /** An answer with what it rests on: a digest of the records, and which copies were at hand. */
  private record Kept(String records, List<CheckedPart.Asked> asked, Answer answer) {

    void write(PackWriter out) {
      out.text(records);
      AskedCopies.write(asked, out);
      out.texts(answer.texts());
      out.number(answer.failed() ? 1 : 0);
    }

    static Kept read(PackReader in) {
      return new Kept(in.text(), AskedCopies.read(in), new Answer(in.texts(), in.number(2) == 1));
    }
  }

  /** Returns the answer that was given before, if it still holds. */
  public Optional<Answer> find() {
    Optional<Kept> kept =
        cache
            .read(root, name, Kept::read)
            .filter(former -> former.records().equals(digest(survey.units().stream())))
            .filter(former -> survey.areAsAsked(former.asked()));
    survey.keep();
    return kept.map(Kept::answer);
  }

  /** Reads the records of the whole workspace. */
  public Parsed<Dossier> read() {
    Map<String, String> stamps = survey.stamps();
    DossierReader.Watched seen = DossierReader.readUnits(root, true, workers);
    survey.note(stamps, seen.units());
    read = Optional.of(digest(seen.units().stream().map(WorkspaceSurvey.Surveyed::of)));
    return seen.parsed();
  }

  /** Returns the texts of kept copies, which the answer then depends on. */
  public KeptTexts texts() {
    return copies;
  }

  /** Keeps an answer to what {@link #read} has read, unless settings or lists changed meanwhile. */
  public void keep(Answer answer) {
    long length = answer.texts().stream().mapToLong(String::length).sum();
    if (read.isPresent() && length <= LONGEST && survey.shared().equals(shared)) {
      cache.write(root, name, new Kept(read.get(), copies.asked(), answer)::write);
      survey.keep();
    }
  }

  private String digest(Stream<WorkspaceSurvey.Surveyed> units) {
    return WorkspaceSurvey.Surveyed.digest(shared, units);
  }
}
