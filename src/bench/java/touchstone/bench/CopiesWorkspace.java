package touchstone.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import touchstone.model.ComparedQuote;
import touchstone.model.Digest;
import touchstone.quote.InventedText;

/**
 * A made-up workspace with a kept copy for each of its sources and a quotation from each copy.
 * Every other copy is set with curly quotation marks and dashes; of each {@link #TYPED} quotations
 * one was typed by hand, with straight ones. All quotations stand in their copies, and only there.
 *
 * <p>{@code java -cp CLASSES touchstone.bench.CopiesWorkspace FOLDER COPIES CHARACTERS txt|html
 * [SEED]}. Same arguments, same bytes. Beside the workspace it writes {@code FOLDER/quotes.txt}, a
 * quotation a line, and {@code FOLDER/texts}, what a reader reads of each copy.
 */
final class CopiesWorkspace {

  private static final int TYPED = 5;
  private static final int QUOTED_WORDS = 15;
  private static final int PARAGRAPH = 6;
  private static final int SENTENCE = 100;
  private static final String MOMENT = "2026-03-14T09:30:00Z";

  private final Path root;
  private final int characters;
  private final boolean pages;
  private final List<String> quotes = new ArrayList<>();
  private final List<String> captures = new ArrayList<>();
  private final List<String> compared = new ArrayList<>();

  private CopiesWorkspace(Path root, int characters, boolean pages) {
    this.root = root;
    this.characters = characters;
    this.pages = pages;
  }

  /** Writes what the arguments say. */
  public static void main(String[] arguments) throws IOException {
    long seed = arguments.length > 4 ? Long.parseLong(arguments[4]) : 1;
    boolean pages = arguments[3].equals("html");
    new CopiesWorkspace(Path.of(arguments[0]), Integer.parseInt(arguments[2]), pages)
        .write(Integer.parseInt(arguments[1]), seed);
  }

  /** Writes a workspace whose copies are pages, or else plain text. */
  static void write(Path root, int copies, int characters, boolean pages) throws IOException {
    new CopiesWorkspace(root, characters, pages).write(copies, 1);
  }

  private void write(int copies, long seed) throws IOException {
    Files.createDirectories(root.resolve("texts"));
    Files.createDirectories(root.resolve("evidence"));
    captures.add("path,sha256,bytes,source,captured");
    compared.add("source,claim,quote,copy,state");
    List<String> claims = new ArrayList<>();
    claims.add("id,claim,section,kind,subject,speaker,priority");
    for (int copy = 0; copy < copies; copy++) {
      String id = String.format(Locale.ROOT, "%05d", copy);
      claims.add("claim-" + id + ",Statement " + id + ".,One,event,thing,article,low");
      source(copy, id, InventedText.sentences(seed + copy, characters / SENTENCE));
    }
    evidence(
        "publishers.csv",
        List.of("id,name,kind,family,domains", "desk,Desk,press,desk,desk.example"));
    evidence("captures.csv", captures);
    evidence("quotes.csv", compared);
    Path article = Files.createDirectories(root.resolve("claims/article"));
    Files.write(article.resolve("claims.csv"), claims);
    Files.writeString(article.resolve("article.md"), ARTICLE);
    Files.write(root.resolve("quotes.txt"), quotes);
  }

  private void evidence(String name, List<String> lines) throws IOException {
    Files.write(root.resolve("evidence").resolve(name), lines);
  }

  private void source(int copy, String id, List<String> sentences) throws IOException {
    boolean typed = copy % TYPED == 1;
    StringBuilder text = new StringBuilder();
    String typeset = "";
    String quote = "";
    for (int each = 0; text.length() < characters; each++) {
      String plain = sentences.get(each % sentences.size());
      String set = copy % 2 == 1 || typed ? typeset(plain) : plain;
      boolean fits = each >= copy % (sentences.size() / 2) && isShort(plain);
      if (fits && quote.isEmpty() && (!typed || !set.equals(plain)) && text.indexOf(set) < 0) {
        quote = typed ? plain : set;
        typeset = set;
      } else if (set.equals(typeset)) {
        continue; // it would stand there twice
      }
      text.append(set).append(each % PARAGRAPH == 0 ? "\n\n" : " ");
    }
    String shown = text.toString();
    Files.writeString(root.resolve("texts/" + id + ".txt"), shown);
    quotes.add(quote);
    record(id, quote, typed, pages ? page(shown) : shown);
  }

  private void record(String id, String quote, boolean typed, String content) throws IOException {
    String path = "evidence/captures/source-" + id + "/page" + (pages ? ".html" : ".txt");
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    String digest = Digest.sha256(bytes);
    Files.createDirectories(root.resolve(path).resolveSibling(""));
    Files.write(root.resolve(path), bytes);
    captures.add("%s,%s,%s,source-%s,%s".formatted(path, digest, bytes.length, id, MOMENT));
    compared.add(
        "source-%1$s,claim-%1$s,%2$s,%3$s,%4$s"
            .formatted(id, ComparedQuote.digestOf(quote), digest, typed ? "normalised" : "exact"));
    Files.writeString(
        root.resolve("evidence/source-" + id + ".md"), SOURCE.formatted(id, quote, MOMENT));
  }

  private static boolean isShort(String sentence) {
    return sentence.split(" ", -1).length <= QUOTED_WORDS;
  }

  /** Sets a sentence as printers do. */
  private static String typeset(String plain) {
    return plain.replaceAll("\"(\\S+)\"", "“$1”").replace('\'', '’').replace(" - ", " – ");
  }

  private static String page(String text) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><meta charset=utf-8><title>T</title>\n");
    for (String paragraph : text.split("\n\n", -1)) {
      page.append("<div class=\"row wide\"><p id=\"p").append(page.length()).append("\">");
      page.append(paragraph.replace("&", "&amp;").replace("<", "&lt;")).append("</p></div>\n");
    }
    return page.toString();
  }

  private static final String ARTICLE =
      """
      ---
      title: "An article"
      url: https://site.example/articles/1
      publisher: desk
      published: 2026-03-01
      language: en
      ---

      Text.
      """;

  private static final String SOURCE =
      """
      ---
      title: Document %1$s
      publisher: desk
      url: https://desk.example/%1$s
      published: 2025-06
      retrieved: 2026-03-14
      kind: document
      ---

      A document.

      ## supports claim-%1$s

      > %2$s

      It says so.
      """;
}
