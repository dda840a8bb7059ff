package touchstone.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import touchstone.model.Dossier;
import touchstone.model.Id;
import touchstone.model.Publisher;
import touchstone.model.Source;
import touchstone.model.SourceKind;
import touchstone.model.Stance;
import touchstone.model.WeighedExhibit;

/** A page for each source, with everything that it bears on. */
final class SourcePages implements SitePart {

  @Override
  public List<String> pages(Publication publication) {
    return publication.dossier().sources().keySet().stream().map(Paths::source).toList();
  }

  @Override
  public List<Piece> pieces(Publication publication) {
    return publication.dossier().sources().values().stream()
        .map(source -> piece(publication, source))
        .toList();
  }

  @Override
  public void write(Publication publication, SiteSink sink) throws IOException {
    Piece.writeAll(pieces(publication), sink);
  }

  private static Piece piece(Publication publication, Source source) {
    return sink -> {
      String path = Paths.source(source.id());
      SourcePage page = page(publication, source, path);
      Frame frame =
          publication.frame(
              path,
              page.title(),
              "%s, %s: what it says about %s."
                  .formatted(
                      page.title(),
                      page.publisher().name(),
                      publication.calendar().count(page.bearing().size(), "claim", "claims")));
      sink.write(path, Templates.render("source", frame, page));
    };
  }

  private static SourcePage page(Publication publication, Source source, String path) {
    Dossier dossier = publication.dossier();
    List<SourcePage.Bearing> bearing = new ArrayList<>();
    List<SourcePage.Bearing> context = new ArrayList<>();
    for (WeighedExhibit weighed : publication.exhibitsOf(source.id())) {
      Standing standing = publication.standings().get(weighed.exhibit().claim());
      if (standing != null) {
        boolean only = weighed.exhibit().stance() == Stance.CONTEXT;
        (only ? context : bearing)
            .add(
                new SourcePage.Bearing(
                    ClaimLine.of(standing, dossier, path),
                    Passage.of(weighed, dossier, publication.calendar(), path)));
      }
    }
    String address = WebLink.of(source.citation().url()).orElse(null);
    return new SourcePage(
        Names.source(source),
        source.kind() == SourceKind.SEARCH,
        address,
        address == null ? source.citation().url() : "",
        behind(dossier, source),
        source.via() == null ? null : Names.publisher(dossier, source.via()),
        Passage.Dates.of(source, publication.calendar()),
        Names.paragraphs(source.summary()),
        source.citation().language(),
        bearing,
        context,
        Passage.Copy.of(source, publication.calendar()));
  }

  private static SourcePage.Behind behind(Dossier dossier, Source source) {
    Id id = source.publisher();
    String family =
        dossier
            .publishers()
            .find(id)
            .map(Publisher::family)
            .filter(controls -> !controls.equals(id))
            .map(controls -> Names.publisher(dossier, controls))
            .orElse("");
    return new SourcePage.Behind(Names.publisher(dossier, id), Names.kind(dossier, id), family);
  }
}
