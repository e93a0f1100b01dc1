package no.heime.consent;

import java.util.Set;
import no.heime.identity.Actor;

/** A part of the program that does something only because somebody has said yes to it. */
public interface HeedsConsent {

    Set<Purpose> purposes();

    /** She has taken her yes back: when this comes back, it is not done any more. Asked again, it stays so. */
    void takenBack(Actor actor, Purpose purpose);
}
