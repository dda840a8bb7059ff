package touchstone.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.model.ClaimKind;
import touchstone.model.Dossier;
import touchstone.model.DossierFixture;
import touchstone.model.Priority;
import touchstone.model.Stance;

/**
 * What becomes of a file of each format, to the letter: {@code <case>/<file>} goes in, {@code
 * <case>/plan.txt} has to come out. {@code -Dgolden.update=true} writes the plans anew; look at the
 * difference before you keep it.
 */
class ImportPlanTest {

  private static final Path CASES = Path.of("src/test/resources/touchstone/intake");
  private static final String PLAN = "plan.txt";
  private static final Instant SAVED = Instant.parse("2026-03-14T09:30:00Z");

  /** Two claims, one source with an address that bears on one of them. */
  static Dossier dossier() {
    return new DossierFixture()
        .claim("two-modes")
        .claim("night-mode")
        .says("known", "acme", Stance.SUPPORTS, "two-modes", true)
        .build();
  }

  static ImportChoices choices(boolean asCommunity) {
    return new ImportChoices(
        null,
        null,
        null,
        null,
        null,
        new ImportChoices.PublisherChoice(null, asCommunity),
        LocalDate.parse("2026-11-25"));
  }

  private static ImportChoices choicesFor(String name) {
    ImportChoices usual = choices(!name.equals("links-sheet"));
    boolean others = name.startsWith("claimreview");
    return new ImportChoices(
        null,
        null,
        null,
        others ? ClaimKind.EVENT : null,
        others ? Priority.LOW : null,
        usual.publishers(),
        usual.day());
  }

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(folder -> !folder.getFileName().toString().equals("json"))
          .sorted()
          .toList();
    }
  }

  static Imported read(Path file) throws IOException {
    String name = file.getFileName().toString();
    byte[] bytes = Files.readAllBytes(file);
    return switch (ImportFormat.of(name, bytes).orElseThrow()) {
      case SPREADSHEET -> SpreadsheetReader.read(name, bytes, Map.of());
      case CLAIMREVIEW -> ClaimReviewReader.read(name, bytes);
      case ANNOTATIONS -> AnnotationReader.read(name, bytes);
      case CSL -> CslReader.read(name, bytes);
      case PAGES -> {
        SavedPages pages = new SavedPages();
        pages.add(name, bytes, SAVED);
        yield pages.imported();
      }
    };
  }

  private static Path input(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.endsWith(PLAN)).findFirst().orElseThrow();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void plansToTheLetter(Path folder) throws IOException {
    ImportPlan plan =
        ImportPlan.of(read(input(folder)), dossier(), choicesFor(folder.getFileName().toString()));
    String text = String.join("\n", ImportPlanText.lines(plan)) + "\n";
    Path golden = folder.resolve(PLAN);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, text);
    }
    assertTrue(Files.exists(golden), golden + " is missing; -Dgolden.update=true writes it");
    assertEquals(Files.readString(golden), text);
  }

  @Test
  void hasACaseForEachFormat() throws IOException {
    long formats =
        cases().stream()
            .map(
                folder -> {
                  try {
                    Path file = input(folder);
                    return ImportFormat.of(file.getFileName().toString(), Files.readAllBytes(file));
                  } catch (IOException unreadable) {
                    throw new java.io.UncheckedIOException(unreadable);
                  }
                })
            .distinct()
            .count();
    assertEquals(ImportFormat.values().length, formats);
  }
}
