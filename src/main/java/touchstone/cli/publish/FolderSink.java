package touchstone.cli.publish;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import touchstone.site.SiteContent;
import touchstone.site.SiteSink;
import touchstone.store.SiteFolder;

/**
 * Puts the files of a site into its folder as they come, from any thread.
 *
 * @param folder the folder
 * @param pages counts the pages for readers
 */
record FolderSink(SiteFolder folder, AtomicInteger pages) implements SiteSink {

  @Override
  public void write(String path, byte[] content) throws IOException {
    write(path, out -> out.write(content));
  }

  @Override
  public void write(String path, SiteContent content) throws IOException {
    folder.write(path, content::writeTo);
    if (path.endsWith(".html")) {
      pages.incrementAndGet();
    }
  }
}
