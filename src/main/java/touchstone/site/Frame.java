package touchstone.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page.
 *
 * @param path where the page stands
 * @param title its title, without the site's name
 * @param description what it says, in a sentence
 * @param siteName the site's name
 * @param language BCP 47 tag of the page's own words
 * @param canonical its absolute address, or null if it is not known where the site will stand
 * @param jsonLd its markup, safe to stand in a script element, or null
 * @param feed whether the site has a feed
 * @param script whether the page has something for the script to do
 * @param tool the program that made it
 * @param calendar how its numbers are written
 */
record Frame(
    String path,
    String title,
    String description,
    String siteName,
    String language,
    @Nullable String canonical,
    @Nullable String jsonLd,
    boolean feed,
    boolean script,
    String tool,
    Calendar calendar) {

  /** Returns the same frame with markup, or without any for null. */
  Frame withJsonLd(@Nullable String markup) {
    return new Frame(
        path,
        title,
        description,
        siteName,
        language,
        canonical,
        markup,
        feed,
        script,
        tool,
        calendar);
  }

  /** Returns the same frame with the address of another page as the one to remember. */
  Frame withCanonicalOf(String other, Publication publication) {
    String address = publication.options().hasBaseUrl() ? publication.absolute(other) : null;
    return new Frame(
        path,
        title,
        description,
        siteName,
        language,
        address,
        jsonLd,
        feed,
        script,
        tool,
        calendar);
  }

  /** Returns the same frame for a page that has something for the script to do. */
  Frame withScript() {
    return new Frame(
        path,
        title,
        description,
        siteName,
        language,
        canonical,
        jsonLd,
        feed,
        true,
        tool,
        calendar);
  }

  /** Returns a number as the site's readers write it. */
  String number(long value) {
    return calendar.number(value);
  }

  /** Returns the way from this page to another file of the site. */
  String to(String other) {
    return Paths.relative(path, other);
  }

  /** Returns whether the page stands at that path, for the navigation. */
  boolean isAt(String other) {
    return path.equals(other);
  }

  /** Returns the pages that every page leads to. */
  List<Link> navigation() {
    return List.of(
        new Link(Paths.FRONT, "Verdicts"),
        new Link(Paths.SOURCES, "Sources"),
        new Link(Paths.METHOD, "Method"),
        new Link(Paths.CORRECTIONS, "Corrections"),
        new Link(Paths.ABOUT, "About"));
  }
}
