package touchstone.cli;

import java.nio.file.Path;
import java.util.List;
import touchstone.cli.session.Network;

/**
 * A process that edits a workspace in every way there is, one after the other, until it is killed,
 * and says after each edit that it is done.
 */
final class Editor {

  private Editor() {}

  /**
   * Arguments: the workspace, a saved page to keep copies of, the first number, the port of a
   * server to fetch pages from.
   */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    Network network = Online.network(Integer.parseInt(arguments[3]), RunResult.CLOCK);
    for (int i = Integer.parseInt(arguments[2]); ; i++) {
      List<List<String>> edits =
          List.of(
              List.of("claim", "add", "claim-" + i, "--text", "Text.", "--kind", "event"),
              add(arguments[1], "page-" + i, "claim-" + i),
              add("http://gazette.example.com/look?" + i, "net-" + i, "claim-" + i),
              List.of("claim", "rename", "claim-" + i, "named-" + i),
              List.of("accept", "named-" + i, "--by", "me"));
      for (List<String> edit : edits) {
        RunResult result =
            new RunResult.Typed("", false, network).in(folder, edit.toArray(String[]::new));
        if (result.exitCode() != 0) {
          System.out.println("failed " + edit + " " + result);
          return;
        }
        System.out.println(edit.get(0) + " " + edit.get(1).replaceFirst("\\?.*", "") + " " + i);
        System.out.flush();
      }
    }
  }

  private static List<String> add(String document, String id, String claim) {
    return List.of(
        "add",
        document,
        "--id",
        id,
        "--url",
        "https://gazette.example.com/" + id,
        "--claim",
        claim,
        "--stance",
        "supports",
        "--quote",
        "three modes",
        "--why",
        "It says so.");
  }
}
