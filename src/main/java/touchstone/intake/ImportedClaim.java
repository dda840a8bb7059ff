package touchstone.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A claim as it stands in what is imported.
 *
 * @param place where it stands
 * @param id the id it has there, or empty
 * @param article the article it names, by id or address, or empty
 * @param text the claim
 * @param cells what else is known of it, by column of {@code claims.csv}; no sign-off
 */
record ImportedClaim(
    Place place, String id, String article, String text, Map<String, String> cells) {

  /** Copies the cells, keeping their order. */
  ImportedClaim {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }
}
