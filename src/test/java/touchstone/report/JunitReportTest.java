package touchstone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import touchstone.model.Excerpt;

/** JUnit XML that build servers read, whatever the records say. */
class JunitReportTest {

  private static String render(String text) {
    return ReportFixture.render(new JunitReport(), ReportFixture.with(text));
  }

  private static Element parse(String document) throws SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(document))).getDocumentElement();
    } catch (ParserConfigurationException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<Element> elements(Element root, String name) {
    NodeList nodes = root.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void hasACaseForEachClaimAndOneForEachErrorInTheRecords() throws SAXException {
    Element root = parse(render(ReportFixture.PLAIN));
    assertEquals(
        List.of("art", "records"),
        elements(root, "testsuite").stream().map(suite -> suite.getAttribute("name")).toList());
    assertEquals(
        List.of(
            "one: plain words",
            "two: plain words",
            "three: plain words",
            "four: plain words",
            "claims/art/plain words:3:4 some-rule"),
        elements(root, "testcase").stream().map(one -> one.getAttribute("name")).toList());
    assertEquals("art", elements(root, "testcase").get(0).getAttribute("classname"));
  }

  @Test
  void failsWhatCannotStandAndSkipsWhatNobodyLookedFor() throws SAXException {
    List<Element> cases = elements(parse(render(ReportFixture.PLAIN)), "testcase");
    assertEquals("contradicted", elements(cases.get(0), "failure").get(0).getAttribute("type"));
    assertEquals("unsupported", elements(cases.get(1), "failure").get(0).getAttribute("type"));
    assertEquals("disputed", elements(cases.get(2), "failure").get(0).getAttribute("type"));
    assertEquals(1, elements(cases.get(3), "skipped").size());
    assertEquals(0, elements(cases.get(3), "failure").size());
    assertEquals("some-rule", elements(cases.get(4), "error").get(0).getAttribute("type"));
    assertTrue(cases.get(0).getTextContent().contains("V3 gives contradicted"));
  }

  @Test
  void tellsTheReadingTheLeanAndWhereToLook() throws SAXException {
    Map<String, String> properties = new HashMap<>();
    elements(elements(parse(render(ReportFixture.PLAIN)), "testcase").get(1), "property")
        .forEach(one -> properties.put(one.getAttribute("name"), one.getAttribute("value")));
    assertEquals(
        Map.of(
            "verdict",
            "unsupported",
            "lean",
            "against",
            "rule",
            "V6",
            "authority",
            "acme",
            "reading",
            "at-odds",
            "needs-review",
            "true",
            "exhibit manual",
            "https://acme.example.com/manual"),
        properties);
  }

  @Test
  void hasCountsThatAddUp() throws SAXException {
    Element root = parse(render(ReportFixture.PLAIN));
    Map<String, String> elementOf =
        Map.of("tests", "testcase", "failures", "failure", "errors", "error", "skipped", "skipped");
    for (Map.Entry<String, String> count : elementOf.entrySet()) {
      int sum = 0;
      for (Element suite : elements(root, "testsuite")) {
        int counted = elements(suite, count.getValue()).size();
        assertEquals(Integer.toString(counted), suite.getAttribute(count.getKey()));
        sum += counted;
      }
      assertEquals(Integer.toString(sum), root.getAttribute(count.getKey()));
    }
  }

  @Test
  void isXmlWhateverTheText() throws SAXException {
    Random random = new Random(11);
    for (int i = 0; i < 1_000; i++) {
      String text =
          i < HostileText.SAMPLES.size() ? HostileText.SAMPLES.get(i) : HostileText.random(random);
      Element root = parse(render(text));
      assertEquals(5, elements(root, "testcase").size(), text);
      assertEquals(
          "one: " + Excerpt.visible(text), elements(root, "testcase").get(0).getAttribute("name"));
      assertEquals(Excerpt.visible(text), elements(root, "error").get(0).getAttribute("message"));
    }
  }

  @Test
  void isReadByAParserThatRefusesWhatIsNoXml() {
    assertThrows(SAXException.class, () -> parse(render("x").replace("</testsuites>", "")));
    assertThrows(SAXException.class, () -> parse(render("x").replace("one: x", "one: \u0001")));
    assertThrows(
        SAXException.class,
        () -> parse(render("x").replaceFirst("<testsuites", "<!DOCTYPE a><testsuites")));
  }

  @Test
  void hasNoTimesSoThatTheSameRecordsGiveTheSameText() {
    String document = render(ReportFixture.PLAIN);
    assertEquals(document, render(ReportFixture.PLAIN));
    assertFalse(document.contains("time=") || document.contains("\r"));
    assertTrue(document.endsWith("</testsuites>\n"));
  }
}
