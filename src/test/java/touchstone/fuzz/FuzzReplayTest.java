package touchstone.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fuzzers start from and what they found, tried again without a fuzzer. */
class FuzzReplayTest {

  private static final Duration BOUND = Duration.ofSeconds(30);
  private static final int CHANGES = 30;

  @ParameterizedTest
  @EnumSource
  void takesEverySeed(FuzzTarget target) {
    List<byte[]> seeds = target.seeds();
    assertFalse(seeds.isEmpty());
    for (int i = 0; i < seeds.size(); i++) {
      byte[] seed = seeds.get(i);
      assertTimeoutPreemptively(BOUND, () -> target.run(seed), "seed " + i);
    }
  }

  @ParameterizedTest
  @EnumSource
  void takesWhatOnceBrokeIt(FuzzTarget target) throws IOException {
    for (Path find : target.finds()) {
      byte[] input = Files.readAllBytes(find);
      assertTimeoutPreemptively(BOUND, () -> target.run(input), find.toString());
    }
  }

  /** A few steps of what a fuzzer does for minutes, so that no target rots. */
  @ParameterizedTest
  @EnumSource
  void takesSeedsOfWhichSomethingWasChanged(FuzzTarget target) {
    List<byte[]> seeds = target.seeds();
    Random random = new Random(target.ordinal());
    for (int i = 0; i < CHANGES; i++) {
      byte[] input = seeds.get(i % seeds.size()).clone();
      for (int times = 0; times <= i % 4; times++) {
        input[random.nextInt(input.length)] = (byte) random.nextInt(256);
      }
      assertTimeoutPreemptively(BOUND, () -> target.run(input), "change " + i);
    }
    target.run(new byte[0]);
  }

  @Test
  void takesAnInputApart() {
    FuzzInput input = new FuzzInput(FuzzInput.of(2, "one", "", "three\u001Efour"));
    assertEquals(2, input.variant(5));
    assertEquals(List.of("one", "", "three\u001Efour"), input.texts(3));
    assertEquals(List.of("one", "", "three", "four", ""), input.texts(5));
    assertEquals("\uD800", FuzzInput.text("\uE000".getBytes(UTF_8)));
    assertEquals(List.of("", ""), new FuzzInput(new byte[0]).texts(2));
    assertTrue(new FuzzInput(new byte[] {'z'}).variant(7) < 7);
  }
}
