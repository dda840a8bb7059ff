package touchstone.model;

import org.jspecify.annotations.Nullable;

/**
 * The reading of one claim against its authority's own documents.
 *
 * @param publisher the authority, or null if the claim has none
 * @param reading how the claim stands
 * @param qualified whether the support only qualifies
 * @param throughCopy whether every exhibit of the deciding side is known through a copy
 * @param indirectlyAtOdds whether a supported claim met an indirect contradiction
 */
public record AuthorityReading(
    @Nullable Id publisher,
    Reading reading,
    boolean qualified,
    boolean throughCopy,
    boolean indirectlyAtOdds) {}
