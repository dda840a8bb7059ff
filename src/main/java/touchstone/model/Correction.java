package touchstone.model;

import java.time.LocalDate;

/**
 * One replacement of a signed verdict by another: a row of {@code corrections.csv}.
 *
 * @param when the day of the change
 * @param claim the claim's id
 * @param from the status that was signed before
 * @param to the status that is signed now
 * @param why the reason given
 * @param by who changed it
 * @param location the row
 */
public record Correction(
    LocalDate when, Id claim, Status from, Status to, String why, String by, Location location) {}
