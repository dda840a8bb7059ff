package touchstone.site;

import java.io.IOException;
import java.util.List;

/** A file of the site, or a few small ones, that can be made without any other. */
@FunctionalInterface
interface Piece {

  /**
   * Makes and writes it.
   *
   * @throws IOException if the destination refuses it
   */
  void write(SiteSink sink) throws IOException;

  /** Writes them in turn. */
  static void writeAll(List<Piece> pieces, SiteSink sink) throws IOException {
    for (Piece piece : pieces) {
      piece.write(sink);
    }
  }
}
