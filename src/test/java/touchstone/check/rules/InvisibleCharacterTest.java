package touchstone.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.model.Article;
import touchstone.model.Assessment;
import touchstone.model.Dossier;
import touchstone.model.Finding;
import touchstone.model.Id;
import touchstone.model.Location;

/** What hides in a text is told of; what spells a word, or draws a picture, is not. */
class InvisibleCharacterTest {

  private static List<Finding> found(String title) {
    Article article =
        new Article(
            new Id("art"),
            title,
            "",
            new Id("gazette"),
            null,
            "en",
            new Id("acme"),
            "",
            Location.startOf("articles.csv"));
    Dossier dossier = new Dossier.Builder().article(article).build();
    return new InvisibleCharacterRule()
        .check(
            new Assessment(
                dossier, LocalDate.EPOCH, Map.of(), List.of(), Map.of(), List.of(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200Bword",
        "wo\u00ADrd",
        "wo\u202Erd",
        "wo\u2028rd",
        "wo\u2029rd",
        "wo\u0001rd",
        "word\u007F",
        "wo\u0085rd",
        "wo\u200Drd",
        "wo\u200Crd",
        "wo\u05FF\u200Drd",
        "wo\u2000\u200Drd",
        "wo\u206F\u200Drd",
        "می\u200Bخواهم",
        "\uD83D\uDC68\u200B"
      })
  void tellsOfWhatNobodySees(String title) {
    List<Finding> findings = found(title);
    assertEquals(1, findings.size());
    assertTrue(findings.get(0).message().contains("U+"), findings.get(0).message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain ~ words!",
        "tab\tand\nline",
        "é 漢 😀",
        "می\u200Cخواهم",
        "\u2070\u200D",
        "\uD83D\uDC68\u200D\uD83D\uDC69"
      })
  void saysNothingOfTheRest(String title) {
    assertEquals(List.of(), found(title));
  }
}
