package touchstone.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.JacksonIOException;
import touchstone.model.Article;
import touchstone.model.Assessment;
import touchstone.model.ClaimAssessment;
import touchstone.model.Publisher;
import touchstone.model.Source;
import touchstone.model.Tally;

/** The report for other tools. Members are added over time, never taken away or renamed. */
final class JsonReport implements Report {

  private static final int SCHEMA_VERSION = 1;

  @Override
  public void render(ReportRequest request, Appendable out) throws IOException {
    Assessment assessment = request.assessment();
    try (JsonOutput json = new JsonOutput(out)) {
      json.object(
          () -> {
            json.number("schemaVersion", SCHEMA_VERSION);
            json.object(
                "tool",
                () -> {
                  json.text("name", request.tool().name());
                  json.text("version", request.tool().version());
                });
            json.text("asOf", assessment.asOf());
            json.array(
                "publishers",
                () ->
                    assessment.dossier().publishers().all().stream()
                        .sorted(Comparator.comparing(Publisher::id))
                        .forEach(publisher -> publisher(json, publisher)));
            json.array(
                "sources",
                () ->
                    assessment
                        .dossier()
                        .sources()
                        .values()
                        .forEach(source -> source(json, source)));
            json.array(
                "articles",
                () ->
                    assessment.dossier().articles().values().stream()
                        .filter(request.selection()::includes)
                        .forEach(article -> article(json, request, article)));
            findings(json, assessment);
          });
    } catch (JacksonIOException refused) {
      throw refused.getCause();
    }
  }

  private static void findings(JsonOutput json, Assessment assessment) {
    json.array(
        "findings",
        () -> assessment.findings().forEach(finding -> JsonFinding.write(json, finding)));
  }

  private static void publisher(JsonOutput json, Publisher publisher) {
    json.object(
        () -> {
          json.text("id", publisher.id());
          json.text("name", publisher.name());
          json.word("kind", publisher.kind());
          json.text("family", publisher.family());
        });
  }

  private static void source(JsonOutput json, Source source) {
    json.object(
        () -> {
          json.text("id", source.id());
          json.text("title", source.citation().title());
          json.text("publisher", source.publisher());
          json.text("via", source.via());
          json.text("url", orNull(source.citation().url()));
          json.text("published", source.citation().published());
          json.text("retrieved", source.citation().retrieved());
          json.word("kind", source.kind());
          json.text("withdrawn", source.withdrawn());
          json.array(
              "copies",
              () ->
                  source
                      .copies()
                      .forEach(
                          copy ->
                              json.object(
                                  () -> {
                                    json.text("path", copy.path());
                                    json.text("sha256", copy.sha256());
                                    json.number("bytes", copy.bytes());
                                    json.text("captured", copy.captured());
                                  })));
        });
  }

  private static void article(JsonOutput json, ReportRequest request, Article article) {
    List<ClaimAssessment> claims = request.assessment().claimsOf(article.id());
    List<ClaimAssessment> shown = claims.stream().filter(request.selection()::includes).toList();
    Tally tally = Tally.of(article, claims);
    json.object(
        () -> {
          json.text("id", article.id());
          json.text("title", article.title());
          json.text("url", orNull(article.url()));
          json.text("publisher", article.publisher());
          json.text("authority", article.authority());
          json.object(
              "counts",
              () -> tally.statuses().forEach((status, count) -> json.number(status.word(), count)));
          json.array(
              "authorities",
              () -> tally.authorities().forEach(authority -> authority(json, authority)));
          json.number("shown", shown.size());
          json.number("restingOnUncomparedQuotes", tally.uncompared());
          CoverageDocument.figure(
              json, request.assessment().dossier().history().coverageOf(article.id()).orElse(null));
          JsonContradictions.write(json, request.assessment().contradictionsOf(article.id()));
          json.array("claims", () -> shown.forEach(claim -> JsonClaim.write(json, claim)));
        });
  }

  private static void authority(JsonOutput json, Tally.OfAuthority authority) {
    json.object(
        () -> {
          json.text("publisher", authority.publisher());
          json.object(
              "counts",
              () ->
                  authority
                      .readings()
                      .forEach((reading, count) -> json.number(reading.word(), count)));
        });
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
