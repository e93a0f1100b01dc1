package no.heime.need;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import java.util.function.Function;
import no.heime.shared.Ids;
import no.heime.shared.LadderStep;
import no.heime.shared.PlainText;
import no.heime.shared.events.Relay;
import no.heime.shared.store.Retry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How every change of a need is made: fetch, ask the need itself, store it in one conditional write, tell what happened;
 * when somebody else stored first it is tried again on a fresh copy.
 */
@Component
class NeedChanges {

    private static final int WORDS_MAX = 500;

    private final Needs needs;
    private final Candidates candidates;
    private final Relay relay;
    private final Ids ids;
    private final Clock clock;

    NeedChanges(Needs needs, Candidates candidates, Relay relay, Ids ids, Clock clock) {
        this.needs = needs;
        this.candidates = candidates;
        this.relay = relay;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param access who does it, and whether she may; asked anew on every copy
     * @return as it is stored
     */
    Need change(NeedId id, Function<Need, Act> access, BiConsumer<Need, Act> transition) {
        return Retry.onConflict(() -> {
            var need = needs.get(id);
            transition.accept(need, access.apply(need));
            return save(need);
        });
    }

    /** Stores it and tells what happened. */
    Need save(Need need) {
        var saved = needs.save(need);
        relay.publish(Need.class, saved.id(), saved.outbox());
        return saved;
    }

    /**
     * Leaves every step on which nothing is registered, so that the ladder stands where there is something. Where
     * somebody is asked already there is something, also when the last of her time is what she said yes with.
     */
    void passEmptySteps(Need need) {
        while (isOnEmptyStep(need)) {
            need.climbing().passEmpty(need.ladder().now(), Act.program(now()));
        }
    }

    private boolean isOnEmptyStep(Need need) {
        var step = need.ladder().now();
        return !need.status().isClosed()
                && LadderStep.MUNICIPALITY.isAbove(step)
                && !need.climbing().hasSomethingOn(step)
                && candidates.nothingOn(need, step);
    }

    Visits visits() {
        return new Visits(LocalDateTime.now(clock), ids::next);
    }

    Instant now() {
        return clock.instant();
    }

    ZoneId zone() {
        return clock.getZone();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws no.heime.shared.DomainException invalid when nothing is written, or more than {@value #WORDS_MAX} letters */
    static String someWords(@Nullable String typed) {
        return PlainText.required(typed, "words", WORDS_MAX);
    }

    /** @throws no.heime.shared.DomainException invalid when it is longer than {@value #WORDS_MAX} letters */
    static @Nullable String words(@Nullable String typed) {
        return PlainText.optional(typed, "words", WORDS_MAX);
    }
}
