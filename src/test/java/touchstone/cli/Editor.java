package touchstone.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
      for (Map.Entry<String, List<String>> edit : edits(arguments[1], i).entrySet()) {
        RunResult result =
            new RunResult.Typed("", false, network)
                .in(folder, edit.getValue().toArray(String[]::new));
        if (result.exitCode() != 0) {
          System.out.println("failed " + edit + " " + result);
          return;
        }
        System.out.println(edit.getKey() + " " + i);
        System.out.flush();
      }
    }
  }

  private static Map<String, List<String>> edits(String page, int i) {
    String claim = "claim-" + i;
    Map<String, List<String>> edits = new LinkedHashMap<>();
    edits.put("claim add", List.of("claim", "add", claim, "--text", "Text.", "--kind", "event"));
    edits.put("add", saved(page, "page-" + i, claim));
    edits.put("capture", add("http://gazette.example.com/look?" + i, "net-" + i, claim));
    edits.put("claim rename", List.of("claim", "rename", claim, "named-" + i));
    edits.put("accept", List.of("accept", "named-" + i, "--by", "me"));
    return edits;
  }

  /** A saved page needs an address; one that is fetched has it. */
  private static List<String> saved(String page, String id, String claim) {
    List<String> words = new ArrayList<>(add(page, id, claim));
    words.addAll(List.of("--url", "https://gazette.example.com/" + id));
    return words;
  }

  private static List<String> add(String document, String id, String claim) {
    return List.of(
        "add",
        document,
        "--id",
        id,
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
