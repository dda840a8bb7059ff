package touchstone.site;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import touchstone.model.Claim;
import touchstone.model.Correction;

/**
 * The replaced verdicts as an Atom feed (RFC 4287). An entry's id (RFC 4151) is made of the day,
 * the claim's id of that day and a number: the log is only ever added to, so it never changes.
 */
final class FeedPart implements SitePart {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  @Override
  public void write(Publication publication, SiteSink sink) throws IOException {
    if (publication.options().hasBaseUrl()) {
      sink.write(Paths.FEED, XmlFile.of("feed", ATOM, xml -> feed(publication, xml)));
    }
  }

  private static void feed(Publication publication, XmlFile xml) throws XMLStreamException {
    SiteOptions options = publication.options();
    List<Correction> corrections = publication.corrections();
    LocalDate changed =
        corrections.isEmpty() ? publication.assessment().asOf() : corrections.get(0).when();
    xml.text("title", options.siteName() + ": changes of verdicts");
    xml.text("id", tag(options, "2026", Paths.FEED));
    xml.text("updated", instant(changed));
    xml.element("author", author -> author.text("name", options.siteName()));
    xml.empty(
        "link",
        "rel",
        "self",
        "type",
        "application/atom+xml",
        "href",
        publication.absolute(Paths.FEED));
    xml.empty(
        "link",
        "rel",
        "alternate",
        "type",
        "text/html",
        "href",
        publication.absolute(Paths.CORRECTIONS));
    IdentityHashMap<Correction, Integer> numbers = numbers(publication);
    for (Correction correction : corrections) {
      String place =
          "corrections/" + correction.claim() + "/" + numbers.getOrDefault(correction, 1);
      String id = tag(options, correction.when().toString(), place);
      xml.element("entry", entry -> entry(publication, correction, id, entry));
    }
  }

  /** The how-manieth of its claim on its day each correction is, in the order of the log. */
  private static IdentityHashMap<Correction, Integer> numbers(Publication publication) {
    Map<String, Integer> seen = new HashMap<>();
    IdentityHashMap<Correction, Integer> numbers = new IdentityHashMap<>();
    for (Correction correction : publication.dossier().history().corrections()) {
      String day = correction.claim() + " " + correction.when();
      numbers.put(correction, seen.merge(day, 1, Integer::sum));
    }
    return numbers;
  }

  private static void entry(Publication publication, Correction correction, String id, XmlFile xml)
      throws XMLStreamException {
    Claim claim = publication.dossier().claims().get(publication.today(correction.claim()));
    String to = PublishedWord.of(correction.to());
    xml.text("title", to + ": " + (claim == null ? correction.claim().value() : claim.text()));
    xml.text("id", id);
    xml.text("updated", instant(correction.when()));
    if (!correction.by().isBlank()) {
      xml.element("author", author -> author.text("name", correction.by()));
    }
    String page = claim == null ? Paths.CORRECTIONS : Paths.claim(claim.id());
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", publication.absolute(page));
    xml.text(
        "summary",
        "The verdict was “%s” and is “%s” since: %s"
            .formatted(PublishedWord.of(correction.from()), to, correction.why()));
  }

  private static String tag(SiteOptions options, String date, String place) {
    URI base = URI.create(options.baseUrl());
    return "tag:%s,%s:%s%s".formatted(base.getHost(), date, base.getRawPath(), place);
  }

  private static String instant(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
