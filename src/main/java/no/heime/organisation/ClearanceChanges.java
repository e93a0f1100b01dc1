package no.heime.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.heime.identity.Actor;
import no.heime.identity.PersonId;
import no.heime.organisation.ClearanceEvent.Subject;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import no.heime.shared.store.Retry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes of clearances, each one conditional write, with what is to be told of it. Who may is asked before. */
@Component
class ClearanceChanges {

    private final Clearances clearances;
    private final Ids ids;
    private final Clock clock;

    ClearanceChanges(Clearances clearances, Ids ids, Clock clock) {
        this.clearances = clearances;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param municipality number of the one where it was noted
     * @return what it can be taken back by
     * @throws DomainException conflict for her own
     */
    UUID note(Actor by, PersonId who, UUID helps, String municipality, LocalDate on, LocalDate until, int months) {
        mustNotBeHerOwn(by, who);
        var note = ids.next();
        var event = ids.next();
        change(who, helps, one -> one.shown(
                        note, municipality, on, until, by.id(), months, clock.instant(), LocalDate.now(clock))
                .telling(new ClearanceEvent.Noted(event, clock.instant(), Subject.of(one, List.of(municipality)))));
        return note;
    }

    /** @throws DomainException conflict for her own, and for what was noted in another municipality */
    void takeBack(Actor by, PersonId who, UUID helps, String municipality, UUID note) {
        mustNotBeHerOwn(by, who);
        var event = ids.next();
        change(who, helps, one -> {
            var changed = one.withdrawn(note, by.id(), municipality, clock.instant());
            return changed.equals(one)
                    ? one
                    : changed.telling(new ClearanceEvent.TakenBack(
                            event, clock.instant(), Subject.of(one, List.of(municipality))));
        });
    }

    /** @param where number of the municipality where she helps; null when she lives nowhere */
    void sign(PersonId me, UUID helps, Language language, @Nullable String where) {
        change(me, helps, one -> one.signed(language, where, clock.instant()));
    }

    private static void mustNotBeHerOwn(Actor by, PersonId who) {
        if (by.id().equals(who)) {
            throw DomainException.conflict("clearance.refused.own");
        }
    }

    private void change(PersonId who, UUID helps, UnaryOperator<Clearance> what) {
        Retry.onConflict(() -> {
            var there = clearances.byId(ClearanceId.of(who, helps)).orElseGet(() -> Clearance.none(who, helps));
            var changed = what.apply(there);
            return changed == there ? there : Retry.making(() -> clearances.save(changed));
        });
    }
}
