package touchstone.site;

/**
 * A link.
 *
 * @param href where it leads: a relative path of the site, or an address that {@link WebLink} let
 *     through
 * @param text what stands there
 */
record Link(String href, String text) {}
