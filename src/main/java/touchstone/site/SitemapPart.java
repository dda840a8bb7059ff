package touchstone.site;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.model.Correction;
import touchstone.model.SignOff;

/** The list of all pages for readers, after the sitemap protocol; none without a base URL. */
final class SitemapPart implements SitePart {

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final int MOST_PAGES = 50_000;

  private final List<SitePart> parts;
  private final int most;

  /** Takes the parts whose pages it lists. */
  SitemapPart(List<SitePart> parts) {
    this(parts, MOST_PAGES);
  }

  /** Takes another limit of pages per file. */
  SitemapPart(List<SitePart> parts, int most) {
    this.parts = List.copyOf(parts);
    this.most = most;
  }

  @Override
  public void write(Publication publication, SiteSink sink) throws IOException {
    if (!publication.options().hasBaseUrl()) {
      return;
    }
    List<String> pages = parts.stream().flatMap(part -> part.pages(publication).stream()).toList();
    Map<String, LocalDate> changed = changed(publication);
    if (pages.size() <= most) {
      sink.write(Paths.SITEMAP, sitemap(publication, pages, changed));
      return;
    }
    List<String> maps = new ArrayList<>();
    for (int from = 0; from < pages.size(); from += most) {
      String map = "sitemap-" + (maps.size() + 1) + ".xml";
      maps.add(map);
      List<String> some = pages.subList(from, Math.min(pages.size(), from + most));
      sink.write(map, sitemap(publication, some, changed));
    }
    sink.write(
        Paths.SITEMAP, list("sitemapindex", "sitemap", publication, maps, Collections.emptyMap()));
  }

  private static byte[] sitemap(
      Publication publication, List<String> pages, Map<String, LocalDate> changed) {
    return list("urlset", "url", publication, pages, changed);
  }

  private static byte[] list(
      String root,
      String element,
      Publication publication,
      List<String> paths,
      Map<String, LocalDate> changed) {
    return XmlFile.of(
        root,
        NAMESPACE,
        xml -> {
          for (String path : paths) {
            xml.element(
                element,
                entry -> {
                  entry.text("loc", publication.absolute(path));
                  entry.text("lastmod", changed.get(path));
                });
          }
        });
  }

  /**
   * Of a claim's page it is known when its verdict was signed or replaced, of the log itself too.
   */
  private static Map<String, LocalDate> changed(Publication publication) {
    Map<String, LocalDate> changed = new HashMap<>();
    for (Standing standing : publication.standings().values()) {
      String page = Paths.claim(standing.claim().id());
      SignOff signed = standing.claim().signOff();
      later(changed, page, signed == null || standing.awaitingReview() ? null : signed.on());
      if (!standing.awaitingReview()) {
        later(changed, page, newest(publication.correctionsOf(standing.claim().id())));
      }
    }
    later(changed, Paths.CORRECTIONS, newest(publication.corrections()));
    return changed;
  }

  private static @Nullable LocalDate newest(List<Correction> corrections) {
    return corrections.isEmpty() ? null : corrections.get(0).when();
  }

  private static void later(Map<String, LocalDate> dates, String page, @Nullable LocalDate day) {
    if (day != null) {
      dates.merge(page, day, (one, other) -> one.isAfter(other) ? one : other);
    }
  }
}
