package touchstone.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.Measured;

/** Payloads in the body of an evidence file come out as text, whatever Markdown makes of them. */
@Tag("hardening")
class HostileBodiesIT {

  @TempDir private Path folder;

  @Test
  void areTextInThePages() throws IOException {
    BodiesSite site = new BodiesSite(folder);
    List<String> payloads = Payloads.all();
    for (List<String> group : Payloads.inGroups(payloads, BodiesSite.SOURCES)) {
      site.requireText(group.stream().map(text -> new BodiesSite.Body("T", text, text)).toList());
    }
    Parser parser = Parser.builder().build();
    HtmlRenderer careless = HtmlRenderer.builder().build();
    long active =
        payloads.stream()
            .filter(text -> ActiveNodes.isActive(careless.render(parser.parse(text))))
            .count();
    assertTrue(active > 900, "control: only " + active + " pass the renderer as it comes");
    Measured.write(
        "A7",
        getClass(),
        "1",
        "%s bodies on %s pages, 0 active nodes; control: %s pass a renderer as it comes"
            .formatted(payloads.size(), site.pages(), active));
  }
}
