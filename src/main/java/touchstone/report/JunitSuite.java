package touchstone.report;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import touchstone.model.Article;
import touchstone.model.Floors;

/**
 * An article as a suite of JUnit XML.
 *
 * @param article the article
 * @param floors how many of its statements must be false
 * @param cases its claims that are shown
 */
record JunitSuite(Article article, Floors floors, List<JunitCase> cases) {

  /** Copies the list. */
  JunitSuite {
    cases = List.copyOf(cases);
  }

  long tests() {
    return cases.size();
  }

  long failures() {
    return cases.stream().filter(JunitCase::fails).count();
  }

  long skipped() {
    return cases.stream().filter(JunitCase::isSkipped).count();
  }

  void write(XmlOutput xml) throws XMLStreamException {
    xml.element(
        "testsuite",
        () -> {
          xml.element(
              "properties",
              () -> {
                xml.empty("property", "name", "title", "value", article.title());
                xml.empty("property", "name", "url", "value", article.url());
                xml.empty("property", "name", "floor-hard", "value", floors.hard().atLeast());
                xml.empty(
                    "property",
                    "name",
                    "floor-with-qualified",
                    "value",
                    floors.withQualified().atLeast());
              });
          for (JunitCase claim : cases) {
            claim.write(xml);
          }
        },
        "name",
        article.id(),
        "tests",
        tests(),
        "failures",
        failures(),
        "errors",
        0,
        "skipped",
        skipped());
  }
}
