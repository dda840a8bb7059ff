package touchstone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The pages of a published site as Markdown, for a program that makes sites of that: the titles,
 * paragraphs and quotations of each page, and one template that has nothing but them.
 *
 * @param folder what the program reads, and the folder {@code site} that it writes
 * @param pages how many pages it has to write
 * @param command what runs it, in that folder
 */
record MinimalSite(Path folder, int pages, String command) {

  private static final String TEMPLATE =
      "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1$s</title></head>\n"
          + "<body><h1>%1$s</h1>\n%2$s\n</body></html>\n";

  /** Returns the pages for Eleventy, which runs from the JavaScript file named. */
  static MinimalSite eleventy(Path folder, Path published, Path program) throws IOException {
    Files.createDirectories(folder.resolve("content/_includes"));
    Files.writeString(
        folder.resolve("content/_includes/page.liquid"),
        TEMPLATE.formatted("{{ title }}", "{{ content }}"));
    Files.writeString(
        folder.resolve("eleventy.config.mjs"),
        "export default () => ({ markdownTemplateEngine: false,"
            + " dir: { input: 'content', output: 'site' } });\n");
    int pages = write(folder.resolve("content"), published, "layout: page.liquid\n", true);
    return new MinimalSite(folder, pages, "node " + program.toAbsolutePath() + " --quiet");
  }

  /** Returns the pages for Hugo. */
  static MinimalSite hugo(Path folder, Path published) throws IOException {
    Files.createDirectories(folder.resolve("layouts/_default"));
    Files.writeString(
        folder.resolve("layouts/_default/single.html"),
        TEMPLATE.formatted("{{ .Title }}", "{{ .Content }}"));
    Files.writeString(
        folder.resolve("config.yaml"),
        "baseURL: /\npublishDir: site\nuglyURLs: true\n"
            + "disableKinds: [home, section, taxonomy, term, RSS, sitemap, robotsTXT, \"404\"]\n");
    int pages = write(folder.resolve("content"), published, "", false);
    return new MinimalSite(folder, pages, "hugo --quiet");
  }

  /** Returns a run that makes the site anew, and fails if a page is missing then. */
  Timed timed() {
    Path site = folder.resolve("site");
    return () -> {
      Commands.setAside(site, folder.resolveSibling(""));
      String line = "cd '" + folder + "' && exec " + command;
      double millis =
          Commands.run(Map.of(), List.of("sh", "-c", line), ProcessBuilder.Redirect.DISCARD);
      if (pages(site).size() != pages) {
        throw new IllegalStateException(
            pages(site).size() + " pages were made, expected " + pages + ": " + command);
      }
      return millis;
    };
  }

  /** Returns the pages of a site. */
  static List<Path> pages(Path site) throws IOException {
    try (Stream<Path> tree = Files.walk(site)) {
      return tree.filter(path -> path.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static int write(Path content, Path published, String more, boolean named)
      throws IOException {
    List<Path> pages = pages(published);
    for (Path page : pages) {
      String name = published.relativize(page).toString().replace("index.html", "front.html");
      Path file = content.resolve(name.replace(".html", ".md"));
      Files.createDirectories(file.resolveSibling(""));
      String link = named ? "permalink: " + name + "\n" : "";
      Files.writeString(file, markdown(Jsoup.parse(Files.readString(page)), more + link));
    }
    return pages.size();
  }

  private static String markdown(Document page, String more) {
    String title = page.title().replace("\\", "\\\\").replace("\"", "\\\"");
    return "---\ntitle: \"%s\"\n%s---\n\n%s\n"
        .formatted(
            title,
            more,
            page.select("main p, main blockquote").stream()
                .map(MinimalSite::paragraph)
                .collect(Collectors.joining("\n\n")));
  }

  private static String paragraph(Element element) {
    return (element.normalName().equals("blockquote") ? "> " : "") + element.text();
  }
}
