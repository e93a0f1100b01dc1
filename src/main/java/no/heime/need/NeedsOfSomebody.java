package no.heime.need;

import java.util.List;
import no.heime.identity.PersonId;
import no.heime.shared.Phrase;

/**
 * Somebody's needs, for a next of kin who acts for her.
 *
 * @param called her name
 */
public record NeedsOfSomebody(PersonId resident, Phrase called, List<MyNeed> needs) {}
