package touchstone.preview;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The files of a site at one moment, by path from its root with {@code /}. */
public final class PreviewSite {

  /** What is served before the first site was made. */
  static final PreviewSite NONE = new PreviewSite(Map.of(), "none");

  private final Map<String, byte[]> files;
  private final String version;

  private PreviewSite(Map<String, byte[]> files, String version) {
    this.files = files;
    this.version = version;
  }

  /**
   * Returns a site.
   *
   * @param files contents by path; they are not copied and must not change any more
   * @param version letters and digits that two sites share only if their files are the same
   */
  public static PreviewSite of(Map<String, byte[]> files, String version) {
    return new PreviewSite(new HashMap<>(files), version);
  }

  /** Returns what tells this site from others. */
  public String version() {
    return version;
  }

  /** Returns the content of a file, if there is one. */
  Optional<byte[]> file(String path) {
    return Optional.ofNullable(files.get(path));
  }
}
