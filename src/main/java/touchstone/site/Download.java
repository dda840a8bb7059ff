package touchstone.site;

/**
 * A file that readers can take away; it stands in the folder {@code downloads}.
 *
 * @param name the file's name
 * @param title what it is, in a few words
 * @param content all of it, made when it is asked for
 */
public record Download(String name, String title, SiteContent content) {

  /** Takes a file that is at hand. */
  public Download(String name, String title, byte[] content) {
    this(name, title, written(content.clone()));
  }

  private static SiteContent written(byte[] content) {
    return out -> out.write(content);
  }

  String path() {
    return "downloads/" + name;
  }
}
