package touchstone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * A made-up workspace of any size, shaped like the one of this repository: a source for every five
 * claims, three exhibits a claim, a constraint for every two, verdicts of all sorts.
 *
 * <p>Run it in the repository: {@code java src/bench/java/touchstone/bench/Workspace.java FOLDER
 * CLAIMS CLAIMS_PER_ARTICLE [SEED]}. Same arguments, same bytes. {@code touchstone check} finds no
 * error in what it writes.
 */
final class Workspace {

  private static final int CLAIMS_PER_SOURCE = 5;
  private static final int EXHIBITS_PER_CLAIM = 3;
  private static final int CLAIMS_PER_SECTION = 12;
  private static final int SOURCES_PER_SEARCH = 6;
  private static final String SEARCH_RECORD = "touchstone";
  private static final String DAY = "2026-11-22";

  private static final String[] KINDS = {
    "mechanism", "existence", "capability", "measurement", "statistic",
    "attribution", "event", "procedure", "prediction", "comparison"
  };
  private static final String[] PRIORITIES = {"high", "medium", "low", "low"};
  private static final String[] PUBLISHERS = {
    "press", "press", "community", "community", "academic"
  };
  private static final String[] STANCES = {
    "supports",
    "supports",
    "supports",
    "supports",
    "contradicts",
    "contradicts",
    "contradicts",
    "qualifies",
    "context",
    "context",
    "silent",
    "silent",
    "silent"
  };
  private static final String[] WORDS =
      ("speaker link codec buffer firmware group delay sample packet radio bridge mode stream clock"
              + " volume device pairing profile channel network signal format update model test room")
          .split(" ");
  private static final String[] VERBS =
      "holds drops carries delays limits names measures needs".split(" ");

  private final Path root;
  private final int claims;
  private final int perArticle;
  private final Random random;
  private final Set<Integer> ruledOut = new HashSet<>();

  private Workspace(Path root, int claims, int perArticle, long seed) {
    this.root = root;
    this.claims = claims;
    this.perArticle = perArticle;
    this.random = new Random(seed);
  }

  public static void main(String[] arguments) throws IOException {
    new Workspace(
            Path.of(arguments[0]),
            Integer.parseInt(arguments[1]),
            Integer.parseInt(arguments[2]),
            arguments.length > 3 ? Long.parseLong(arguments[3]) : 1)
        .write();
  }

  private void write() throws IOException {
    Files.createDirectories(root.resolve("evidence"));
    int articles = (claims + perArticle - 1) / perArticle;
    int publishers = Math.max(2, claims / CLAIMS_PER_SOURCE / 2);
    publishers(articles, publishers);
    for (int article = 0; article < articles; article++) {
      int first = article * perArticle;
      int end = Math.min(claims, first + perArticle);
      article(article);
      claims(article, first, end);
      constraints(article, first, end);
      sources(article, first, end, publishers);
    }
  }

  private void publishers(int articles, int publishers) throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add("id,name,kind,family,domains");
    rows.add("touchstone,Touchstone search record,community,touchstone,");
    for (int article = 0; article < articles; article++) {
      rows.add("maker-%1$s,Maker %1$s,maker,maker-%1$s,maker-%1$s.example".formatted(article));
      rows.add("site-%1$s,Site %1$s,community,site-%1$s,site-%1$s.example".formatted(article));
    }
    for (int each = 0; each < publishers; each++) {
      rows.add(
          "desk-%1$s,Desk %1$s,%2$s,desk-%1$s,desk-%1$s.example".formatted(each, any(PUBLISHERS)));
    }
    Files.write(root.resolve("evidence/publishers.csv"), rows);
  }

  private void article(int article) throws IOException {
    Files.createDirectories(folder(article));
    Files.writeString(
        folder(article).resolve("article.md"),
        """
        ---
        title: "Article %1$s: what the %2$s does to the %3$s"
        url: https://site-%1$s.example/articles/%1$s
        publisher: site-%1$s
        published: 2026-03-01
        language: en
        authority: maker-%1$s
        ---

        %4$s

        %5$s
        """
            .formatted(article, any(WORDS), any(WORDS), prose(60), prose(70)));
  }

  private void claims(int article, int first, int end) throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add(
        "id,claim,anchor,section,kind,subject,speaker,priority,depends_on,quantities,authority,status,"
            + "overrides,evidence,reviewed_by,reviewed_on,note,formerly");
    for (int claim = first; claim < end; claim++) {
      boolean needsAnother = claim > first && random.nextInt(5) == 0;
      rows.add(
          String.join(
              ",",
              claim(claim),
              sentence(9 + random.nextInt(9)),
              words(4),
              "Section " + ((claim - first) / CLAIMS_PER_SECTION + 1) + ": " + words(3),
              any(KINDS),
              words(2),
              "article",
              any(PRIORITIES),
              needsAnother ? claim(first + random.nextInt(claim - first)) : "",
              "latency=" + claim + " ms",
              ",,,,,,,"));
    }
    Files.write(folder(article).resolve("claims.csv"), rows);
  }

  /**
   * Half are comparisons that hold, for the figures of the claims grow; half rule each other out.
   */
  private void constraints(int article, int first, int end) throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add("id,strength,claims,constraint,why");
    for (int claim = first; claim + 1 < end; claim += 2) {
      String next = claim(claim + 1);
      boolean compares = random.nextBoolean();
      boolean hard = !compares && random.nextInt(3) == 0;
      if (hard) {
        ruledOut.add(claim + 1); // gets no support, or the records would disagree
      }
      rows.add(
          "pair-%s,%s,%s;%s,%s,%s"
              .formatted(
                  claim,
                  compares ? "control" : hard ? "hard" : "qualified",
                  claim(claim),
                  next,
                  compares ? claim(claim) + ":latency <= " + next + ":latency" : "excludes",
                  sentence(16)));
    }
    Files.write(folder(article).resolve("constraints.csv"), rows);
  }

  private void sources(int article, int first, int end, int publishers) throws IOException {
    int count = Math.max(EXHIBITS_PER_CLAIM, (end - first) / CLAIMS_PER_SOURCE);
    List<StringBuilder> files = new ArrayList<>();
    for (int source = 0; source < count; source++) {
      files.add(
          new StringBuilder(isSearch(source) ? search() : document(article, source, publishers)));
    }
    for (int claim = first; claim < end; claim++) {
      Set<Integer> chosen = new LinkedHashSet<>();
      while (chosen.size() < EXHIBITS_PER_CLAIM) {
        chosen.add(random.nextInt(count));
      }
      for (int source : chosen) {
        files.get(source).append(exhibit(claim, isSearch(source)));
      }
    }
    for (int source = 0; source < count; source++) {
      Files.writeString(
          root.resolve("evidence/source-%s-%s.md".formatted(article, source)), files.get(source));
    }
  }

  private static boolean isSearch(int source) {
    return source % SOURCES_PER_SEARCH == 1;
  }

  private String search() {
    return """
        ---
        title: Search for %s
        publisher: %s
        retrieved: %s
        kind: search
        ---

        %s
        """
        .formatted(words(3), SEARCH_RECORD, DAY, prose(30));
  }

  private String document(int article, int source, int publishers) {
    String publisher = source % 4 == 0 ? "maker-" + article : "desk-" + random.nextInt(publishers);
    return """
        ---
        title: On the %1$s
        publisher: %2$s
        url: https://%2$s.example/%3$s/%4$s
        published: 2025-06
        retrieved: %5$s
        kind: document
        ---

        %6$s
        """
        .formatted(words(3), publisher, article, source, DAY, prose(40));
  }

  private String exhibit(int claim, boolean searched) {
    String stance = searched ? "silent" : any(STANCES);
    if (stance.equals("supports") && ruledOut.contains(claim)) {
      stance = "contradicts";
    }
    if (stance.equals("silent")) {
      return "%n## silent %s%n%n%s%n".formatted(claim(claim), prose(20));
    }
    String indirect = random.nextInt(5) < 3 ? " (indirect)" : "";
    return "%n## %s %s%s%n%n> %s%n%n%s%n"
        .formatted(stance, claim(claim), indirect, words(7), prose(25));
  }

  private Path folder(int article) {
    return root.resolve("claims").resolve("article-" + article);
  }

  private static String claim(int number) {
    return String.format(Locale.ROOT, "claim-%05d", number);
  }

  private String any(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder(any(WORDS));
    for (int word = 1; word < count; word++) {
      text.append(' ').append(any(WORDS));
    }
    return text.toString();
  }

  private String sentence(int count) {
    return "The " + words(2) + " " + any(VERBS) + " the " + words(count - 5) + ".";
  }

  private String prose(int count) {
    StringBuilder text = new StringBuilder();
    for (int left = count; left > 0; left -= 10) {
      text.append(text.isEmpty() ? "" : left % 20 == 0 ? "\n" : " ").append(sentence(10));
    }
    return text.toString();
  }
}
