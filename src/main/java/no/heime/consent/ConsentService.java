package no.heime.consent;

import java.util.List;
import no.heime.identity.Actor;
import org.springframework.stereotype.Service;

/** What somebody has said yes to, for nobody but herself. */
@Service
public class ConsentService {

    private final Consents consents;
    private final List<HeedsConsent> heeding;

    ConsentService(Consents consents, List<HeedsConsent> heeding) {
        this.consents = consents;
        this.heeding = List.copyOf(heeding);
    }

    /** All that she has said yes to at some time, in the order of the purposes. */
    public List<Consent> mine(Actor actor) {
        return consents.of(actor.id());
    }

    /** She takes it back, and what was done on it ends before this comes back. Of what she has not given, nothing happens. */
    public void takeBack(Actor actor, Purpose purpose) {
        heeding.stream()
                .filter(part -> part.purposes().contains(purpose))
                .forEach(part -> part.takenBack(actor, purpose));
        consents.ended(actor.id(), purpose, Way.OVERVIEW);
    }
}
