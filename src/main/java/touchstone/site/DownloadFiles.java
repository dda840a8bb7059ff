package touchstone.site;

import java.io.IOException;
import java.util.List;

/** The files that readers can take away. */
final class DownloadFiles implements SitePart {

  @Override
  public List<Piece> pieces(Publication publication) {
    return publication.request().downloads().stream().map(DownloadFiles::piece).toList();
  }

  private static Piece piece(Download download) {
    return sink -> sink.write(download.path(), download.content());
  }

  @Override
  public void write(Publication publication, SiteSink sink) throws IOException {
    Piece.writeAll(pieces(publication), sink);
  }
}
