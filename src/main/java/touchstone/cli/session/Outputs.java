package touchstone.cli.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import touchstone.model.Excerpt;
import touchstone.model.Word;
import touchstone.report.Report;
import touchstone.report.ReportFormat;
import touchstone.report.ReportRequest;
import touchstone.report.TextStyle;
import touchstone.store.AtomicFile;

/**
 * Which format goes where in one run.
 *
 * @param targets the formats, each with a file or {@code -}
 */
public record Outputs(List<Target> targets) {

  /** The name of the results' stream. */
  public static final String STANDARD = "-";

  /**
   * One format and its destination.
   *
   * @param format the format
   * @param file a file's name, or {@code -}
   */
  public record Target(ReportFormat format, String file) {

    /** Returns whether it goes to the results' stream. */
    public boolean isStream() {
      return file.equals(STANDARD);
    }
  }

  /** Copies the list. */
  public Outputs {
    targets = List.copyOf(targets);
  }

  /** Reads {@code FORMAT} or {@code FORMAT=FILE}; those without a file go to the fallback. */
  public static Outputs parse(List<String> formats, String fallback) {
    List<Target> targets = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (String value : formats) {
      int equals = value.indexOf('=');
      String name = equals < 0 ? value : value.substring(0, equals);
      String file = equals < 0 ? fallback : value.substring(equals + 1);
      ReportFormat format =
          Word.parse(ReportFormat.class, name.strip())
              .orElseThrow(
                  () ->
                      new UsageException(
                          "--format %s, expected one of %s"
                              .formatted(Excerpt.of(name), Word.list(ReportFormat.class))));
      if (file.isBlank()) {
        throw new UsageException(
            equals < 0
                ? "--output names no file; name one, or leave it out"
                : "--format " + Excerpt.of(value) + " names no file after the =");
      }
      if (!taken.add(
          file.equals(STANDARD) ? file : path(file).toAbsolutePath().normalize().toString())) {
        throw new UsageException(
            "two formats would go to %s; give each a file: --format %s=FILE"
                .formatted(file.equals(STANDARD) ? "the terminal" : file, format.word()));
      }
      targets.add(new Target(format, file));
    }
    return new Outputs(targets);
  }

  /** Returns whether nothing is asked for but that format. */
  public boolean areAll(ReportFormat format) {
    return targets.stream().allMatch(target -> target.format() == format);
  }

  /**
   * Renders every format and puts each where it goes; a file appears whole or not at all.
   *
   * @param reports the report of each format
   */
  public void write(Session session, ReportRequest request, Function<ReportFormat, Report> reports)
      throws IOException {
    put(session, texts(request, reports));
  }

  /**
   * Renders every format.
   *
   * @param reports the report of each format
   * @return the texts in the order of the formats
   */
  public List<String> texts(ReportRequest request, Function<ReportFormat, Report> reports)
      throws IOException {
    List<String> texts = new ArrayList<>();
    for (Target target : targets) {
      StringBuilder text = new StringBuilder();
      reports
          .apply(target.format())
          .render(target.isStream() ? request : request.withStyle(TextStyle.PLAIN), text);
      texts.add(text.toString());
    }
    return texts;
  }

  /**
   * Puts each text where its format goes; a file appears whole or not at all.
   *
   * @param texts the texts in the order of the formats
   */
  public void put(Session session, List<String> texts) throws IOException {
    for (int i = 0; i < targets.size(); i++) {
      Target target = targets.get(i);
      if (target.isStream()) {
        session.terminal().out().append(texts.get(i));
      } else {
        Path file = path(target.file());
        refuseRecords(session, file);
        AtomicFile.write(file, texts.get(i));
        session.say("wrote " + target.file());
      }
    }
  }

  private static Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException notAPath) {
      throw new UsageException(Excerpt.of(file) + " is no name of a file on this system");
    }
  }

  /** A report over the records that it was made from would destroy them. */
  private static void refuseRecords(Session session, Path file) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
    Path workspace = session.folder().toRealPath();
    for (String records : List.of("claims", "evidence")) {
      if (target.startsWith(workspace.resolve(records))) {
        throw new RefusedException(
            file + " is among the records; name a file outside of claims and evidence");
      }
    }
  }
}
