package touchstone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import touchstone.model.QuoteState;
import touchstone.quote.InventedText;
import touchstone.quote.QuoteMatch;
import touchstone.quote.QuoteMatcher;
import touchstone.quote.QuoteSelector;
import touchstone.quote.QuoteTrials;
import touchstone.quote.QuoteTrials.Kind;
import touchstone.quote.QuoteTrials.Trial;

/**
 * How well and how fast quotations are found again, beside the algorithm of the Hypothesis client
 * with the library that it uses ({@code approx-string-match}, from npm).
 *
 * <p>After {@code mvn test-compile}, run it in the repository: {@code java -cp
 * target/classes:target/test-classes src/bench/java/touchstone/bench/Quotes.java [DRAWS [ROUNDS]]}.
 * The trials are made by {@code touchstone.quote.QuoteTrials}, from seeds of their own: DRAWS of
 * each kind from each of ten invented texts, and from ten texts of what the evidence files of this
 * repository say. Both sides get the same trials in turns, ROUNDS times; each side answers them
 * twice a turn and the second is timed. It prints the tables of {@code src/docs/quotes.md}. It
 * needs Node and npm.
 */
final class Quotes {

  private static final String LIBRARY = "approx-string-match@2.0.0";
  private static final long FIRST_SEED = 9_000;
  private static final int TEXTS = 10;
  private static final int SENTENCES = 400;

  /** What one side made of one trial. */
  private record Answer(int start, int end, boolean stands, QuoteState state, double micros) {}

  private Quotes() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int draws = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    Path library = library();
    print("invented texts", trials(draws, Quotes::invented), rounds, library);
    List<String> evidence = evidence();
    print("evidence texts", trials(draws, seed -> part(evidence, seed)), rounds, library);
    scale();
  }

  private static List<Trial> trials(
      int draws, java.util.function.LongFunction<List<String>> sentences) {
    List<Trial> trials = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (long seed = FIRST_SEED; seed < FIRST_SEED + TEXTS; seed++) {
        QuoteTrials drawn = new QuoteTrials(seed, sentences.apply(seed));
        for (int i = 0; i < draws; i++) {
          trials.add(drawn.draw(kind));
        }
      }
    }
    return trials;
  }

  private static List<String> invented(long seed) {
    return InventedText.sentences(seed, SENTENCES);
  }

  private static List<String> part(List<String> all, long seed) {
    int from = (int) ((seed - FIRST_SEED) * (all.size() - SENTENCES) / TEXTS);
    return all.subList(Math.max(0, from), Math.min(all.size(), Math.max(0, from) + SENTENCES));
  }

  /** The sentences of the prose of the evidence files, each once. */
  private static List<String> evidence() throws IOException {
    List<String> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("evidence"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        String text = Files.readString(file);
        String body = text.substring(text.indexOf("\n---", 4) + 4);
        for (String paragraph : body.split("\n\n")) {
          if (!paragraph.strip().startsWith("#") && !paragraph.strip().startsWith(">")) {
            for (String sentence : paragraph.strip().replaceAll("\\s+", " ").split("(?<=[.]) ")) {
              if (!sentences.contains(sentence)) {
                sentences.add(sentence);
              }
            }
          }
        }
      }
    }
    return sentences;
  }

  private static Path library() throws IOException, InterruptedException {
    Path folder = Path.of("target", "npm");
    Path library = folder.resolve("node_modules/approx-string-match/build/src/index.js");
    if (!Files.exists(library)) {
      Files.createDirectories(folder);
      run(List.of("npm", "install", "--prefix", folder.toString(), LIBRARY), Path.of("/dev/null"));
    }
    return library.toAbsolutePath();
  }

  private static void run(List<String> command, Path out) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + " ended with " + process.exitValue());
    }
  }

  private static List<Answer> ours(List<Trial> trials) {
    List<Answer> answers = new ArrayList<>();
    for (int pass = 0; pass < 2; pass++) {
      answers.clear();
      for (Trial trial : trials) {
        long begun = System.nanoTime();
        QuoteMatch match =
            QuoteMatcher.over(trial.text())
                .find(new QuoteSelector(trial.quote(), trial.prefix(), trial.suffix(), -1));
        double micros = (System.nanoTime() - begun) / 1e3;
        boolean there = !match.places().isEmpty();
        answers.add(
            new Answer(
                there ? match.places().get(0).start() : -1,
                there ? match.places().get(0).end() : -1,
                match.state().stands(),
                match.state(),
                micros));
      }
    }
    return answers;
  }

  private static List<Answer> theirs(Path trials, Path library)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("quotes", ".txt");
    run(List.of("node", "src/bench/quotes.mjs", library.toString(), trials.toString()), out);
    List<Answer> answers = new ArrayList<>();
    for (String line : Files.readAllLines(out)) {
      String[] parts = line.split(" ");
      int start = Integer.parseInt(parts[0]);
      answers.add(
          new Answer(
              start,
              Integer.parseInt(parts[1]),
              start >= 0,
              start >= 0 ? QuoteState.REWORDED : QuoteState.GONE,
              Double.parseDouble(parts[2]) / 1e3));
    }
    Files.delete(out);
    return answers;
  }

  private static Path write(List<Trial> trials) throws IOException {
    Path file = Files.createTempFile("quotes", ".jsonl");
    List<String> lines = new ArrayList<>();
    for (Trial trial : trials) {
      lines.add(
          "{\"text\":%s,\"quote\":%s,\"prefix\":%s,\"suffix\":%s}"
              .formatted(
                  json(trial.text()),
                  json(trial.quote()),
                  json(trial.prefix()),
                  json(trial.suffix())));
    }
    return Files.write(file, lines);
  }

  private static String json(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      out.append(
          c == '"' || c == '\\' ? "\\" + c : c < ' ' ? "\\u%04x".formatted((int) c) : "" + c);
    }
    return out.append('"').toString();
  }

  private static void print(String what, List<Trial> trials, int rounds, Path library)
      throws IOException, InterruptedException {
    Path file = write(trials);
    List<List<Answer>> ours = new ArrayList<>();
    List<List<Answer>> theirs = new ArrayList<>();
    ours(trials);
    for (int round = 0; round < rounds; round++) {
      ours.add(ours(trials));
      theirs.add(theirs(file, library));
    }
    Files.delete(file);
    System.out.printf(
        "| %s: what was done | trials | right place | told | anchored | median ms (p10–p90)"
            + " | Hypothesis: right place | anchored | median ms (p10–p90) | ratio of medians"
            + " (lowest–highest round) |%n|---|---|---|---|---|---|---|---|---|---|%n",
        what);
    for (Kind kind : Kind.values()) {
      row(kind, trials, ours, theirs);
    }
    long twins = trials.stream().filter(t -> t.kind() == Kind.DELETED && t.twins() > 0).count();
    System.out.printf("%nOf the deleted sentences %d have twins.%n%n", twins);
  }

  private static void row(
      Kind kind, List<Trial> trials, List<List<Answer>> ours, List<List<Answer>> theirs) {
    List<Integer> which = new ArrayList<>();
    for (int i = 0; i < trials.size(); i++) {
      if (trials.get(i).kind() == kind) {
        which.add(i);
      }
    }
    List<Answer> our = ours.get(0);
    List<Answer> their = theirs.get(0);
    double[] ratios = new double[ours.size()];
    for (int round = 0; round < ratios.length; round++) {
      ratios[round] =
          percentile(List.of(theirs.get(round)), which, 50)
              / percentile(List.of(ours.get(round)), which, 50);
    }
    Arrays.sort(ratios);
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %s | %s | %s | %s | %s | %s | %s | %.1f (%.1f–%.1f) |%n",
        kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
        which.size(),
        share(which.stream().filter(i -> isRight(trials.get(i), our.get(i))).count(), which),
        share(which.stream().filter(i -> isTold(trials.get(i), our.get(i))).count(), which),
        share(which.stream().filter(i -> our.get(i).stands()).count(), which),
        times(ours, which),
        share(which.stream().filter(i -> isRight(trials.get(i), their.get(i))).count(), which),
        share(which.stream().filter(i -> their.get(i).stands()).count(), which),
        times(theirs, which),
        ratios[ratios.length / 2],
        ratios[0],
        ratios[ratios.length - 1]);
  }

  private static String share(long number, List<Integer> of) {
    return String.format(Locale.ROOT, "%.1f %%", 100.0 * number / of.size());
  }

  /** Half of both passages is the same at least; what is deleted has no place. */
  private static boolean isRight(Trial trial, Answer answer) {
    if (trial.start() < 0 || answer.start() < 0) {
      return trial.start() == answer.start();
    }
    int shared = Math.min(trial.end(), answer.end()) - Math.max(trial.start(), answer.start());
    return 2 * shared >= Math.max(trial.end() - trial.start(), answer.end() - answer.start());
  }

  /** Whether the answer says what was done. */
  private static boolean isTold(Trial trial, Answer answer) {
    return answer.state()
        == switch (trial.kind()) {
          case UNTOUCHED -> QuoteState.EXACT;
          case TYPOGRAPHY -> QuoteState.NORMALISED;
          case WORDS_5, WORDS_15 -> QuoteState.REWORDED;
          case NUMBER, NEGATION -> QuoteState.NUMBER_CHANGED;
          case DELETED -> QuoteState.GONE;
          case MOVED -> QuoteState.MOVED;
        };
  }

  private static String times(List<List<Answer>> rounds, List<Integer> which) {
    return String.format(
        Locale.ROOT,
        "%.2f (%.2f–%.2f)",
        percentile(rounds, which, 50) / 1e3,
        percentile(rounds, which, 10) / 1e3,
        percentile(rounds, which, 90) / 1e3);
  }

  private static double percentile(List<List<Answer>> rounds, List<Integer> which, int percent) {
    List<Double> all = new ArrayList<>();
    for (List<Answer> round : rounds) {
      which.forEach(i -> all.add(round.get(i).micros()));
    }
    Collections.sort(all);
    return all.get(Math.min(all.size() - 1, all.size() * percent / 100));
  }

  /**
   * Time and memory on texts of growing length, for a quotation that is last, and one that is not
   * there.
   */
  private static void scale() {
    System.out.printf(
        "| million characters | preparing ms | MiB beside the text | exact ms | typography ms | not there ms |%n"
            + "|---|---|---|---|---|---|%n");
    for (int size : new int[] {1, 3, 10, 30, 100}) {
      StringBuilder text = new StringBuilder(size * 1_000_000 + 1_000);
      List<String> sentences = InventedText.sentences(7, 4_000);
      for (int i = 0; text.length() < size * 1_000_000; i++) {
        text.append(sentences.get((int) (i * 7919L % sentences.size())))
            .append(i % 9 == 0 ? "\n" : " ");
      }
      text.append("A sentence of some dozen words that stands only at the very end of it.");
      String whole = text.toString();
      text = null;
      QuoteMatcher.over(whole.substring(0, 1_000_000));
      long before = used();
      long begun = System.nanoTime();
      QuoteMatcher matcher = QuoteMatcher.over(whole);
      double prepared = (System.nanoTime() - begun) / 1e6;
      double more = (used() - before) / 1048576.0;
      System.out.printf(
          Locale.ROOT,
          "| %d | %.0f | %.0f | %.0f | %.0f | %.0f |%n",
          size,
          prepared,
          more,
          millis(matcher, "some dozen words that stands only at the very end"),
          millis(matcher, "some dozen words  that stands only at the very end"),
          millis(matcher, "every other day the moon is made of some green cheese"));
      if (matcher.find(QuoteSelector.of("no such")).state() != QuoteState.GONE) {
        throw new IllegalStateException("found what is not there");
      }
    }
  }

  private static double millis(QuoteMatcher matcher, String quote) {
    double[] taken = new double[3];
    for (int i = 0; i < taken.length; i++) {
      long begun = System.nanoTime();
      matcher.find(QuoteSelector.of(quote));
      taken[i] = (System.nanoTime() - begun) / 1e6;
    }
    Arrays.sort(taken);
    return taken[1];
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
