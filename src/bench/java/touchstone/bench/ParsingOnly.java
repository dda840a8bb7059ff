package touchstone.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;

/**
 * Reads every file of a workspace and gives it to the parser that Touchstone uses for it, set up
 * alike, with one thread: what a check of the same files is held against.
 */
final class ParsingOnly {

  private static final LoadSettings YAML = LoadSettings.builder().setUseMarks(true).build();
  private static final Parser MARKDOWN =
      Parser.builder()
          .enabledBlockTypes(
              new LinkedHashSet<>(
                  List.of(
                      BlockQuote.class,
                      Heading.class,
                      FencedCodeBlock.class,
                      ThematicBreak.class,
                      ListBlock.class)))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(50)
          .build();

  private ParsingOnly() {}

  /** Parses the workspace in the folder that is named, and prints how much was in it. */
  public static void main(String[] arguments) throws IOException {
    try (Stream<Path> tree = Files.walk(Path.of(arguments[0]))) {
      List<Path> files = tree.filter(Files::isRegularFile).sorted().toList();
      long pieces = files.stream().mapToLong(ParsingOnly::pieces).sum();
      System.out.println(files.size() + " files, " + pieces + " cells, keys and blocks");
    }
  }

  private static long pieces(Path file) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return file.toString().endsWith(".csv") ? cells(text) : keysAndBlocks(text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static long cells(String text) throws IOException {
    long cells = 0;
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
      for (CSVRecord row : parser) {
        cells += row.size();
      }
    }
    return cells;
  }

  private static long keysAndBlocks(String text) {
    long pieces = 0;
    int end = text.indexOf("\n---\n", 3) + 1;
    for (Event event : new Parse(YAML).parseString(text.substring(4, end))) {
      pieces += event.getEventId() == Event.ID.Scalar ? 1 : 0;
    }
    Node document = MARKDOWN.parse(text.substring(end + 4));
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      pieces++;
    }
    return pieces;
  }
}
