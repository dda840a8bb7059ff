package touchstone.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A complete workspace of one article that checks clean; tests spoil one file of it. */
final class SmallWorkspace {

  static final String CLAIMS = "claims/art/claims.csv";
  static final String ARTICLE = "claims/art/article.md";
  static final String CONSTRAINTS = "claims/art/constraints.csv";
  static final String EXCLUDED = "claims/art/excluded.csv";
  static final String CORRECTIONS = "claims/art/corrections.csv";
  static final String COVERAGE = "claims/art/coverage.yaml";
  static final String PUBLISHERS = "evidence/publishers.csv";
  static final String CAPTURES = "evidence/captures.csv";
  static final String MANUAL = "evidence/acme-manual.md";
  static final String SEARCH = "evidence/search-modes.md";
  static final String SETTINGS = "touchstone.yaml";

  private SmallWorkspace() {}

  /** The files by name. */
  static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        ARTICLE,
        """
        ---
        title: "All about the Acme speaker"
        url: https://gazette.example.com/acme
        publisher: gazette
        published: 2026-03
        language: en
        authority: acme
        ---

        An article about a speaker.
        """);
    files.put(
        CLAIMS,
        """
        id,claim,anchor,section,kind,subject,speaker,priority,depends_on,quantities,authority,status,overrides,evidence,reviewed_by,reviewed_on,note,formerly
        two-modes,"The speaker has two modes, day and night.",has two modes,Modes,existence,speaker,article,high,,modes=2 modes,,,,,,,,
        night-mode,The night mode is quieter.,quieter at night,Modes,capability,speaker,article,medium,two-modes,level=12 %,,,,,,,,
        """);
    files.put(
        CONSTRAINTS,
        """
        id,strength,claims,constraint,why
        modes-are-two,control,two-modes,two-modes:modes == 2 modes,It says two.
        """);
    files.put(
        EXCLUDED,
        """
        section,paragraph,anchor,reason
        Modes,1,Who would not want,question
        """);
    files.put(
        CORRECTIONS,
        """
        when,claim,from,to,why,by
        2026-04-01,two-modes,unsupported,supported,The manual was found.,editor
        """);
    files.put(
        COVERAGE,
        """
        units: 10
        covered: 9
        article_sha256: 0000000000000000000000000000000000000000000000000000000000000000
        taken: 2026-04-01
        """);
    files.put(
        PUBLISHERS,
        """
        id,name,kind,family,domains
        desk,Our desk,community,desk,
        acme,Acme,maker,acme,acme.example.com
        gazette,The Gazette,press,gazette,gazette.example.com
        """);
    files.put(
        CAPTURES,
        """
        path,sha256,bytes,source,captured
        evidence/captures/acme-manual.warc.gz,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,120,acme-manual,2026-03-14T09:30:00Z
        """);
    files.put(
        MANUAL,
        """
        ---
        title: "The Acme manual"
        publisher: acme
        url: https://acme.example.com/manual
        published: 2025
        retrieved: 2026-03-14
        kind: document
        ---

        The manual of the speaker.

        ## supports two-modes

        > two modes, day and night

        It says so.

        ## qualifies night-mode (indirect)

        It lowers the treble only.
        """);
    files.put(
        SEARCH,
        """
        ---
        title: "Search for a third mode"
        publisher: desk
        url:
        published:
        retrieved: 2026-03-14
        kind: search
        ---

        Searched in the manual.

        ## silent night-mode

        Nothing was found.
        """);
    files.put(
        SETTINGS,
        """
        site_name: Our desk
        shelf_life:
          document: 2 years
        """);
    return files;
  }

  static void write(Path folder, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      write(folder, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
    }
  }

  static void write(Path folder, String name, byte[] bytes) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.write(path, bytes);
  }
}
