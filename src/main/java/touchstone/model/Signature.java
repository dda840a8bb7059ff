package touchstone.model;

import org.jspecify.annotations.Nullable;

/**
 * A verdict that a person signs: what is to be written into the claim's row.
 *
 * @param claim the claim
 * @param signOff the verdict, what was considered, who and when
 * @param note the row's note from now on
 * @param correction the line for the corrections log; null where no signed status is replaced
 */
public record Signature(Id claim, SignOff signOff, String note, @Nullable Correction correction) {}
