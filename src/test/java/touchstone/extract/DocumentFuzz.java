package touchstone.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import touchstone.model.DocumentText;
import touchstone.model.DocumentText.Block;

/** What the fuzz targets of documents ask of whatever was read. */
final class DocumentFuzz {

  /** Small, so that a fuzzer reaches the bounds. */
  static final Limits LIMITS =
      new Limits(100_000, 2_000, 1 << 20, 4 << 20, Duration.ofSeconds(20), 256);

  private DocumentFuzz() {}

  /**
   * Runs a reader without what contains it. A library may break on odd bytes, for which there is a
   * net; a defect of our own must not hide in it.
   *
   * @return null if the bytes were refused
   */
  static <T> T read(Callable<T> reader) {
    try {
      return reader.call();
    } catch (UnreadableException refused) {
      assertFalse(refused.reason().isBlank());
      assertTrue(refused.reason().length() < 2_000, refused.reason());
      return null;
    } catch (IOException damaged) {
      return null;
    } catch (Exception broken) {
      if (isOurs(broken)) {
        throw new AssertionError("a defect of our own: " + broken, broken);
      }
      return null;
    }
  }

  /** The method that broke is ours, or it was given something impossible by one of ours. */
  private static boolean isOurs(Exception broken) {
    for (StackTraceElement frame : broken.getStackTrace()) {
      if (!frame.getClassName().startsWith("java.") && !frame.getClassName().startsWith("jdk.")) {
        return frame.getClassName().startsWith("touchstone.");
      }
    }
    return false;
  }

  /** The blocks are stretches of the text, in its order, and what is read can be written. */
  static void requireSound(DocumentText text) {
    if (text == null) {
      return;
    }
    int end = 0;
    for (Block block : text.blocks()) {
      assertTrue(block.start() >= end, "a block within another, at " + block.start());
      assertTrue(block.end() > block.start(), "a block without text, at " + block.start());
      end = block.end();
    }
    assertTrue(end <= text.text().length(), "a block beyond the text");
    DocumentText mended = Surrogates.mended(text);
    assertEquals(text.text().length(), mended.text().length());
    assertEquals(mended.text(), new String(mended.text().getBytes(UTF_8), UTF_8));
    for (String line :
        new String[] {text.facts().title(), text.facts().site(), text.facts().canonicalUrl()}) {
      assertEquals(line, line.strip());
    }
  }

  /** What came out of an archive is within its bounds. */
  static void requireSound(Payload payload) {
    assertTrue(payload == null || payload.size() <= LIMITS.unpackedInAll());
  }
}
