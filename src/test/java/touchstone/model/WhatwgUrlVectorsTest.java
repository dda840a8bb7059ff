package touchstone.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.SharedData;

/** The URL vectors of the web platform tests: where we accept an address, its host is theirs. */
class WhatwgUrlVectorsTest {

  @Test
  void agreesOnTheHostOfEveryAddressThatItAccepts() {
    Path vectors = SharedData.file("data/url-tests/urltestdata.json");
    int accepted = 0;
    int refusedByBoth = 0;
    for (JsonNode vector : JsonMapper.shared().readTree(vectors.toFile())) {
      if (!vector.isObject()) {
        continue;
      }
      String input = vector.get("input").asString();
      Optional<Address> address = Address.parse(input);
      if (vector.path("failure").asBoolean(false)) {
        assertEquals(Optional.empty(), address, input);
        refusedByBoth++;
      } else if (address.isPresent()) {
        assertEquals(vector.get("hostname").asString(), address.get().host(), input);
        assertEquals("", vector.get("port").asString(), input);
        assertFalse(vector.has("username") && !vector.get("username").asString().isEmpty(), input);
        accepted++;
      }
    }
    assertTrue(accepted > 20, "accepted only " + accepted);
    assertTrue(refusedByBoth > 250, "must-fail vectors seen: " + refusedByBoth);
  }
}
