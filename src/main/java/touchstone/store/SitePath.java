package touchstone.store;

import java.util.regex.Pattern;

/** Which paths a file of a site may have. */
final class SitePath {

  private static final Pattern SEGMENT = Pattern.compile("(?!\\.{1,2}$)[^/\\\\:\\p{Cntrl}]+");

  private SitePath() {}

  /** Returns whether the path stays in the folder that it starts from, on every system. */
  static boolean isPlain(String path) {
    for (String segment : path.split("/", -1)) {
      if (!SEGMENT.matcher(segment).matches()) {
        return false;
      }
    }
    return true;
  }
}
