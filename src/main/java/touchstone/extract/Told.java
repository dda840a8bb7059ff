package touchstone.extract;

import java.util.List;
import java.util.Locale;

/**
 * What is known of bytes before they are looked at.
 *
 * @param mediaType the type that came with them, in lower case and without parameters, or empty
 * @param charset the charset label that came with them, or empty
 * @param url the address that they are of, or empty; of an archive it names the record that is
 *     meant
 */
public record Told(String mediaType, String charset, String url) {

  /** Nothing is known. */
  public static final Told NOTHING = new Told("", "", "");

  /** Longer endings first. */
  private static final List<Ending> ENDINGS =
      List.of(
          new Ending(".warc.gz", MediaTypes.WARC),
          new Ending(".warc", MediaTypes.WARC),
          new Ending(".arc.gz", MediaTypes.ARC),
          new Ending(".arc", MediaTypes.ARC),
          new Ending(".wacz", MediaTypes.WACZ),
          new Ending(".mhtml", MediaTypes.MHTML),
          new Ending(".mht", MediaTypes.MHTML),
          new Ending(".html", MediaTypes.HTML),
          new Ending(".htm", MediaTypes.HTML),
          new Ending(".xhtml", MediaTypes.XHTML),
          new Ending(".pdf", MediaTypes.PDF),
          new Ending(".txt", MediaTypes.TEXT),
          new Ending(".md", MediaTypes.MARKDOWN),
          new Ending(".markdown", MediaTypes.MARKDOWN));

  private record Ending(String text, String mediaType) {}

  /** Brings the type into the form that is compared. */
  public Told {
    int parameters = mediaType.indexOf(';');
    String bare = parameters < 0 ? mediaType : mediaType.substring(0, parameters);
    mediaType = bare.strip().toLowerCase(Locale.ROOT);
    charset = charset.strip();
    url = url.strip();
  }

  /** Returns what the ending of a file's name tells; the type is empty if it tells nothing. */
  public static Told byName(String fileName, String url) {
    String name = fileName.toLowerCase(Locale.ROOT);
    for (Ending ending : ENDINGS) {
      if (name.endsWith(ending.text())) {
        return new Told(ending.mediaType(), "", url);
      }
    }
    return new Told("", "", url);
  }

  /** Returns what a Content-Type header tells, parameters included. */
  public static Told byHeader(String contentType, String url) {
    return new Told(contentType, ContentType.parameter(contentType, "charset"), url);
  }
}
