package touchstone.site;

import java.io.IOException;
import java.util.List;

/** One kind of files of the site. */
interface SitePart {

  /** Returns the paths of the pages that it writes for readers; they go into the sitemap. */
  default List<String> pages(Publication publication) {
    return List.of();
  }

  /** Returns its work in pieces that can be done at the same time, in any order. */
  default List<Piece> pieces(Publication publication) {
    return List.of(sink -> write(publication, sink));
  }

  /**
   * Writes its files.
   *
   * @throws IOException if the destination refuses one
   */
  void write(Publication publication, SiteSink sink) throws IOException;
}
