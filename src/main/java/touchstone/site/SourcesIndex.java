package touchstone.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import touchstone.model.Source;
import touchstone.model.SourceKind;
import touchstone.model.Stance;

/**
 * The list of sources, by publisher. Those that only give context are reached from their claims.
 *
 * @param publishers the publishers by name, searches last
 * @param listed how many sources are listed, written out
 * @param contextOnly how many are not, since they decide nothing
 */
record SourcesIndex(List<Shelf> publishers, String listed, int contextOnly) {

  /**
   * What one publisher says.
   *
   * @param publisher its name
   * @param kind what sort of organisation it is, or empty
   * @param sources its sources by title
   */
  record Shelf(String publisher, String kind, List<Entry> sources) {}

  /**
   * A source.
   *
   * @param source its page
   * @param published when it was published, or null
   * @param claims how many claims it bears on, written out
   * @param withdrawn whether it was withdrawn
   */
  record Entry(Link source, @Nullable Day published, String claims, boolean withdrawn) {}

  static SourcesIndex of(Publication publication) {
    Map<String, Map<String, Source>> shelves = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    List<Source> searches = new ArrayList<>();
    int contextOnly = 0;
    int listed = 0;
    for (Source source : publication.dossier().sources().values()) {
      if (bearing(publication, source) == 0) {
        contextOnly++;
        continue;
      }
      listed++;
      if (source.kind() == SourceKind.SEARCH) {
        searches.add(source);
      } else {
        shelves
            .computeIfAbsent(
                Names.publisher(publication.dossier(), source.publisher()),
                none -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER))
            .put(Names.source(source) + " " + source.id(), source);
      }
    }
    Map<String, Shelf> all = new LinkedHashMap<>();
    shelves.forEach(
        (name, sources) -> all.put(name, shelf(publication, name, List.copyOf(sources.values()))));
    List<Shelf> result = new ArrayList<>(all.values());
    if (!searches.isEmpty()) {
      result.add(new Shelf("Searches that were made", "", entries(publication, searches)));
    }
    return new SourcesIndex(
        result, publication.calendar().count(listed, "source", "sources"), contextOnly);
  }

  private static int bearing(Publication publication, Source source) {
    return (int)
        publication.exhibitsOf(source.id()).stream()
            .filter(weighed -> weighed.exhibit().stance() != Stance.CONTEXT)
            .count();
  }

  private static Shelf shelf(Publication publication, String name, List<Source> sources) {
    return new Shelf(
        name,
        Names.kind(publication.dossier(), sources.get(0).publisher()),
        entries(publication, sources));
  }

  private static List<Entry> entries(Publication publication, List<Source> sources) {
    Calendar calendar = publication.calendar();
    return sources.stream()
        .map(
            source ->
                new Entry(
                    new Link(
                        Paths.relative(Paths.SOURCES, Paths.source(source.id())),
                        Names.source(source)),
                    calendar.day(source.citation().published()),
                    calendar.count(bearing(publication, source), "claim", "claims"),
                    source.withdrawn() != null))
        .toList();
  }

  /** The part of the site that writes it. */
  static final class Part implements SitePart {

    @Override
    public List<String> pages(Publication publication) {
      return List.of(Paths.SOURCES);
    }

    @Override
    public void write(Publication publication, SiteSink sink) throws IOException {
      Frame frame =
          publication.frame(
              Paths.SOURCES,
              "Sources",
              "Every source that a verdict rests on, and who stands behind it.");
      sink.write(Paths.SOURCES, Templates.render("sources", frame, SourcesIndex.of(publication)));
    }
  }
}
