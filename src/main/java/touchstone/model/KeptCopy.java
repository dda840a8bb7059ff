package touchstone.model;

/**
 * A copy of a source that was kept ({@code captures.csv}).
 *
 * @param path from the workspace's folder
 * @param sha256 64 lower-case hexadecimal digits
 * @param bytes the copy's size
 * @param source the source's id
 * @param captured ISO 8601 date or instant
 * @param location the row
 */
public record KeptCopy(
    String path, String sha256, long bytes, Id source, String captured, Location location) {}
