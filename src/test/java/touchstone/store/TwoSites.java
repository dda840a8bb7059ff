package touchstone.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Two states of one site, and ways to put one in the other's place; also as a process. */
final class TwoSites {

  private static final int PAGES = 150;

  private TwoSites() {}

  /** Publishes the two states in turn until it is killed, and says each time that it is done. */
  public static void main(String[] arguments) throws IOException {
    Path workspace = Path.of(arguments[0]);
    for (int number = 0; ; number++) {
      if (arguments[1].equals("in-place")) {
        writeInPlace(workspace.resolve("site"), number % 2);
      } else {
        publish(workspace, number % 2, arguments[1].equals("at-once"));
      }
      System.out.println(number);
    }
  }

  static List<String> paths() {
    List<String> paths = new ArrayList<>(List.of("index.html", "site.json"));
    for (int i = 0; i < PAGES; i++) {
      paths.add("claims/claim-" + i + ".html");
    }
    return paths;
  }

  /** What a file holds in a state: long enough not to be written at one stroke. */
  static String content(String path, int state) {
    return ("state " + state + " of " + path + "\n").repeat(300);
  }

  /** Returns the state that a content belongs to, or -1 if it is no whole content of either. */
  static int stateOf(String path, String content) {
    return content.equals(content(path, 0)) ? 0 : content.equals(content(path, 1)) ? 1 : -1;
  }

  static void publish(Path workspace, int state, boolean atOnce) throws IOException {
    try (SiteFolder site =
        SiteFolder.begin(workspace.resolve("site"), workspace, Duration.ofMinutes(1), atOnce)) {
      for (String path : paths()) {
        site.write(path, content(path, state).getBytes(StandardCharsets.UTF_8));
      }
      site.finish();
    }
  }

  private static void writeInPlace(Path site, int state) throws IOException {
    Files.createDirectories(site.resolve("claims"));
    for (String path : paths()) {
      Files.writeString(site.resolve(path), content(path, state));
    }
  }

  /** Returns what is wrong with the site; nothing if it is whole and of one state. */
  static List<String> problems(Path site) throws IOException {
    List<String> problems = new ArrayList<>();
    int first = -2;
    for (String path : paths()) {
      int state =
          Files.exists(site.resolve(path))
              ? stateOf(path, Files.readString(site.resolve(path)))
              : -1;
      first = first == -2 ? state : first;
      if (state == -1 || state != first) {
        problems.add(path);
      }
    }
    return problems;
  }
}
