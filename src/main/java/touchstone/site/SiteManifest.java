package touchstone.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** What made the site and with which choices, for tools and for whoever rebuilds it. */
final class SiteManifest implements SitePart {

  static final String PATH = "site.json";

  private static final int SCHEMA_VERSION = 1;
  private static final JsonFactory FACTORY = new JsonFactory();

  @Override
  public void write(Publication publication, SiteSink sink) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(new Indented(), bytes)) {
      write(publication.request(), json);
      json.writeRaw('\n');
    }
    sink.write(PATH, bytes.toByteArray());
  }

  private static void write(SiteRequest request, JsonGenerator json) {
    SiteOptions options = request.options();
    json.writeStartObject();
    json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
    json.writeStringProperty("generator", request.tool().name());
    json.writeStringProperty("version", request.tool().version());
    json.writeStringProperty("asOf", request.assessment().asOf().toString());
    json.writeStringProperty("siteName", options.siteName());
    if (options.hasBaseUrl()) {
      json.writeStringProperty("baseUrl", options.baseUrl());
    } else {
      json.writeNullProperty("baseUrl");
    }
    json.writeStringProperty("locale", options.locale().toLanguageTag());
    json.writeBooleanProperty("awaitingReview", options.awaitingReview());
    json.writeEndObject();
  }

  private static final class Indented extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
