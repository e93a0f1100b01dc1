package no.heime.consent;

import java.util.Set;
import no.heime.identity.Actor;
import no.heime.shared.Phrase;

/** A part of the program that does something only because somebody has said yes to it. */
public interface HeedsConsent {

    Set<Purpose> purposes();

    /** What it is about is called so. */
    Phrase called(String about);

    /**
     * She has taken her yes back: when this comes back, it is not done any more. Asked again, or about what is gone, it stays
     * so.
     */
    void takenBack(Actor actor, Purpose purpose, String about);
}
