package touchstone.site;

import java.io.IOException;
import java.io.OutputStream;

/** What is in a file, made when it is asked for and never all in memory. */
@FunctionalInterface
public interface SiteContent {

  /**
   * Writes all of it; the destination stays open.
   *
   * @throws IOException if the destination refuses it, or what it is made of cannot be read
   */
  void writeTo(OutputStream out) throws IOException;
}
