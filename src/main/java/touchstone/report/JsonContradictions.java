package touchstone.report;

import touchstone.model.Conflict;
import touchstone.model.Contradictions;
import touchstone.model.Floors;

/** The members of an article in the JSON report that tell what it says against itself. */
final class JsonContradictions {

  private JsonContradictions() {}

  static void write(JsonOutput json, Contradictions found) {
    Floors floors = found.floors();
    json.object(
        "floor",
        () -> {
          json.number("hard", floors.hard().atLeast());
          json.number("withQualified", floors.withQualified().atLeast());
          json.flag("exact", floors.hard().exact() && floors.withQualified().exact());
        });
    json.array("conflicts", () -> found.conflicts().forEach(one -> conflict(json, one)));
  }

  private static void conflict(JsonOutput json, Conflict conflict) {
    json.object(
        () -> {
          json.text("id", conflict.id());
          json.text("constraint", conflict.constraint().expression());
          json.word("strength", conflict.constraint().strength());
          json.texts("claims", conflict.claims());
          json.text("evaluated", conflict.evaluated());
          json.text("why", conflict.constraint().why());
        });
  }
}
