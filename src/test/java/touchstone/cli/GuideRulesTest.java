package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.check.RulePages;
import touchstone.cli.session.AllRules;
import touchstone.model.RuleInfo;
import touchstone.model.RulePage;

/**
 * The rules reference of the guide is made from the rules and their pages. {@code mvn test
 * -Dtest=GuideRulesTest -Dgolden.update=true} writes it anew.
 */
class GuideRulesTest {

  private static final Path FILE = GuideTest.GUIDE.resolve("rules.md");

  private static String reference(List<RuleInfo> rules) {
    StringBuilder text =
        new StringBuilder(
            """
            # Rules

            What `touchstone check` can find. A finding has the name of its rule in brackets; `touchstone explain RULE` tells at the terminal what stands here.
            An error means that something is wrong, a warning that somebody should look, and a note is worth knowing (`--verbose` shows notes). The severity can be
            changed in [touchstone.yaml](formats.md#settings).

            | rule | severity | finds |
            |---|---|---|
            """);
    for (RuleInfo rule : rules) {
      text.append(
          "| [%s](#%s) | %s | %s |\n"
              .formatted(rule.id(), rule.id(), rule.severity().word(), cell(rule.summary())));
    }
    rules.forEach(rule -> text.append(section(rule, RulePages.of(rule.id()))));
    return text.toString();
  }

  private static String section(RuleInfo rule, RulePage page) {
    StringBuilder text = new StringBuilder();
    text.append("\n## %s\n\n%s\n".formatted(rule.id(), markdown(page.meaning())));
    text.append("\n*Why it matters.* %s\n".formatted(markdown(page.why())));
    text.append("\n*How to mend it.* %s\n".formatted(markdown(page.remedy())));
    if (!page.example().isEmpty()) {
      text.append("\n```text\n%s\n```\n".formatted(String.join("\n", page.example())));
    }
    return text.toString();
  }

  private static String cell(String text) {
    return markdown(text).replace("|", "\\|");
  }

  /** Text in which nothing is taken for markup. */
  private static String markdown(String text) {
    return text.replaceAll("([\\\\`*_<\\[\\]#])", "\\\\$1");
  }

  @Test
  void isMadeFromTheRulesAndTheirPages() throws IOException {
    String reference = reference(AllRules.all());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(FILE, reference);
    }
    assertEquals(reference, Files.readString(FILE));
  }
}
