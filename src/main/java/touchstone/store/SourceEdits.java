package touchstone.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.model.Citation;
import touchstone.model.Digest;
import touchstone.model.Dossier;
import touchstone.model.Excerpt;
import touchstone.model.Exhibit;
import touchstone.model.Id;
import touchstone.model.KeptCopy;
import touchstone.model.Location;
import touchstone.model.Source;
import touchstone.model.TakenIds;
import touchstone.model.UnreadSection;

/** Edits of evidence files and kept copies in a draft. */
final class SourceEdits {

  /** The ways to Markdown, the more readable first. */
  static final List<UnaryOperator<String>> PROSE =
      List.of(EvidenceProse::markdown, EvidenceProse::escaped);

  private static final String CAPTURES = "evidence/captures.csv";
  private static final Pattern COPY_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,199}");

  private final DraftFiles files;
  private final Dossier dossier;

  SourceEdits(DraftFiles files, Dossier dossier) {
    this.files = files;
    this.dossier = dossier;
  }

  static String path(Id source) {
    return "evidence/" + source + ".md";
  }

  /** Returns the source with its id, and with its texts as they will be read back. */
  NewSource normal(NewSource source) {
    Citation citation = source.citation();
    String title = PlainLine.require("title", PlainLine.of(citation.title()));
    if (title.isEmpty()) {
      throw new EditRefusedException("the title is empty; say what the source is called");
    }
    String url = PlainLine.require("url", citation.url().strip());
    String language = PlainLine.require("language", citation.language().strip());
    return new NewSource(
        source.id() == null
            ? new TakenIds(dossier).takeLike(source.publisher(), title)
            : FreeId.require(dossier, source.id()),
        new Citation(
            title, url, citation.published(), citation.updated(), citation.retrieved(), language),
        source.publisher(),
        source.via(),
        source.kind(),
        EvidenceProse.normal("summary", source.summary()),
        source.sections().stream().map(this::normal).toList());
  }

  /** Returns the section with its texts as they will be read back. */
  NewSection normal(NewSection section) {
    if (!dossier.claims().containsKey(section.claim())) {
      throw new EditRefusedException(
          "no claim has the id \"%s\"; correct it, or add the claim".formatted(section.claim()));
    }
    return new NewSection(
        section.claim(),
        section.stance(),
        section.direct(),
        quote(section.quote()),
        EvidenceProse.normal("note", section.note()));
  }

  private static @Nullable String quote(@Nullable String quote) {
    String line = quote == null ? "" : PlainLine.require("quote", PlainLine.of(quote));
    return line.isEmpty() ? null : line;
  }

  /** Makes the file of a source whose texts are normal. */
  void addSource(NewSource source, Id id, UnaryOperator<String> prose) throws IOException {
    String text = new EvidenceText(prose).of(source);
    files.create(path(id), text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a section whose texts are normal. */
  void addSection(Id id, NewSection section, UnaryOperator<String> prose) throws IOException {
    Source source = source(id);
    Stream.concat(
            source.exhibits().stream().map(Exhibit::claim),
            source.unread().stream().map(UnreadSection::claim))
        .filter(section.claim()::equals)
        .findFirst()
        .ifPresent(
            claim -> {
              throw new EditRefusedException(
                  "%s has a section on %s already; edit that one".formatted(path(id), claim));
            });
    files.put(path(id), new EvidenceText(prose).withSection(files.read(path(id)), section));
  }

  /** Says of a source that it no longer counts; the reason is normal. */
  void withdraw(Id id, LocalDate since, String why, UnaryOperator<String> prose)
      throws IOException {
    Source source = source(id);
    if (source.withdrawn() != null) {
      throw new EditRefusedException(
          "%s was withdrawn on %s already".formatted(path(id), source.withdrawn()));
    }
    int first =
        Stream.concat(
                source.exhibits().stream().map(Exhibit::location),
                source.unread().stream().map(UnreadSection::location))
            .mapToInt(Location::line)
            .min()
            .orElse(0);
    String text = files.read(path(id));
    files.put(path(id), new EvidenceText(prose).withdrawn(text, since, why, first));
  }

  /** Says of a source when it was read last. */
  void readAgain(Id id, LocalDate day) throws IOException {
    source(id);
    files.put(path(id), new EvidenceText(PROSE.get(0)).readAgain(files.read(path(id)), day));
  }

  /** Adds a copy, and the row that records it. */
  KeptCopy addCopy(Id id, String fileName, String captured, byte[] bytes) throws IOException {
    Source source = source(id);
    if (!COPY_NAME.matcher(fileName).matches()) {
      throw new EditRefusedException(
          "\"%s\" is no name for a copy, expected a-z, 0-9, dots, hyphens and underscores"
              .formatted(Excerpt.visible(fileName)));
    }
    String digest = Digest.sha256(bytes);
    source
        .newestCopy()
        .filter(copy -> copy.sha256().equals(digest))
        .ifPresent(
            copy -> {
              throw new EditRefusedException("the same copy is kept already: " + copy.path());
            });
    String path = "evidence/captures/" + id + "/" + fileName;
    files.create(path, bytes.clone());
    Map<String, String> row =
        Map.of(
            "path", path,
            "sha256", digest,
            "bytes", Integer.toString(bytes.length),
            "source", id.value(),
            "captured", captured);
    files.put(CAPTURES, DraftTable.of(files, CAPTURES, CsvFormat.CAPTURES).withRows(List.of(row)));
    return new KeptCopy(path, digest, bytes.length, id, captured, Location.startOf(CAPTURES));
  }

  private Source source(Id id) {
    Source source = dossier.sources().get(id);
    if (source == null) {
      throw new EditRefusedException(
          "no evidence file has the id \"%s\"; correct it".formatted(id));
    }
    return source;
  }
}
