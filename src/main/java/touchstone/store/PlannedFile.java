package touchstone.store;

import org.jspecify.annotations.Nullable;

/**
 * A file that a draft would write.
 *
 * @param path from the workspace's folder, with {@code /}
 * @param isNew whether there is none of that path yet
 * @param bytes how long it would be
 * @param text what it would hold; null for a kept copy
 */
public record PlannedFile(String path, boolean isNew, int bytes, @Nullable String text) {}
