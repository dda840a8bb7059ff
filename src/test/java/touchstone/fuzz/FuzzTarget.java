package touchstone.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import touchstone.capture.WebFuzz;
import touchstone.consistency.StatementFuzz;
import touchstone.extract.ArchiveFuzz;
import touchstone.extract.PageFuzz;
import touchstone.extract.PdfFuzz;
import touchstone.intake.ImportFuzz;
import touchstone.quote.QuoteFuzz;
import touchstone.report.MarkupFuzz;
import touchstone.store.RecordFuzz;
import touchstone.store.TableFuzz;

/** Every fuzz target: what it tries, what a fuzzer starts from, what fuzzers found. */
enum FuzzTarget {
  /** HTML and text in any charset, and what is told of them. */
  PAGE(PageFuzz.class, PageFuzz::fuzzerTestOneInput, PageFuzz::seeds),
  /** WARC, WACZ, MHTML, gzip, deflate, stored responses. */
  ARCHIVE(ArchiveFuzz.class, ArchiveFuzz::fuzzerTestOneInput, ArchiveFuzz::seeds),
  /** PDF. */
  PDF(PdfFuzz.class, PdfFuzz::fuzzerTestOneInput, PdfFuzz::seeds),
  /** The seven tables, read and edited. */
  TABLE(TableFuzz.class, TableFuzz::fuzzerTestOneInput, TableFuzz::seeds),
  /** Evidence, article, settings, coverage, digests, sentences. */
  RECORD(RecordFuzz.class, RecordFuzz::fuzzerTestOneInput, RecordFuzz::seeds),
  /** Quotations in texts, and text fragments. */
  QUOTE(QuoteFuzz.class, QuoteFuzz::fuzzerTestOneInput, QuoteFuzz::seeds),
  /** Quantities, constraints, dates, versions. */
  STATEMENT(StatementFuzz.class, StatementFuzz::fuzzerTestOneInput, StatementFuzz::seeds),
  /** Addresses, responses, their codings. */
  WEB(WebFuzz.class, WebFuzz::fuzzerTestOneInput, WebFuzz::seeds),
  /** Spreadsheets, ClaimReview, annotations, CSL. */
  IMPORT(ImportFuzz.class, ImportFuzz::fuzzerTestOneInput, ImportFuzz::seeds),
  /** Any text in reports of every format. */
  MARKUP(MarkupFuzz.class, MarkupFuzz::fuzzerTestOneInput, MarkupFuzz::seeds);

  private static final Path FINDS = Path.of("src/test/resources/touchstone/fuzz");

  private final Class<?> type;
  private final Consumer<byte[]> target;
  private final Supplier<List<byte[]>> seeds;

  FuzzTarget(Class<?> type, Consumer<byte[]> target, Supplier<List<byte[]>> seeds) {
    this.type = type;
    this.target = target;
    this.seeds = seeds;
  }

  /** Returns the target of a class. */
  static FuzzTarget of(String className) {
    return Stream.of(values())
        .filter(target -> target.type.getName().equals(className))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no target " + className));
  }

  /** Tries one input. */
  void run(byte[] input) {
    target.accept(input);
  }

  /** Returns what a fuzzer starts from. */
  List<byte[]> seeds() {
    return seeds.get();
  }

  /** Returns what fuzzers found, each in a file named for the defect, in the order of the names. */
  List<Path> finds() throws IOException {
    Path folder = FINDS.resolve(name().toLowerCase(Locale.ROOT));
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** Returns the seeds and the finds. */
  List<byte[]> inputs() throws IOException {
    List<byte[]> inputs = new ArrayList<>(seeds());
    for (Path find : finds()) {
      inputs.add(Files.readAllBytes(find));
    }
    return inputs;
  }
}
