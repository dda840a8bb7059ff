package touchstone.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * A process that edits a workspace in every way there is, one after the other, until it is killed,
 * and says after each edit that it is done.
 */
final class Editor {

  private Editor() {}

  /** Arguments: the workspace, a saved page to keep copies of, the first number. */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    for (int i = Integer.parseInt(arguments[2]); ; i++) {
      List<List<String>> edits =
          List.of(
              List.of("claim", "add", "claim-" + i, "--text", "Text.", "--kind", "event"),
              List.of(
                  "add",
                  arguments[1],
                  "--id",
                  "page-" + i,
                  "--url",
                  "https://gazette.example.com/" + i,
                  "--claim",
                  "claim-" + i,
                  "--stance",
                  "supports",
                  "--quote",
                  "three modes",
                  "--why",
                  "It says so."),
              List.of("claim", "rename", "claim-" + i, "named-" + i),
              List.of("accept", "named-" + i, "--by", "me"));
      for (List<String> edit : edits) {
        RunResult result = RunResult.in(folder, edit.toArray(String[]::new));
        if (result.exitCode() != 0) {
          System.out.println("failed " + edit + " " + result);
          return;
        }
        System.out.println(edit.get(0) + " " + edit.get(1) + " " + i);
        System.out.flush();
      }
    }
  }
}
