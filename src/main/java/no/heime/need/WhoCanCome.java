package no.heime.need;

import no.heime.identity.PersonId;
import no.heime.shared.Phrase;

/**
 * A volunteer whom her organisation can send, as its coordinators see her.
 *
 * @param cleared false when she has not the clearance that the municipality demands
 */
public record WhoCanCome(PersonId person, Phrase name, boolean cleared) {

    WhoCanCome cleared(boolean is) {
        return new WhoCanCome(person, name, is);
    }
}
