package no.heime.identity.signin;

import java.time.Clock;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.SignInAddressGiven;
import no.heime.identity.number.KnownNumbers;
import no.heime.identity.signin.Recipient.ByMail;
import no.heime.identity.signin.Recipient.BySms;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** An address or number that leads to nobody, and is proved, signs somebody in from now on. She hears of it. */
@Component
class NewWay {

    private final PersonService people;
    private final KnownNumbers numbers;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    NewWay(PersonService people, KnownNumbers numbers, ApplicationEventPublisher events, Ids ids, Clock clock) {
        this.people = people;
        this.numbers = numbers;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws DomainException conflict, when it is somebody else's by now */
    void give(PersonId person, Recipient to) {
        switch (to) {
            case ByMail(var email) -> give(person, email);
            case BySms(var number) -> numbers.give(person, number);
        }
    }

    /** Told first: what somebody else has added is never there without her hearing of it. */
    private void give(PersonId person, EmailAddress email) {
        events.publishEvent(new SignInAddressGiven(ids.next(), clock.instant(), person));
        try {
            people.reachedBy(person, email);
        } catch (DuplicateKeyException anothersByNow) {
            throw DomainException.conflict("one.refused.under-way");
        }
    }
}
