package no.heime.privacy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.heime.identity.LongAway;
import no.heime.identity.Person;
import no.heime.identity.ReachesPeople;
import no.heime.identity.Warned;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells somebody that her account ends: where her codes go, and here, where it waits for her. It is written down only when
 * both are done, so that what was stopped, or could not be sent, is done the next night; what is told twice here has the same
 * id.
 */
@Component
class Warning {

    private final LongAway away;
    private final ReachesPeople reaches;
    private final Wording wording;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    Warning(LongAway away, ReachesPeople reaches, Wording wording, ApplicationEventPublisher listeners, Clock clock) {
        this.away = away;
        this.reaches = reaches;
        this.wording = wording;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** @return whether she was told; false also when she has come meanwhile */
    boolean tell(Person person, PostOfTheNight post) {
        var told = person.warned(LocalDate.now(clock));
        var warned = Objects.requireNonNull(told.warned());
        if (!post.took(letter(told, warned))) {
            return false;
        }
        listeners.publishEvent(new AccountEnding(id(told, warned), clock.instant(), told.id(), warned.days()));
        return away.written(told);
    }

    private ReachesPeople.Outcome letter(Person told, Warned warned) {
        var words = wording.in(told.language());
        var last = Objects.requireNonNull(told.lastCame());
        return reaches.send(
                told,
                words.text("account.ending.subject"),
                words.text("account.ending.text", words.day(last), words.day(warned.ends())));
    }

    private static UUID id(Person told, Warned warned) {
        var which = "account/%s/%s/%d".formatted(told.id(), told.lastCame(), warned.days());
        return UUID.nameUUIDFromBytes(which.getBytes(StandardCharsets.UTF_8));
    }
}
