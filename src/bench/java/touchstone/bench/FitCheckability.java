package touchstone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.coverage.Accuracy;
import touchstone.coverage.Accuracy.Scored;
import touchstone.coverage.Checkability;
import touchstone.coverage.Trait;
import touchstone.coverage.Traits;
import touchstone.coverage.Weights;
import touchstone.store.SentenceFile;
import touchstone.store.SentenceFile.Sentence;

/**
 * Fits the weights by which a sentence is judged checkable, and measures them.
 *
 * <p>Run it in the repository after a build, with the folder that holds the labelled sentences:
 * {@code java -cp target/touchstone.jar src/bench/java/touchstone/bench/FitCheckability.java DATA}
 * measures by cross-validation on four fifths, once on the last fifth, and writes {@code
 * src/main/resources/touchstone/coverage/weights.tsv}, fitted on all. With {@code --measure FILE}
 * it measures the shipped weights on a file of labelled sentences. The same data give the same
 * weights.
 */
final class FitCheckability {

  private static final String DATA = "claimbuster/train.json.gz";
  private static final Path TARGET = Path.of("src/main/resources/touchstone/coverage/weights.tsv");
  private static final long SEED = 20261125;
  private static final int FOLDS = 5;
  private static final double[] SHARES = {1 / 4.0, 1 / 3.0, 1 / 2.0};
  private static final int FEWEST = 3;
  private static final double LASSO = 0.04;
  private static final double RIDGE = 0.06;
  private static final int ROUNDS = 60;
  private static final double SETTLED = 5e-4;
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");

  private FitCheckability() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.err.println("name the folder of the data, or --measure and a file");
      System.exit(2);
    }
    if (arguments.length == 2 && arguments[0].equals("--measure")) {
      List<Sentence> test = SentenceFile.read(Path.of(arguments[1]));
      Weights shipped = Weights.shipped();
      tell(
          "shipped weights",
          score(test, sentence -> Checkability.of(sentence, shipped).score()),
          shipped.threshold());
      return;
    }
    List<Sentence> all = new ArrayList<>(SentenceFile.read(Path.of(arguments[0]).resolve(DATA)));
    Collections.shuffle(all, new Random(SEED));
    List<Sentence> four = all.subList(0, all.size() * 4 / 5);
    List<Sentence> last = all.subList(four.size(), all.size());
    System.out.println(all.size() + " sentences, " + last.size() + " of them kept for the end");
    double threshold = crossValidate("logistic", four, FitCheckability::logistic);
    double other = crossValidate("naive Bayes", four, FitCheckability::bayes);
    System.out.println("the fifth kept for the end:");
    tell("logistic", logistic(four, last), threshold);
    tell("naive Bayes", bayes(four, last), other);
    write(all, threshold);
  }

  /** Scores test sentences by what was learnt from others. */
  private interface Learner {
    List<Scored> score(List<Sentence> train, List<Sentence> test);
  }

  private static List<Scored> logistic(List<Sentence> train, List<Sentence> test) {
    Weights weights = fit(train, 0);
    return score(test, sentence -> Checkability.of(sentence, weights).score());
  }

  /** Prints how a learner does on each fold, and returns the threshold that suits them all. */
  private static double crossValidate(String name, List<Sentence> four, Learner learner) {
    List<List<Scored>> folds = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Sentence> train = new ArrayList<>();
      List<Sentence> test = new ArrayList<>();
      for (int i = 0; i < four.size(); i++) {
        (i % FOLDS == fold ? test : train).add(four.get(i));
      }
      folds.add(learner.score(train, test));
    }
    List<Scored> pooled = folds.stream().flatMap(List::stream).toList();
    double threshold = threshold(pooled);
    System.out.println(
        "%s, %s folds, threshold %s: F1 %s, average precision %s"
            .formatted(
                name,
                FOLDS,
                threshold,
                spread(folds, scored -> Accuracy.of(scored, threshold).f1()),
                spread(folds, scored -> Accuracy.of(scored, threshold).averagePrecision())));
    tell(name, pooled, threshold);
    return threshold;
  }

  /**
   * Texts differ in how many of their sentences are checkable: a quarter of a debate, most of an
   * article. The threshold is where F1 is highest on average over these shares.
   */
  private static double threshold(List<Scored> scored) {
    double best = 0;
    double highest = -1;
    for (int step = -80; step <= 40; step++) {
      double threshold = step / 20.0;
      double sum = 0;
      for (double share : SHARES) {
        sum += f1(scored, threshold, share);
      }
      if (sum > highest + 1e-12) {
        highest = sum;
        best = threshold;
      }
    }
    return best;
  }

  /** Returns F1 as it would be if that share of the sentences were checkable. */
  private static double f1(List<Scored> scored, double threshold, double share) {
    double recall = called(scored, true, threshold);
    double fallout = called(scored, false, threshold);
    return 2 * share * recall / (share * recall + (1 - share) * fallout + share);
  }

  private static double called(List<Scored> scored, boolean checkable, double threshold) {
    List<Scored> those = scored.stream().filter(each -> each.checkable() == checkable).toList();
    return (double) those.stream().filter(each -> each.score() >= threshold).count() / those.size();
  }

  /** Returns average precision as it would be if that share of the sentences were checkable. */
  private static double averagePrecision(List<Scored> scored, double share) {
    double checkable = scored.stream().filter(Scored::checkable).count();
    double weight = share / (1 - share) * (scored.size() - checkable) / checkable;
    double hits = 0;
    double misses = 0;
    double sum = 0;
    for (Scored each :
        scored.stream().sorted(Comparator.comparingDouble(s -> -s.score())).toList()) {
      if (each.checkable()) {
        hits += weight;
        sum += hits / (hits + misses);
      } else {
        misses++;
      }
    }
    return sum / checkable;
  }

  private static void tell(String name, List<Scored> scored, double threshold) {
    StringBuilder line = new StringBuilder("  " + name + ", as they are: ");
    Accuracy accuracy = Accuracy.of(scored, threshold);
    line.append(
        String.format(
            Locale.ROOT,
            "F1 %.3f (precision %.3f, recall %.3f), average precision %.3f",
            accuracy.f1(),
            accuracy.precision(),
            accuracy.recall(),
            accuracy.averagePrecision()));
    for (double share : SHARES) {
      line.append(
          String.format(
              Locale.ROOT,
              "; if %.0f %% were checkable: F1 %.3f, average precision %.3f",
              100 * share,
              f1(scored, threshold, share),
              averagePrecision(scored, share)));
    }
    System.out.println(line);
  }

  private static String spread(List<List<Scored>> folds, ToDoubleFunction<List<Scored>> measure) {
    double[] values = folds.stream().mapToDouble(measure).toArray();
    double mean = Arrays.stream(values).average().orElse(0);
    double square = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    return String.format(Locale.ROOT, "%.3f ± %.3f", mean, Math.sqrt(square / (FOLDS - 1)));
  }

  private static List<Scored> score(List<Sentence> sentences, ToDoubleFunction<String> scorer) {
    return sentences.stream()
        .map(s -> new Scored(scorer.applyAsDouble(s.text()), Boolean.TRUE.equals(s.checkable())))
        .toList();
  }

  // ---- the logistic model: lasso and ridge, by cyclic coordinate descent

  private static Weights fit(List<Sentence> train, double threshold) {
    TreeMap<String, Double> weights = fitted(train);
    double start = weights.remove("start");
    return new Weights(start, threshold, weights);
  }

  private static TreeMap<String, Double> fitted(List<Sentence> train) {
    Set<String> common = commonWords(train);
    List<List<Trait>> traits = train.stream().map(s -> Traits.of(s.text())).toList();
    Map<String, Integer> counts = new HashMap<>();
    traits.forEach(of -> of.forEach(trait -> counts.merge(trait.key(), 1, Integer::sum)));
    TreeSet<String> keys = new TreeSet<>();
    counts.forEach(
        (key, count) -> {
          if (count >= FEWEST && isCommon(key, common)) {
            keys.add(key);
          }
        });
    List<String> names = List.copyOf(keys);
    Map<String, Integer> index = new HashMap<>();
    names.forEach(name -> index.put(name, index.size()));
    Columns columns = new Columns(names.size(), traits, index);
    double[] labels =
        train.stream().mapToDouble(s -> Boolean.TRUE.equals(s.checkable()) ? 1 : 0).toArray();
    double[] fitted = descend(columns, labels);
    TreeMap<String, Double> weights = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      double rounded = Math.round(fitted[i] * 1000) / 1000.0;
      if (rounded != 0) {
        weights.put(names.get(i), rounded);
      }
    }
    weights.put("start", Math.round(fitted[names.size()] * 1000) / 1000.0);
    return weights;
  }

  /** Which sentences have which trait, and with what share. */
  private static final class Columns {
    private final int[][] rows;
    private final double[] share;

    Columns(int width, List<List<Trait>> traits, Map<String, Integer> index) {
      List<List<Integer>> lists = new ArrayList<>();
      for (int i = 0; i < width; i++) {
        lists.add(new ArrayList<>());
      }
      share = new double[traits.size()];
      for (int row = 0; row < traits.size(); row++) {
        share[row] = Weights.share(traits.get(row));
        for (Trait trait : traits.get(row)) {
          Integer column = index.get(trait.key());
          if (column != null) {
            lists.get(column).add(row);
          }
        }
      }
      rows = lists.stream().map(l -> l.stream().mapToInt(i -> i).toArray()).toArray(int[][]::new);
    }
  }

  private static double[] descend(Columns columns, double[] labels) {
    int width = columns.rows.length;
    double[] weights = new double[width + 1];
    double[] sums = new double[labels.length];
    for (int round = 0; round < ROUNDS; round++) {
      double moved = Math.abs(moveStart(weights, sums, labels));
      for (int column = 0; column < width; column++) {
        boolean resting = round > 3 && round % 4 != 0 && weights[column] == 0;
        if (!resting) {
          moved = Math.max(moved, Math.abs(move(columns, column, weights, sums, labels)));
        }
      }
      if (moved < SETTLED) {
        break;
      }
    }
    return weights;
  }

  private static double moveStart(double[] weights, double[] sums, double[] labels) {
    double slope = 0;
    double bend = 1e-9;
    for (int row = 0; row < sums.length; row++) {
      double p = 1 / (1 + Math.exp(-sums[row]));
      slope += p - labels[row];
      bend += p * (1 - p);
    }
    double step = -slope / bend;
    weights[weights.length - 1] += step;
    for (int row = 0; row < sums.length; row++) {
      sums[row] += step;
    }
    return step;
  }

  private static double move(
      Columns columns, int column, double[] weights, double[] sums, double[] labels) {
    double slope = RIDGE * weights[column];
    double bend = RIDGE + 1e-6;
    for (int row : columns.rows[column]) {
      double x = columns.share[row];
      double p = 1 / (1 + Math.exp(-sums[row]));
      slope += x * (p - labels[row]);
      bend += x * x * p * (1 - p);
    }
    bend *= 1.1;
    double aim = weights[column] - slope / bend;
    double shrunk = Math.signum(aim) * Math.max(0, Math.abs(aim) - LASSO / bend);
    double step = Math.max(-6, Math.min(6, shrunk - weights[column]));
    weights[column] += step;
    for (int row : columns.rows[column]) {
      sums[row] += step * columns.share[row];
    }
    return step;
  }

  /** Words that the data have in lower case; the others are names, which carry no weight. */
  private static Set<String> commonWords(List<Sentence> train) {
    Set<String> common = new HashSet<>(List.of("i", "i'm", "i've", "i'll", "i'd"));
    for (Sentence sentence : train) {
      Matcher matcher = WORD.matcher(sentence.text());
      while (matcher.find()) {
        String word = matcher.group();
        if (Character.isLowerCase(word.charAt(0))) {
          String key = word.toLowerCase(Locale.ROOT).replace('’', '\'');
          common.add(key);
          stems(key).forEach(stem -> common.add("stem:" + stem));
        }
      }
    }
    return common;
  }

  private static List<String> stems(String word) {
    return Traits.of(word).stream()
        .map(Trait::key)
        .filter(key -> key.startsWith("stem:"))
        .map(key -> key.substring(5))
        .toList();
  }

  private static boolean isCommon(String key, Set<String> common) {
    if (key.startsWith("stem:")) {
      return common.contains(key);
    }
    if (key.startsWith("word:")) {
      return key.startsWith("word:#") || common.contains(key.substring(5));
    }
    if (!key.startsWith("pair:")) {
      return true;
    }
    for (String word : key.substring(5).split(" ")) {
      if (Character.isLetter(word.charAt(0)) && !common.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static void write(List<Sentence> all, double threshold) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(
        "# What each trait of a sentence weighs, in log-odds, before the sentence's share.\n");
    text.append(
        "# Written by src/bench/java/touchstone/bench/FitCheckability.java; see src/docs/checkability.md.\n");
    text.append("threshold\t").append(threshold).append('\n');
    Map<String, Double> weights = fitted(all);
    weights.forEach((key, weight) -> text.append(key).append('\t').append(weight).append('\n'));
    Files.writeString(TARGET, text);
    System.out.println(weights.size() - 1 + " weights written to " + TARGET);
  }

  // ---- the baseline: multinomial naive Bayes over words

  private static List<Scored> bayes(List<Sentence> train, List<Sentence> test) {
    Map<String, double[]> counts = new HashMap<>();
    double[] words = new double[2];
    double[] sentences = new double[2];
    for (Sentence sentence : train) {
      int label = Boolean.TRUE.equals(sentence.checkable()) ? 1 : 0;
      sentences[label]++;
      for (String word : bag(sentence.text())) {
        counts.computeIfAbsent(word, none -> new double[2])[label]++;
        words[label]++;
      }
    }
    return score(
        test,
        s -> {
          double sum = Math.log(sentences[1] / sentences[0]);
          for (String word : bag(s)) {
            double[] seen = counts.getOrDefault(word, new double[2]);
            sum += Math.log((seen[1] + 1) / (words[1] + counts.size()));
            sum -= Math.log((seen[0] + 1) / (words[0] + counts.size()));
          }
          return sum;
        });
  }

  private static List<String> bag(String sentence) {
    return Arrays.stream(sentence.toLowerCase(Locale.ROOT).split("[^a-z0-9']+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
