package touchstone.cli.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import touchstone.cli.session.ExitCode;
import touchstone.cli.session.Session;
import touchstone.coverage.Accuracy;
import touchstone.coverage.Checkability;
import touchstone.coverage.Weights;
import touchstone.report.ScoreSheet;
import touchstone.report.SentenceScore;
import touchstone.report.TableFormat;
import touchstone.store.SentenceFile;
import touchstone.store.SentenceFile.Sentence;

/** Scores sentences of a file, and measures the scores where the sentences are labelled. */
final class SentenceScoring {

  private SentenceScoring() {}

  /** Writes the scores of a file's sentences; what the labels say of them goes to the messages. */
  static int run(Session session, Path file, TableFormat format) throws IOException {
    List<Sentence> sentences =
        file.toString().equals("-")
            ? SentenceFile.read(session.terminal().in(), "standard input")
            : SentenceFile.read(file);
    List<SentenceScore> scores = new ArrayList<>();
    List<Accuracy.Scored> labelled = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Checkability checkability = Checkability.of(sentence.text());
      scores.add(CoverageViews.score(sentence.text(), checkability));
      Boolean label = sentence.checkable();
      if (label != null) {
        labelled.add(new Accuracy.Scored(checkability.score(), label));
      }
    }
    double threshold = Weights.shipped().threshold();
    ScoreSheet.write(scores, threshold, format, session.style(), session.terminal().out());
    if (!labelled.isEmpty()) {
      Accuracy accuracy = Accuracy.of(labelled, threshold);
      session.say(
          String.format(
              Locale.ROOT,
              "%s labelled sentences: F1 %.3f at the threshold %s (precision %.3f, recall %.3f),"
                  + " average precision %.3f",
              labelled.size(),
              accuracy.f1(),
              threshold,
              accuracy.precision(),
              accuracy.recall(),
              accuracy.averagePrecision()));
    }
    return ExitCode.OK.code();
  }
}
