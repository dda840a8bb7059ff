package touchstone.store;

import java.util.Optional;
import touchstone.model.Location;

/**
 * A Markdown file taken apart at its two {@code ---} lines.
 *
 * @param values the keys between them; empty if there are none that could be read
 * @param body what follows
 * @param linesBefore how many lines of the file stand before the body
 * @param sound whether nothing between the lines was a fault
 */
record FrontMatter(Optional<YamlNode.Mapping> values, String body, int linesBefore, boolean sound) {

  private static final String FENCE = "---";

  /** Splits the file and reads its front matter. */
  static FrontMatter read(TextFile raw, Faults faults) {
    ConflictMarkers.Cleared cleared = ConflictMarkers.clear(raw, faults);
    TextFile file = cleared.file();
    if (file.text().isBlank()) {
      faults.add(
          ReadingRule.EMPTY_FILE,
          file.atLine(1),
          "nothing in it, expected front matter between two lines of ---");
      return withoutValues(file, 1);
    }
    if (!isFence(file.line(1))) {
      faults.add(
          ReadingRule.MISSING_FRONT_MATTER,
          file.atLine(1),
          "no front matter, expected --- as the first line; put title, publisher and url there");
      return withoutValues(file, 1);
    }
    int closing = closingFence(file);
    if (closing == 0) {
      faults.add(
          ReadingRule.UNCLOSED_FRONT_MATTER,
          file.atLine(1),
          "the front matter that opens here is never closed; put a line of --- after it");
      return withoutValues(file, firstHeading(file));
    }
    String yaml = file.text().substring(file.lineStart(2), file.lineStart(closing));
    int errorsBefore = faults.errors();
    Optional<YamlNode.Mapping> values = new YamlReader(file.name(), 1, faults).readMapping(yaml);
    int emptied = cleared.emptied().nextSetBit(0);
    boolean merged = emptied < 0 || emptied > closing;
    boolean sound = merged && faults.errors() == errorsBefore;
    String body = file.text().substring(file.lineStart(closing + 1));
    return new FrontMatter(values, body, closing, sound);
  }

  /** Returns the values as cells, if they could be read. */
  Optional<KeyedValues> keys(Location fallback, Faults faults) {
    return values.map(mapping -> new KeyedValues(mapping, fallback, faults));
  }

  private static FrontMatter withoutValues(TextFile file, int bodyLine) {
    return new FrontMatter(
        Optional.empty(), file.text().substring(file.lineStart(bodyLine)), bodyLine - 1, false);
  }

  private static int closingFence(TextFile file) {
    for (int line = 2; line <= file.lines(); line++) {
      if (isFence(file.line(line))) {
        return line;
      }
    }
    return 0;
  }

  private static int firstHeading(TextFile file) {
    int line = 2;
    while (line <= file.lines() && !file.line(line).startsWith("## ")) {
      line++;
    }
    return line;
  }

  private static boolean isFence(String line) {
    return line.stripTrailing().equals(FENCE);
  }
}
