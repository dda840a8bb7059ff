package touchstone.site;

import java.io.ByteArrayOutputStream;
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

  /**
   * Takes one file that may be large. Whoever can write it as it comes has a method of its own.
   *
   * @param path as above
   * @param content writes all of it
   * @throws IOException if the destination refuses it, or the content cannot be made
   */
  default void write(String path, SiteContent content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    content.writeTo(bytes);
    write(path, bytes.toByteArray());
  }
}
