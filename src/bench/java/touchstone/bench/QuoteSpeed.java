package touchstone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import touchstone.quote.QuoteMatcher;
import touchstone.quote.QuoteSelector;
import touchstone.quote.QuoteTrials.Kind;

/**
 * A thousand quotations in 100 MB of kept copies, against GNU grep with the same quotations as its
 * patterns; and quotations that are there in other words, against the Hypothesis client's library.
 */
final class QuoteSpeed implements Trial {

  private static final int COPIES = 1_000;
  private static final int CHARACTERS = 100_000;
  private static final int DRAWS = 5;
  private static final String GREP = "`grep -F -f` over the texts (C locale)";
  private static final List<Kind> CHANGED =
      List.of(Kind.WORDS_5, Kind.WORDS_15, Kind.NUMBER, Kind.NEGATION);

  @Override
  public String id() {
    return "quotes";
  }

  @Override
  public List<Row> rows(Path work, int turns) throws IOException, InterruptedException {
    List<Row> rows = new ArrayList<>();
    if (Commands.installed("grep")) {
      rows.addAll(literal(work, turns));
    }
    if (Commands.installed("node") && Commands.installed("npm")) {
      rows.add(near(turns));
    }
    return rows;
  }

  private static List<Row> literal(Path work, int turns) throws IOException, InterruptedException {
    Path text = work.resolve("txt");
    Path pages = work.resolve("html");
    CopiesWorkspace.write(text, COPIES, CHARACTERS, false);
    CopiesWorkspace.write(pages, COPIES, CHARACTERS, true);
    Path recorded = text.resolveSibling("recorded");
    CopiesWorkspace.write(recorded, COPIES, 1_000, false);
    for (Path each : List.of(text, pages)) {
      Files.delete(each.resolve("evidence/quotes.csv")); // nothing was compared yet
    }
    List<String> grep =
        List.of("grep", "-rcF", "-f", text.resolve("quotes.txt").toString(), text + "/texts");
    // into a file: grep stops at the first match if nobody sees what it finds
    ProcessBuilder.Redirect found = ProcessBuilder.Redirect.to(work.resolve("found").toFile());
    List<Ratios> ratios =
        Turns.against(
            turns,
            () -> Commands.run(Map.of("LC_ALL", "C"), grep, found),
            List.of(() -> searched(text), check(text), check(pages), check(recorded)));
    return List.of(
        new Row("1,000 quotes in 100 MB of text, in one thread", GREP, 2, ratios.get(0)),
        new Row("`check` comparing 1,000 quotes with 100 MB of text", GREP, 2, ratios.get(1)),
        new Row("the same with 110 MB of HTML, read too", GREP, 8, ratios.get(2)),
        new Row("`check` of as many records, all compared before", GREP, 2, ratios.get(3)));
  }

  /** A check that compares anew: one that found its own former results would compare nothing. */
  private static Timed check(Path folder) {
    return Commands.timed(
        "./touchstone", "-C", folder.toString(), "check", "--quiet", "--no-cache");
  }

  /** Looks for each quotation in its text; reading the files is not counted. */
  private static double searched(Path workspace) throws IOException {
    List<String> quotes = Files.readAllLines(workspace.resolve("quotes.txt"));
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(workspace.resolve("texts"))) {
      for (Path file : files.sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    long begun = System.nanoTime();
    for (int each = 0; each < quotes.size(); each++) {
      QuoteSelector quote = QuoteSelector.of(quotes.get(each));
      if (!QuoteMatcher.over(texts.get(each)).find(quote).state().stands()) {
        throw new IllegalStateException("not found: " + quotes.get(each));
      }
    }
    return (System.nanoTime() - begun) / 1e6;
  }

  private static Row near(int turns) throws IOException, InterruptedException {
    Path matcher = Quotes.library();
    List<touchstone.quote.QuoteTrials.Trial> trials =
        Quotes.trials(DRAWS, Quotes::invented).stream()
            .filter(trial -> CHANGED.contains(trial.kind()))
            .toList();
    Path file = Quotes.write(trials);
    Ratios ratios =
        Turns.against(
            turns,
            () -> Quotes.millis(Quotes.theirs(file, matcher)),
            () -> Quotes.millis(Quotes.ours(trials)));
    Files.delete(file);
    return new Row(
        "a quote in other words, text prepared anew",
        "approx-string-match 2.0.0 as the Hypothesis client calls it",
        1,
        ratios);
  }
}
