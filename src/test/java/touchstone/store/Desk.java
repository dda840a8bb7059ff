package touchstone.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small workspace of two articles that reads without a fault, for tests of editing. */
final class Desk {

  static final String CLAIMS = "claims/art/claims.csv";
  static final String MANUAL = "evidence/acme-manual.md";

  private static final String HEADINGS =
      "id,claim,anchor,section,kind,subject,speaker,priority,depends_on,quantities,authority,"
          + "status,overrides,evidence,reviewed_by,reviewed_on,note,formerly\n";

  private final Path root;

  private Desk(Path root) {
    this.root = root;
  }

  /** Writes the workspace into a folder. */
  static Desk in(Path root) throws IOException {
    Desk desk = new Desk(root);
    Map<String, String> files = new TreeMap<>();
    files.put(
        CLAIMS,
        HEADINGS
            + "modes,\"It has two modes, day and night.\",has two modes,Modes,existence,,article,"
            + "high,,n=2 modes,,supported,,acme-manual@0123abcd,me,2026-04-02,,\n"
            + "night,The night mode is quieter.,quieter,Modes,capability,,article,low,"
            + "\"modes; modes-two\",,,,,,,,,old-night\n"
            + "modes-two,Another.,another one,Modes,capability,,article,low,,,,,,,,,,\n");
    files.put(
        "claims/art/constraints.csv",
        "id,strength,claims,constraint,why\n"
            + "two,control,modes;modes-two,modes:n == 2 modes,It says modes.\n"
            + "other,soft,night;modes-two,excludes,Why modes.\n");
    files.put(
        "claims/art/corrections.csv",
        "when,claim,from,to,why,by\n2026-04-01,modes,unsupported,supported,Found.,me\n");
    files.put("claims/art/article.md", "---\ntitle: Acme\nurl:\npublisher: desk\n---\n");
    files.put("claims/far/article.md", "---\ntitle: Far\nurl:\npublisher: desk\n---\n");
    files.put(
        "claims/far/claims.csv",
        HEADINGS + "far-one,Text.,words,S,event,,article,low,modes,,,,,,,,,\n");
    files.put(
        "evidence/publishers.csv",
        "id,name,kind,family,domains\ndesk,Our desk,community,desk,\n"
            + "acme,Acme,maker,acme,acme.example.com\n");
    files.put(
        MANUAL,
        "---\ntitle: The manual\npublisher: acme\nurl: https://acme.example.com/m\npublished:\n"
            + "retrieved: 2026-03-14\nkind: document\n---\n\nSays things.\n\n## supports modes\n\n"
            + "> two modes\n\nAbout modes.\n\n## context modes-two (indirect)\n\nIt is.\n");
    for (Map.Entry<String, String> file : files.entrySet()) {
      desk.write(file.getKey(), file.getValue());
    }
    return desk;
  }

  Path root() {
    return root;
  }

  void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  String read(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }

  WorkspaceEditor open() throws IOException {
    return WorkspaceEditor.open(root, Duration.ofSeconds(60));
  }

  /** The bytes of every file, as text of one character a byte, by path. */
  Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(path -> !Files.isDirectory(path)).toList()) {
        files.put(
            root.relativize(path).toString(),
            Files.isSymbolicLink(path)
                ? "a link"
                : new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
