package no.heime.identity;

import java.util.Set;

/**
 * For whom somebody may act today, and in what. An area that is not named is as closed to her as to a stranger.
 *
 * @param giver who lets her
 */
public record ActsFor(PersonId giver, Set<ProxyArea> areas) {

    public ActsFor {
        areas = Set.copyOf(areas);
    }
}
