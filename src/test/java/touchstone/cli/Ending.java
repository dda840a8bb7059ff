package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a run may end, whatever was put before it: with a code from the list, in words, without a
 * trace of the program's own frames; unreadable records with a place for each.
 */
final class Ending {

  private static final Pattern LINE =
      Pattern.compile("^[^:]+:\\d+(:\\d+)?: (error|warning|note) \\[[a-z0-9]+(-[a-z0-9]+)*\\] .+");
  private static final Pattern FRAMES =
      Pattern.compile(
          "^\\s+at [\\w.$/<>]+\\(|^Caused by: |^Exception in thread |\\bjava\\.lang\\.");

  private Ending() {}

  /** Returns what is wrong with the way in which a run of any command ended. */
  static List<String> faults(RunResult run, Integer... codes) {
    List<String> faults = new ArrayList<>();
    if (!Set.of(codes).contains(run.exitCode())) {
      faults.add("exit code " + run.exitCode() + ": " + run.err());
    }
    Stream.of(run.out(), run.err())
        .flatMap(String::lines)
        .filter(line -> FRAMES.matcher(line).find())
        .forEach(line -> faults.add("a stack trace: " + line));
    return faults;
  }

  /** Returns the same for a run of {@code check}, whose every line is a finding at its place. */
  static List<String> faultsOfCheck(RunResult run) {
    List<String> faults = faults(run, 0, 1, 3, 5);
    run.out()
        .lines()
        .filter(line -> !LINE.matcher(line).matches())
        .forEach(line -> faults.add("no finding at a place: " + line));
    if (run.exitCode() == 3 && run.out().lines().noneMatch(line -> line.contains(": error ["))) {
      faults.add("records that cannot be read, and no error");
    }
    return faults;
  }

  /** Requires that JSON has the findings that the lines of text have. */
  static void requireSameFindings(RunResult text, RunResult json) {
    assertEquals(text.exitCode(), json.exitCode());
    TreeSet<String> ids = new TreeSet<>();
    text.out()
        .lines()
        .map(line -> line.replaceFirst("^.*?\\[([a-z0-9-]+)\\].*$", "$1"))
        .forEach(ids::add);
    for (String id : ids) {
      assertTrue(json.out().contains("\"" + id + "\""), id + " is not in " + json.out());
    }
  }
}
