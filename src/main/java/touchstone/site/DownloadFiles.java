package touchstone.site;

import java.io.IOException;

/** The files that readers can take away. */
final class DownloadFiles implements SitePart {

  @Override
  public void write(Publication publication, SiteSink sink) throws IOException {
    for (Download download : publication.request().downloads()) {
      sink.write(download.path(), download.content());
    }
  }
}
