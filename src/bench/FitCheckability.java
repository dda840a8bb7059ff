import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
 * {@code java -cp target/touchstone.jar src/bench/FitCheckability.java DATA} measures by
 * cross-validation on four fifths, once on the last fifth, and writes {@code
 * src/main/resources/touchstone/coverage/weights.tsv}, fitted on all. With {@code --measure FILE}
 * it measures the shipped weights on a file of labelled sentences. The same data give the same
 * weights.
 */
final class FitCheckability {

  private static final String DATA = "claimbuster/train.json.gz";
  private static final Path TARGET =
      Path.of("src/main/resources/touchstone/coverage/weights.tsv");
  private static final long SEED = 20261125;
  private static final int FOLDS = 5;
  private static final int FEWEST = 3;
  private static final double LASSO = 0.04;
  private static final double RIDGE = 0.06;
  private static final int ROUNDS = 60;
  private static final double SETTLED = 5e-4;
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");

  private FitCheckability() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 2 && arguments[0].equals("--measure")) {
      List<Sentence> test = SentenceFile.read(Path.of(arguments[1]));
      Weights shipped = Weights.shipped();
      System.out.println(row("shipped weights", measure(test, shipped, shipped.threshold())));
      return;
    }
    List<Sentence> all = new ArrayList<>(SentenceFile.read(Path.of(arguments[0]).resolve(DATA)));
    Collections.shuffle(all, new Random(SEED));
    List<Sentence> four = all.subList(0, all.size() * 4 / 5);
    List<Sentence> last = all.subList(four.size(), all.size());
    System.out.println(all.size() + " sentences, " + last.size() + " of them kept for the end");
    double threshold = crossValidate(four);
    Weights weights = fit(four, threshold);
    System.out.println(row("logistic, last fifth", measure(last, weights, threshold)));
    System.out.println(row("naive Bayes, last fifth", bayes(four, last)));
    Weights shipped = fit(all, threshold);
    write(all, threshold);
    System.out.println(row("shipped, its own data", measure(all, shipped, threshold)));
  }

  private static double crossValidate(List<Sentence> four) {
    List<Scored> pooled = new ArrayList<>();
    List<List<Scored>> folds = new ArrayList<>();
    List<Accuracy> bayes = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Sentence> train = new ArrayList<>();
      List<Sentence> test = new ArrayList<>();
      for (int i = 0; i < four.size(); i++) {
        (i % FOLDS == fold ? test : train).add(four.get(i));
      }
      Weights weights = fit(train, 0);
      List<Scored> scored = score(test, s -> Checkability.of(s, weights).score());
      folds.add(scored);
      pooled.addAll(scored);
      bayes.add(bayes(train, test));
    }
    double threshold = Math.round(Accuracy.bestThreshold(pooled) * 100) / 100.0;
    System.out.println("threshold " + threshold);
    spread("logistic", folds.stream().map(scored -> Accuracy.of(scored, threshold)).toList());
    spread("naive Bayes", bayes);
    return threshold;
  }

  private static void spread(String name, List<Accuracy> folds) {
    System.out.println(
        "%s, %s-fold: F1 %s, average precision %s"
            .formatted(name, FOLDS, spread(folds, Accuracy::f1), spread(folds, Accuracy::averagePrecision)));
  }

  private static String spread(List<Accuracy> folds, ToDoubleFunction<Accuracy> part) {
    double[] values = folds.stream().mapToDouble(part).toArray();
    double mean = Arrays.stream(values).average().orElse(0);
    double square = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    return String.format(Locale.ROOT, "%.3f ± %.3f", mean, Math.sqrt(square / (FOLDS - 1)));
  }

  private static List<Scored> score(List<Sentence> sentences, ToDoubleFunction<String> scorer) {
    return sentences.stream()
        .map(s -> new Scored(scorer.applyAsDouble(s.text()), Boolean.TRUE.equals(s.checkable())))
        .toList();
  }

  private static Accuracy measure(List<Sentence> test, Weights weights, double threshold) {
    return Accuracy.of(score(test, s -> Checkability.of(s, weights).score()), threshold);
  }

  private static String row(String name, Accuracy accuracy) {
    return String.format(
        Locale.ROOT,
        "%s: F1 %.3f (precision %.3f, recall %.3f), average precision %.3f",
        name,
        accuracy.f1(),
        accuracy.precision(),
        accuracy.recall(),
        accuracy.averagePrecision());
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
    text.append("# What each trait of a sentence weighs, in log-odds, before the sentence's share.\n");
    text.append("# Written by src/bench/FitCheckability.java; see src/docs/checkability.md.\n");
    text.append("threshold\t").append(threshold).append('\n');
    Map<String, Double> weights = fitted(all);
    weights.forEach((key, weight) -> text.append(key).append('\t').append(weight).append('\n'));
    Files.writeString(TARGET, text);
    System.out.println(weights.size() - 1 + " weights written to " + TARGET);
  }

  // ---- the baseline: multinomial naive Bayes over words

  private static Accuracy bayes(List<Sentence> train, List<Sentence> test) {
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
    List<Scored> scored =
        score(
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
    return Accuracy.of(scored, 0);
  }

  private static List<String> bag(String sentence) {
    return Arrays.stream(sentence.toLowerCase(Locale.ROOT).split("[^a-z0-9']+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
