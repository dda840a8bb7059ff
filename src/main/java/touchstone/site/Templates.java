package touchstone.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;

/** The templates, compiled into this room by the build. */
final class Templates {

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "touchstone.site");

  private Templates() {}

  /** Returns a page. */
  static byte[] render(String template, Frame frame, Object page) {
    PageOutput out = PageOutput.begin();
    ENGINE.render(template + ".jte", Map.of("frame", frame, "page", page), out);
    return out.bytes();
  }
}
