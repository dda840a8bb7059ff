package touchstone.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import touchstone.Corpora;
import touchstone.Measured;

/** Hostile PDFs in the process that reads them: read or told, in time, in bounded memory. */
class HostilePdfIT {

  private static final int HEAP = 128;
  private static final Duration DEADLINE = Duration.ofSeconds(8);
  private static final Limits LIMITS =
      new Limits(1_000_000, 1_000_000, 128 << 20, 2L << 30, DEADLINE, HEAP);

  /** What Java takes beside the heap, and then some. */
  private static final long MOST_KILOBYTES = (HEAP + 256L) << 10;

  /** What a JVM takes that does nothing at all. */
  private static final long LEAST_KILOBYTES = 30 << 10;

  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  private volatile boolean over;
  private volatile long peak;
  private final Thread watch = new Thread(this::watchMemory, "memory");
  private int read;
  private int late;
  private int full;
  private int damaged;
  private int empty;
  private long slowest;

  @BeforeEach
  void startWatching() {
    watch.setDaemon(true);
    watch.start();
  }

  @AfterEach
  void endWatching() throws InterruptedException {
    over = true;
    watch.join();
  }

  /** Notes the most memory that a process of ours has held; Linux tells it of each that lives. */
  private void watchMemory() {
    while (!over) {
      ProcessHandle.current().children().forEach(child -> peak = Math.max(peak, peakOf(child)));
      try {
        Thread.sleep(20);
      } catch (InterruptedException interrupted) {
        return;
      }
    }
  }

  private static long peakOf(ProcessHandle process) {
    try {
      String status = Files.readString(Path.of("/proc/" + process.pid() + "/status"));
      return PEAK.matcher(status)
          .results()
          .map(MatchResult::group)
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException gone) {
      return 0;
    }
  }

  private void read(String name, byte[] pdf) {
    long start = System.nanoTime();
    Extraction extraction = TextExtractor.extract(pdf, new Told(MediaTypes.PDF, "", ""), LIMITS);
    long time = (System.nanoTime() - start) / 1_000_000;
    slowest = Math.max(slowest, time);
    assertTrue(time < DEADLINE.toMillis() + 5_000, name + " took " + time + " ms");
    if (extraction instanceof Extraction.Unreadable none) {
      assertTrue(!none.reason().contains("Exception"), name + ": " + none.reason());
      late += none.reason().contains("took longer") ? 1 : 0;
      full += none.reason().contains("MB of memory") ? 1 : 0;
      empty += none.reason().contains("no text") ? 1 : 0;
      damaged += none.reason().contains("is damaged") ? 1 : 0;
    } else {
      read++;
    }
    assertEquals(
        0,
        ProcessHandle.current().children().filter(ProcessHandle::isAlive).count(),
        name + " left a process behind");
  }

  private void requireBounded() {
    boolean watched = peak > LEAST_KILOBYTES || !Files.exists(Path.of("/proc/self"));
    assertTrue(watched, "control: none was watched");
    assertTrue(peak < MOST_KILOBYTES, "a process took " + (peak >> 10) + " MB");
  }

  private void sweep(String item, Map<String, byte[]> pdfs) {
    pdfs.forEach(this::read);
    requireBounded();
    Measured.write(
        item,
        getClass(),
        "1",
        ("%s PDFs: %s read, %s without text, %s damaged, %s stopped by the limit of memory (a heap of %s MB), %s by"
                + " that of time, the slowest in %s ms; no process held more than %s MB, 0 crashes")
            .formatted(pdfs.size(), read, empty, damaged, full, HEAP, late, slowest, peak >> 10));
  }

  private static Map<String, byte[]> all() {
    Map<String, byte[]> all = new LinkedHashMap<>(new HostilePdfs().files());
    all.putAll(new GreedyPdfs().files());
    return all;
  }

  @Test
  @Tag("hardening")
  void areReadOrTold() {
    Map<String, byte[]> some = all();
    Set<String> greedy = Set.of("300 MB of letters", "forms doubled forty times");
    List<String> names = List.copyOf(some.keySet());
    some.keySet().removeIf(name -> names.indexOf(name) % 15 > 0 && !greedy.contains(name));
    sweep("F2", some);
    assertTrue(full + late >= 2, "control: the limits stopped nothing");
  }

  @Test
  @Tag("nightly")
  void areReadOrToldWhateverTheyAre() {
    Map<String, byte[]> all = all();
    assertTrue(all.size() >= 100, "only " + all.size());
    sweep("F2-nightly", all);
    assertTrue(full + late >= 5, "control: the limits stopped only " + (full + late));
  }

  @Test
  @Tag("nightly")
  void areReadOrToldWhereTheyAreSupplied() throws IOException {
    Map<String, byte[]> pdfs = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(Corpora.folder("pdf"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".pdf")).sorted().toList()) {
        pdfs.put(file.toString(), Files.readAllBytes(file));
      }
    }
    pdfs.forEach(this::read);
    requireBounded();
  }
}
