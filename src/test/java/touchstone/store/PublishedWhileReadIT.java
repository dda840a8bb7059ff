package touchstone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Readers find every page whole, old or new, while the site is published again and again. */
@Timeout(300)
class PublishedWhileReadIT {

  private static final int PUBLISHES = 50;

  @TempDir private Path workspace;

  /** A reader that goes through all pages until it is stopped. */
  private final class Reader extends Thread {

    private final AtomicBoolean stop = new AtomicBoolean();
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger ofOther = new AtomicInteger();
    private final List<String> problems = new CopyOnWriteArrayList<>();

    @Override
    public void run() {
      Path site = workspace.resolve("site");
      while (!stop.get()) {
        for (String path : TwoSites.paths()) {
          try {
            int state = TwoSites.stateOf(path, Files.readString(site.resolve(path)));
            reads.incrementAndGet();
            ofOther.addAndGet(Math.max(state, 0));
            if (state < 0) {
              problems.add("torn: " + path);
            }
          } catch (IOException missing) {
            problems.add(missing.toString());
          }
        }
      }
    }

    void end() throws InterruptedException {
      stop.set(true);
      join();
    }
  }

  private Reader readWhilePublishing(boolean atOnce) throws Exception {
    TwoSites.publish(workspace, 0, atOnce);
    Reader reader = new Reader();
    reader.start();
    for (int number = 1; number <= PUBLISHES; number++) {
      TwoSites.publish(workspace, number % 2, atOnce);
    }
    reader.end();
    return reader;
  }

  @Test
  void readersNeverFindAPageTornOrMissing() throws Exception {
    Reader reader = readWhilePublishing(true);
    assertEquals(List.of(), reader.problems, reader.reads + " reads");
    assertTrue(reader.reads.get() > 10 * PUBLISHES, "too few reads to prove anything");
    assertTrue(
        reader.ofOther.get() > 0 && reader.ofOther.get() < reader.reads.get(),
        "only one of the states was read");
  }

  @Test
  void wouldNoticeASiteThatIsAwayForAMoment() throws Exception {
    for (int attempt = 0; attempt < 5; attempt++) {
      if (!readWhilePublishing(false).problems.isEmpty()) {
        return;
      }
    }
    fail("two renames were never noticed; the reader is too slow to prove anything");
  }
}
