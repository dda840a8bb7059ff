package touchstone.site;

import touchstone.model.Id;

/** Where each page stands in the site; what is published once stays there for good. */
final class Paths {

  static final String FRONT = "index.html";
  static final String METHOD = "method.html";
  static final String SOURCES = "sources.html";
  static final String CORRECTIONS = "corrections.html";
  static final String ABOUT = "about.html";
  static final String FEED = "feed.xml";
  static final String SITEMAP = "sitemap.xml";
  static final String ROBOTS = "robots.txt";

  private Paths() {}

  static String article(Id article) {
    return "articles/" + article + ".html";
  }

  static String badge(Id article) {
    return "badges/" + article + ".svg";
  }

  static String claim(Id claim) {
    return "claims/" + claim + ".html";
  }

  static String source(Id source) {
    return "sources/" + source + ".html";
  }

  /** Returns the way from one file of the site to another, which works from a folder as well. */
  static String relative(String from, String to) {
    int up = (int) from.chars().filter(c -> c == '/').count();
    return "../".repeat(up) + to;
  }
}
