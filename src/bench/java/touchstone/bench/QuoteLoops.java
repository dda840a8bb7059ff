package touchstone.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import touchstone.quote.InventedText;
import touchstone.quote.QuoteMatch;
import touchstone.quote.QuoteMatcher;
import touchstone.quote.QuoteSelector;

/**
 * One quotation in a text of a million characters: letter by letter, typed, in other words, gone.
 */
@BenchmarkMode(Mode.AverageTime)
@Fork(1)
@Measurement(iterations = 5, time = 1)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Warmup(iterations = 5, time = 1)
public class QuoteLoops {

  private static final int SENTENCES = 6_500;

  /** Whether the text has characters beyond Latin-1, which Java keeps in twice the room. */
  @Param({"false", "true"})
  private boolean typeset;

  private String text = "";
  private String quote = "";
  private QuoteMatcher prepared = QuoteMatcher.over("");

  /** Makes the text. */
  @Setup(Level.Trial)
  public void prepare() {
    List<String> sentences = InventedText.sentences(1, SENTENCES);
    quote = sentences.get(SENTENCES - 1);
    text = String.join(" ", sentences);
    if (typeset) {
      text = "“" + text.substring(0, text.length() - 1) + ".”";
    }
    prepared = QuoteMatcher.over(text);
    find(prepared, words("another"));
  }

  private String words(String last) {
    return quote.substring(0, quote.lastIndexOf(' ') + 1) + last;
  }

  private static QuoteMatch find(QuoteMatcher matcher, String wanted) {
    return matcher.find(QuoteSelector.of(wanted));
  }

  /** The text as it is. */
  @Benchmark
  public QuoteMatch exact() {
    return find(QuoteMatcher.over(text), quote);
  }

  /** With cutting the text into words. */
  @Benchmark
  public QuoteMatch typed() {
    return find(QuoteMatcher.over(text), quote.replace(" ", "  "));
  }

  /** The same once the words are there. */
  @Benchmark
  public QuoteMatch typedOnceMore() {
    return find(prepared, quote.replace(" ", "  "));
  }

  /** In other words, once the words of the text are there. */
  @Benchmark
  public QuoteMatch reworded() {
    return find(prepared, words("another"));
  }

  /** What nowhere stands. */
  @Benchmark
  public QuoteMatch gone() {
    return find(prepared, "every other day the moon is made of some green cheese");
  }
}
