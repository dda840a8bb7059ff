package touchstone.model;

/**
 * The program that made a report.
 *
 * @param name its name
 * @param version its version
 */
public record Tool(String name, String version) {}
