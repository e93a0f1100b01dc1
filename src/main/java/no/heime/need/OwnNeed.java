package no.heime.need;

import no.heime.identity.PersonId;

/**
 * A need as it was written last.
 *
 * @param resident whose it is
 */
public record OwnNeed(PersonId resident, NewNeed written, long version) {}
