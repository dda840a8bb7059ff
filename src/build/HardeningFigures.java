import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts what the tests have counted (target/hardening) into the table of src/docs/hardening.md. Run
 * from the root after {@code ./verify hardening}: {@code java src/build/HardeningFigures.java}
 */
final class HardeningFigures {

  private static final Path DOCUMENT = Path.of("src/docs/hardening.md");
  private static final Path COUNTED = Path.of("target/hardening");
  private static final int FIGURES = 3;

  public static void main(String[] arguments) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(DOCUMENT, UTF_8)) {
      String[] cells = line.split(" \\| ", -1);
      boolean row = cells.length > FIGURES && cells[0].matches("\\| [A-L][0-9]?(-nightly)?");
      String figures = row ? figures(cells[0].substring(2)) : "";
      if (!figures.isEmpty()) {
        cells[FIGURES - 1] = figures;
      }
      lines.add(String.join(" | ", cells));
    }
    Files.write(DOCUMENT, lines, UTF_8);
  }

  private static String figures(String item) throws IOException {
    if (!Files.isDirectory(COUNTED)) {
      return "";
    }
    try (Stream<Path> files = Files.list(COUNTED)) {
      List<Path> own =
          files.filter(file -> file.getFileName().toString().startsWith(item + ".")).sorted().toList();
      List<String> figures = new ArrayList<>();
      for (Path file : own) {
        figures.add(Files.readString(file, UTF_8).strip().replace("|", "/"));
      }
      return figures.stream().collect(Collectors.joining("; "));
    }
  }
}
