package touchstone.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.Measured;
import touchstone.extract.MutationTest.Kind;

/** The mutations of {@link MutationTest} in greater numbers, in a small heap. */
class MutationSweepIT {

  private static final long SOON = 5_000_000_000L;
  private static final Pattern BROKEN = Pattern.compile("is damaged \\((\\w+)\\)");

  private int read;
  private int stopped;
  private long slowest;
  private final Map<String, Integer> broken = new TreeMap<>();

  private void sweep(Kind kind, int runs, String item) throws IOException {
    byte[] good = kind.sample().bytes();
    boolean pdf = kind.name().endsWith("pdf"); // whose library breaks in a process of its own
    for (int seed = 0; seed < runs; seed++) {
      byte[] changed = MutationTest.mutated(good, new Random(seed));
      long start = System.nanoTime();
      String failed = pdf ? readPdf(changed) : read(kind, changed, seed);
      long time = System.nanoTime() - start;
      slowest = Math.max(slowest, time);
      assertEquals("", failed, kind + ", seed " + seed);
      assertTrue(time < SOON, kind + ", seed " + seed + " took " + time / 1_000_000 + " ms");
    }
    boolean summed = kind.name().endsWith("wacz"); // a checksum finds nearly every change
    assertTrue(read > runs / 100 || summed, "control: only " + read + " of " + runs + " were read");
    assertTrue(broken.isEmpty() || pdf, kind + " is broken by " + broken);
    Measured.write(
        item,
        getClass(),
        kind.name().replaceAll("\\W+", "-"),
        "%s of %s (%s read%s%s, the slowest in %s ms)"
            .formatted(
                runs,
                kind.name(),
                read,
                broken.isEmpty() ? "" : ", " + broken + " of the library",
                stopped > 0 ? ", " + stopped + " stopped for want of memory" : "",
                slowest / 1_000_000));
  }

  /** Returns what went wrong in a way that nobody foresaw; nothing if it was read or refused. */
  private String read(Kind kind, byte[] bytes, int seed) {
    String url = seed % 2 == 0 ? "https://example.org/page" : "";
    Told told = new Told(kind.name().split(" ", -1)[0], "", url);
    if (TextExtractor.extract(bytes, told) instanceof Extraction.Unreadable none) {
      Matcher name = BROKEN.matcher(none.reason());
      if (name.find()) {
        broken.merge(name.group(1), 1, Integer::sum);
      }
      return none.reason().contains("took longer") || none.reason().contains("Error)")
          ? none.reason()
          : "";
    }
    read++;
    return "";
  }

  /**
   * Reads a PDF here, since a process for each would take days. What takes all the memory is read
   * again in a process of its own, which has to tell.
   */
  private String readPdf(byte[] bytes) {
    try {
      PdfPages.read(bytes, 100_000);
      read++;
      return "";
    } catch (IOException refused) {
      return "";
    } catch (RuntimeException refused) {
      broken.merge(refused.getClass().getSimpleName(), 1, Integer::sum);
      return "";
    } catch (OutOfMemoryError | StackOverflowError taken) {
      stopped++;
      return TextExtractor.extract(bytes, Told.NOTHING) instanceof Extraction.Unreadable
          ? ""
          : "read in a process of its own, but not here: " + taken;
    }
  }

  @ParameterizedTest
  @MethodSource("touchstone.extract.MutationTest#everyKind")
  @Tag("hardening")
  void readsOrRefusesTwoThousand(Kind kind) throws IOException {
    sweep(kind, 2_000, "B3");
  }

  @ParameterizedTest
  @MethodSource("touchstone.extract.MutationTest#everyKind")
  @Tag("nightly")
  void readsOrRefusesAHundredThousand(Kind kind) throws IOException {
    sweep(kind, 100_000, "B3-nightly");
  }
}
