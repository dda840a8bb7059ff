package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WholeStreamTest {

  @Test
  void readsWhatIsThereWhateverWasExpected() throws IOException {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      byte[] bytes = new byte[random.nextInt(600_000)];
      random.nextBytes(bytes);
      int expected = random.nextInt(3) == 0 ? bytes.length : random.nextInt(600_000);
      int most = 1 + random.nextInt(600_000);
      assertArrayEquals(
          Arrays.copyOf(bytes, Math.min(most, bytes.length)),
          WholeStream.read(halting(bytes, random), expected, most),
          "seed " + seed);
    }
  }

  /** A stream that gives less than it is asked for, as those of pipes do. */
  private static InputStream halting(byte[] bytes, Random random) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] into, int from, int length) {
        return super.read(into, from, Math.min(length, 1 + random.nextInt(100_000)));
      }
    };
  }
}
