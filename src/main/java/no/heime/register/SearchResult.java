package no.heime.register;

import java.util.List;

/**
 * What was found, nearest first.
 *
 * @param more whether there is more than was asked for
 */
public record SearchResult(List<Hit> hits, boolean more) {}
