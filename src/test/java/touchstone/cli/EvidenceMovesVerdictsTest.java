package touchstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One evidence file more or less in the shipped dossier moves what it should and nothing else. */
class EvidenceMovesVerdictsTest {

  @TempDir private Path folder;

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }

  /** Everything that the report says of each claim, by id. */
  private Map<String, JsonNode> claims() {
    RunResult result = RunResult.in(folder, "report", "--format", "json");
    assertEquals(0, result.exitCode(), result.err());
    Map<String, JsonNode> claims = new LinkedHashMap<>();
    for (JsonNode claim :
        JsonMapper.shared().readTree(result.out()).get("articles").get(0).get("claims")) {
      claims.put(claim.get("id").asString(), claim);
    }
    return claims;
  }

  private static Set<String> differing(Map<String, JsonNode> one, Map<String, JsonNode> other) {
    Set<String> ids = new TreeSet<>();
    one.forEach(
        (id, claim) -> {
          if (!claim.equals(other.get(id))) {
            ids.add(id);
          }
        });
    return ids;
  }

  private static String status(Map<String, JsonNode> claims, String id) {
    return claims.get(id).get("computed").get("status").asString();
  }

  @Test
  void movesOnlyTheClaimsThatANewFileBearsOn() throws IOException {
    copy(Path.of("claims"), folder.resolve("claims"));
    copy(Path.of("evidence"), folder.resolve("evidence"));
    Map<String, JsonNode> before = claims();
    assertEquals("unsupported", status(before, "viral-tiktok-hacks"));
    assertEquals("unsupported", status(before, "studio-ess-sabre-dac"));
    Path file = folder.resolve("evidence/amazon-new-page.md");
    Files.writeString(
        file,
        """
        ---
        title: A new page
        publisher: amazon
        url: https://developer.amazon.com/docs/new-page.html
        published: 2026-11-01
        retrieved: 2026-11-25
        kind: document
        ---

        A page made up for a test.

        ## contradicts studio-ess-sabre-dac

        > uses another converter

        It names another one.

        ## supports viral-tiktok-hacks

        It mentions them.
        """);
    Map<String, JsonNode> after = claims();
    assertEquals("contradicted", status(after, "studio-ess-sabre-dac"));
    assertEquals("supported", status(after, "viral-tiktok-hacks"));
    Set<String> changed = differing(before, after);
    Set<String> bearing = new TreeSet<>(Set.of("studio-ess-sabre-dac", "viral-tiktok-hacks"));
    Set<String> following = new TreeSet<>(changed);
    following.removeAll(bearing);
    assertEquals(true, changed.containsAll(bearing));
    for (String id : following) {
      assertEquals(
          before.get(id).get("computed").get("status"),
          after.get(id).get("computed").get("status"),
          id + " changed its verdict");
      assertEquals(
          true,
          after.get(id).get("dependsOn").toString().contains("studio-ess-sabre-dac"),
          id + " changed, and depends on none that did");
    }
    Files.delete(file);
    assertEquals(Set.of(), differing(before, claims()));
  }

  @Test
  void movesOnlyTheClaimsThatALostFileBoreOn() throws IOException {
    copy(Path.of("claims"), folder.resolve("claims"));
    copy(Path.of("evidence"), folder.resolve("evidence"));
    Map<String, JsonNode> before = claims();
    JsonNode leg =
        before.values().stream()
            .filter(claim -> claim.get("oneLeg").asBoolean())
            .findFirst()
            .orElseThrow();
    String source = leg.get("flips").get("exhibits").get(0).asString();
    Files.delete(folder.resolve("evidence/" + source + ".md"));
    Map<String, JsonNode> after = claims();
    assertEquals(leg.get("flips").get("to").asString(), status(after, leg.get("id").asString()));
    for (String id : differing(before, after)) {
      boolean bore = before.get(id).get("exhibits").toString().contains("\"" + source + "\"");
      boolean sameVerdict =
          before
              .get(id)
              .get("computed")
              .get("status")
              .equals(after.get(id).get("computed").get("status"));
      assertEquals(true, bore || sameVerdict, id + " moved, and the lost file did not bear on it");
    }
  }
}
