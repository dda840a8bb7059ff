package touchstone.site;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The style sheet, the script and the icon: the same files in every site. */
final class Assets implements SitePart {

  private static final List<String> NAMES = List.of("site.css", "site.js", "icon.svg");

  @Override
  public void write(Publication publication, SiteSink sink) throws IOException {
    for (String name : NAMES) {
      try (InputStream in = Assets.class.getResourceAsStream("/touchstone/site/" + name)) {
        if (in == null) {
          throw new IllegalStateException(name + " is missing from the program");
        }
        sink.write("assets/" + name, in.readAllBytes());
      }
    }
  }
}
