package touchstone.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The note to crawlers (RFC 9309): everything may be read, and where the sitemap is. */
final class RobotsPart implements SitePart {

  @Override
  public void write(Publication publication, SiteSink sink) throws IOException {
    if (publication.options().hasBaseUrl()) {
      String text =
          "User-agent: *\nDisallow:\n\nSitemap: " + publication.absolute(Paths.SITEMAP) + "\n";
      sink.write(Paths.ROBOTS, text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
