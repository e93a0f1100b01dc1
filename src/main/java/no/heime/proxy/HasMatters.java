package no.heime.proxy;

import java.util.Set;
import no.heime.identity.PersonId;

/** A part of the program in which a resident has something under way with a municipality. */
public interface HasMatters {

    /** Numbers of the municipalities that see to something of hers now, and so may be shown what she has signed. */
    Set<String> municipalitiesOf(PersonId resident);
}
