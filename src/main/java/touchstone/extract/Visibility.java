package touchstone.extract;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Whether a reader sees an element, as far as its name, its attributes and its own style tell. */
enum Visibility {
  /** It and what is in it. */
  SHOWN,
  /** It is not rendered, nor is anything in it. */
  NOT_RENDERED,
  /** It takes its room and is not seen; something in it may be. */
  UNSEEN,
  /** It is no text of the document at all: code, style, the page of a frame. */
  NO_TEXT;

  private static final Set<String> CODE =
      Set.of(
          "script",
          "style",
          "template",
          "head",
          "iframe",
          "link",
          "meta",
          "base",
          "title",
          "noembed",
          "col",
          "colgroup",
          "param",
          "source",
          "track",
          "input",
          "frameset");

  /** What a browser of today shows something else for, or only when asked. */
  private static final Set<String> FALLBACK =
      Set.of(
          "noscript",
          "noframes",
          "audio",
          "video",
          "canvas",
          "object",
          "datalist",
          "rp",
          "select",
          "textarea",
          "progress",
          "meter",
          "desc",
          "annotation",
          "annotation-xml");

  static Visibility of(Element element, boolean unseen) {
    String name = element.normalName();
    if (CODE.contains(name)) {
      boolean drawing = name.equals("title") && !element.tag().namespace().endsWith("xhtml");
      return drawing ? NOT_RENDERED : NO_TEXT;
    }
    if (FALLBACK.contains(name)
        || element.hasAttr("hidden")
        || (name.equals("dialog") && !element.hasAttr("open"))) {
      return NOT_RENDERED;
    }
    return byStyle(element.attr("style"), unseen);
  }

  /** Reads an inline style; of two declarations the last counts, as in a browser. */
  private static Visibility byStyle(String style, boolean unseen) {
    Visibility found = unseen ? UNSEEN : SHOWN;
    if (style.isEmpty()) {
      return found;
    }
    String display = "";
    boolean faded = false;
    for (String declaration : style.toLowerCase(Locale.ROOT).split(";", -1)) {
      int colon = declaration.indexOf(':');
      String property = colon < 0 ? "" : declaration.substring(0, colon).strip();
      String value = declaration.substring(colon + 1).replace("!important", "").strip();
      switch (property) {
        case "display" -> display = value;
        case "visibility" -> found = visibility(value, found);
        case "opacity", "font-size" -> faded = isZero(value);
        case "content-visibility" -> faded = faded || value.equals("hidden");
        default -> {
          // nothing that hides
        }
      }
    }
    return display.equals("none") || faded ? NOT_RENDERED : found;
  }

  private static Visibility visibility(String value, Visibility otherwise) {
    return switch (value) {
      case "hidden", "collapse" -> UNSEEN;
      case "visible" -> SHOWN;
      default -> otherwise;
    };
  }

  private static boolean isZero(String value) {
    int digits = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= '1' && c <= '9') {
        return false;
      }
      digits += c == '0' ? 1 : 0;
    }
    return digits > 0;
  }
}
