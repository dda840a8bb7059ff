package touchstone.site;

import java.io.IOException;

/** Where the files of a site go. */
@FunctionalInterface
public interface SiteSink {

  /**
   * Takes one file.
   *
   * @param path from the site's root, with {@code /} between folders; no path comes twice
   * @param content all of it
   * @throws IOException if the destination refuses it
   */
  void write(String path, byte[] content) throws IOException;
}
