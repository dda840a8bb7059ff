package touchstone.site;

/**
 * A date on a page.
 *
 * @param iso as ISO 8601 writes it, as far as it is known
 * @param shown as the site's readers write it
 */
record Day(String iso, String shown) {}
