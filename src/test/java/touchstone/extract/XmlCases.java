package touchstone.extract;

import java.util.ArrayList;
import java.util.List;

/** XML that makes a careless parser read a file, open a connection or fill the memory. */
final class XmlCases {

  /** Ways to have an address read; it stands where {@code %1$s} does. */
  private static final List<String> READERS =
      List.of(
          "<!DOCTYPE html [<!ENTITY x SYSTEM \"%1$s\">]><html><p>start &x; end</p></html>",
          "<!DOCTYPE html [<!ENTITY x PUBLIC 'any' '%1$s'>]><html><p>start &x; end</p></html>",
          "<!DOCTYPE html SYSTEM \"%1$s\"><html><p>start &x; end</p></html>",
          "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' '%1$s'><html><p>start</p></html>",
          "<!DOCTYPE html [<!ENTITY %% x SYSTEM '%1$s'> %%x;]><html><p>start end</p></html>",
          "<!DOCTYPE html [<!ENTITY %% f SYSTEM '%1$s'><!ENTITY %% e \"<!ENTITY &#37; s SYSTEM '%1$s?%%f;'>\">"
              + "%%e;%%s;]><html><p>start end</p></html>",
          "<!DOCTYPE html [<!ENTITY a '&b;'><!ENTITY b SYSTEM '%1$s'>]><html><p>start &a;</p></html>",
          "<!DOCTYPE html [<!ATTLIST p t CDATA '&x;'><!ENTITY x SYSTEM '%1$s'>]><p>start</p>",
          "<!DOCTYPE html [<!NOTATION n SYSTEM '%1$s'><!ENTITY x SYSTEM '%1$s' NDATA n>]><p>start</p>",
          "<html xmlns:xi='http://www.w3.org/2001/XInclude'><p>start"
              + " <xi:include href='%1$s' parse='text'/></p></html>",
          "<?xml-stylesheet type='text/xsl' href='%1$s'?><html><p>start</p></html>",
          "<html xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:schemaLocation='a %1$s'>"
              + "<p>start</p></html>",
          "<html><p>start</p><svg xmlns:xlink='http://www.w3.org/1999/xlink'><image xlink:href='%1$s'/>"
              + "<use href='%1$s#x'/><text>end</text></svg></html>",
          "<html><p>start</p><iframe src='%1$s'></iframe><object data='%1$s'></object>"
              + "<link rel=import href='%1$s'><embed src='%1$s'></html>",
          "<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>"
              + "<xsl:include href='%1$s'/><p>start</p></xsl:stylesheet>",
          "<!DOCTYPE html [<!ENTITY x SYSTEM '%1$s'>]><html><title>&x;</title><p title='&x;'>start</p>"
              + "<script type='application/ld+json'>{\"datePublished\": \"&x;\"}</script></html>");

  private XmlCases() {}

  /** Returns each way to read each of some addresses, with an XML declaration and without. */
  static List<String> reading(List<String> addresses) {
    List<String> cases = new ArrayList<>();
    for (String reader : READERS) {
      for (String address : addresses) {
        cases.add(reader.formatted(address));
        cases.add("<?xml version=\"1.0\" encoding=\"utf-8\"?>" + reader.formatted(address));
      }
    }
    return cases;
  }

  /** Returns entities that grow: a billion of few, a large one often, one within itself. */
  static List<String> growing() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE html [<!ENTITY a0 'lol'>");
    for (int i = 1; i < 10; i++) {
      laughs.append("<!ENTITY a%s '%s'>".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    String large = "<!DOCTYPE html [<!ENTITY a '" + "x".repeat(50_000) + "'>]><html><p>start ";
    return List.of(
        laughs + "]><html><p>start &a9;</p></html>",
        laughs.toString().replace("<!ENTITY ", "<!ENTITY % ") + " %a9;]><html><p>start</p></html>",
        large + "&a;".repeat(50_000) + "</p></html>",
        "<!DOCTYPE html [<!ENTITY a '&b;'><!ENTITY b '&a;'>]><html><p>start &a;</p></html>",
        "<!DOCTYPE html [" + "<!ENTITY a 'b'>".repeat(50_000) + "]><html><p>start &a;</p></html>",
        "<!DOCTYPE " + "[".repeat(200_000) + "><p>start",
        "<html " + "xmlns:a='b' ".repeat(20_000) + "><p>start</p></html>");
  }
}
