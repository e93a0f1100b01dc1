package no.heime.consent;

import java.time.Clock;
import java.util.List;
import no.heime.identity.Actor;
import no.heime.shared.Phrase;
import org.springframework.stereotype.Service;

/** What somebody has said yes to, for nobody but herself. */
@Service
public class ConsentService {

    /**
     * What she has said yes to.
     *
     * @param about what that is called with which it is done
     */
    public record Mine(Consent consent, Phrase about) {}

    private final Consents consents;
    private final List<HeedsConsent> heeding;
    private final Clock clock;

    ConsentService(Consents consents, List<HeedsConsent> heeding, Clock clock) {
        this.consents = consents;
        this.heeding = List.copyOf(heeding);
        this.clock = clock;
    }

    /** All that she has said yes to at some time; what she says yes to now first. */
    public List<Mine> mine(Actor actor) {
        return consents.of(actor.id()).stream()
                .map(consent -> new Mine(consent, called(consent)))
                .toList();
    }

    /**
     * She takes it back, and what was done on it ends before this comes back, also where her yes was never put down. Twice is
     * once.
     */
    public void takeBack(Actor actor, Purpose purpose, String about) {
        heeding(purpose).forEach(part -> part.takenBack(actor, purpose, about));
        consents.ended(actor.id(), purpose, about, Way.OVERVIEW, clock.instant());
    }

    private Phrase called(Consent consent) {
        return heeding(consent.purpose()).stream()
                .findFirst()
                .map(part -> part.called(consent.about()))
                .orElseGet(() -> Phrase.verbatim(consent.about()));
    }

    private List<HeedsConsent> heeding(Purpose purpose) {
        return heeding.stream()
                .filter(part -> part.purposes().contains(purpose))
                .toList();
    }
}
