package touchstone.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import touchstone.model.Address;
import touchstone.model.DocumentFacts;
import touchstone.model.PartialDate;

/** What a page says of itself in its head, its microdata and its JSON-LD. */
final class PageFacts {

  private static final int LONGEST = 1_000;
  private static final int LONGEST_SCRIPT = 1_000_000;
  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}");

  private static final List<String> TITLES =
      List.of("meta[property=og:title]", "meta[name=citation_title]", "meta[name=twitter:title]");
  private static final List<String> SITES =
      List.of(
          "meta[property=og:site_name]",
          "meta[name=citation_journal_title]",
          "meta[name=application-name]");
  private static final List<String> PUBLISHED =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=citation_publication_date]",
          "meta[name=citation_date]",
          "meta[name=dc.date]",
          "meta[name=dcterms.created]",
          "meta[name=date]",
          "[itemprop=datePublished]");
  private static final List<String> UPDATED =
      List.of(
          "meta[property=article:modified_time]",
          "meta[property=og:updated_time]",
          "meta[itemprop=dateModified]",
          "meta[name=dcterms.modified]",
          "meta[name=last-modified]",
          "[itemprop=dateModified]");

  private final Document page;

  private PageFacts(Document page) {
    this.page = page;
  }

  /** Returns the facts of a page that was read as a type and in a charset. */
  static DocumentFacts of(Document page, String mediaType, String charset) {
    PageFacts facts = new PageFacts(page);
    PartialDate published = facts.date(PUBLISHED, "datePublished");
    return new DocumentFacts(
        facts.title(),
        facts.first(SITES, PageFacts::line).orElse(""),
        facts.canonical(),
        published == null ? facts.soleTime() : published,
        facts.date(UPDATED, "dateModified"),
        facts.language(),
        mediaType,
        charset);
  }

  private String title() {
    return first(TITLES, PageFacts::line)
        .or(() -> line(page.title()))
        .or(() -> Optional.ofNullable(page.selectFirst("h1")).flatMap(h1 -> line(h1.text())))
        .orElse("");
  }

  private String canonical() {
    for (Element link : page.select("link[rel~=(?i)\\bcanonical\\b][href]")) {
      String href = link.attr("href").strip();
      if (Address.parse(href).isPresent()) {
        return href;
      }
    }
    return first(List.of("meta[property=og:url]"), url -> Optional.of(url.strip()))
        .filter(url -> Address.parse(url).isPresent())
        .orElse("");
  }

  private String language() {
    Element html = page.selectFirst("html");
    return Optional.ofNullable(html)
        .flatMap(root -> tag(root.attr("lang")))
        .or(() -> first(List.of("meta[http-equiv=content-language]"), PageFacts::tag))
        .or(() -> first(List.of("meta[property=og:locale]"), PageFacts::tag))
        .orElse("");
  }

  private @Nullable PartialDate date(List<String> selectors, String jsonName) {
    return first(selectors, LooseDate::read).or(() -> fromJson(jsonName)).orElse(null);
  }

  /** Returns the first value that one of the selectors leads to and that can be used. */
  private <T> Optional<T> first(List<String> selectors, Function<String, Optional<T>> reader) {
    for (String selector : selectors) {
      for (Element element : page.select(selector)) {
        Optional<T> value = reader.apply(value(element));
        if (value.isPresent()) {
          return value;
        }
      }
    }
    return Optional.empty();
  }

  private static String value(Element element) {
    for (String attribute : List.of("content", "datetime")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    return element.normalName().equals("meta") ? "" : element.ownText();
  }

  /** A page with one date has that date; of several, nobody knows what each is for. */
  private @Nullable PartialDate soleTime() {
    Elements times = page.select("time[datetime]");
    PartialDate sole = null;
    for (Element time : times) {
      PartialDate date = LooseDate.read(time.attr("datetime")).orElse(null);
      if (date != null && sole != null && !date.equals(sole)) {
        return null;
      }
      sole = date == null ? sole : date;
    }
    return sole;
  }

  /** Two names are all that is wanted, so the JSON is searched and not parsed. */
  private Optional<PartialDate> fromJson(String name) {
    Pattern member = Pattern.compile("\"" + name + "\"\\s{0,20}:\\s{0,20}\"([^\"\\\\]{4,40})\"");
    for (Element script : page.select("script[type=application/ld+json]")) {
      String json = script.data();
      Matcher matcher = member.matcher(json.substring(0, Math.min(json.length(), LONGEST_SCRIPT)));
      while (matcher.find()) {
        Optional<PartialDate> date = LooseDate.read(matcher.group(1));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> line(String text) {
    String line = text.strip().replaceAll("[\\s\\u00A0]+", " ");
    int end = Math.min(line.length(), LONGEST);
    return line.isBlank() ? Optional.empty() : Optional.of(line.substring(0, end));
  }

  private static Optional<String> tag(String text) {
    String tag = text.strip().replace('_', '-');
    return LANGUAGE.matcher(tag).matches() ? Optional.of(tag) : Optional.empty();
  }
}
