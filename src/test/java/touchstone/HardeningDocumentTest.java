package touchstone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document of what Touchstone withstands names every item, and tests that are there. */
class HardeningDocumentTest {

  private static final String ITEMS =
      "A1 A2 A3 A4 A5 A6 A7 B1 B2 B3 B4 B5 B6 B7 C1 C2 C3 D1 D2 D3 D4 E1 E2 E3 E4 E5 F1 F2 F3 F4 F5"
          + " F6 G1 G2 G3 G4 G5 G6 H1 H2 H3 H4 H5 I J K L";
  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");

  private static Map<String, List<String>> rows() throws IOException {
    Map<String, List<String>> rows = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("src/docs/hardening.md"))) {
      List<String> cells = List.of(line.split("\\s*\\|\\s*", -1));
      if (cells.size() > 5 && cells.get(1).matches("[A-L][0-9]?(-nightly)?")) {
        rows.put(cells.get(1), cells.subList(1, 6));
      }
    }
    return rows;
  }

  private static Map<String, String> tests() throws IOException {
    Map<String, String> tests = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(Path.of("src/test/java"))) {
      for (Path file : tree.filter(path -> path.toString().endsWith(".java")).toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        tests.merge(name, Files.readString(file), String::concat);
      }
    }
    return tests;
  }

  @Test
  void hasARowForEveryItem() throws IOException {
    List<String> items =
        rows().keySet().stream().filter(item -> !item.contains("-")).collect(Collectors.toList());
    assertEquals(List.of(ITEMS.split(" ")), items);
    for (List<String> row : rows().values()) {
      assertTrue(row.get(2).length() > 1, row.get(0) + " has no result");
    }
  }

  @Test
  void namesTestsThatAreThereAndRunWhenItSays() throws IOException {
    Map<String, String> tests = tests();
    List<String> wrong = new ArrayList<>();
    for (List<String> row : rows().values()) {
      List<String> named =
          TEST.matcher(row.get(3))
              .results()
              .map(MatchResult::group)
              .map(t -> t.replace("`", ""))
              .toList();
      named.stream().filter(test -> !tests.containsKey(test)).forEach(wrong::add);
      for (String when : List.of("hardening", "nightly")) {
        boolean tagged =
            named.stream()
                .anyMatch(t -> tests.getOrDefault(t, "").contains("@Tag(\"" + when + "\")"));
        if (row.get(4).contains(when) && !tagged) {
          wrong.add(row.get(0) + " says " + when + ", and none of its tests does");
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void isWhatTheCommandsRun() throws IOException {
    assertTrue(Files.readString(Path.of("verify")).contains("hardening | nightly)"));
    assertTrue(Files.readString(Path.of(".ci/run")).contains("./verify hardening"));
  }
}
