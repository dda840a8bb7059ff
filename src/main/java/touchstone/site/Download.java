package touchstone.site;

/** A file that readers can take away; it stands in the folder {@code downloads}. */
public final class Download {

  private final String name;
  private final String title;
  private final byte[] content;

  /**
   * Takes a file.
   *
   * @param name the file's name
   * @param title what it is, in a few words
   * @param content all of it
   */
  public Download(String name, String title, byte[] content) {
    this.name = name;
    this.title = title;
    this.content = content.clone();
  }

  String name() {
    return name;
  }

  String title() {
    return title;
  }

  String path() {
    return "downloads/" + name;
  }

  byte[] content() {
    return content.clone();
  }
}
