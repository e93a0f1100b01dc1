package no.heime.organisation;

import java.util.UUID;
import no.heime.identity.Actor;
import no.heime.identity.AppointmentEvent;
import no.heime.identity.Membership;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Role;
import no.heime.shared.store.Retry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever helps in an organisation no more has no clearance for it any more: nobody has to know of it. It may be told late
 * or twice: what was noted and signed since she came back stays.
 */
@Component
class ClearanceEndsWithThePart {

    private final Clearances clearances;
    private final PersonService people;

    ClearanceEndsWithThePart(Clearances clearances, PersonService people) {
        this.clearances = clearances;
        this.people = people;
    }

    @EventListener
    void on(AppointmentEvent.Ended ended) {
        var who = ended.who();
        var role = ended.role();
        if (who == null || role.role() != Role.VOLUNTEER && role.role() != Role.COORDINATOR) {
            return;
        }
        boolean helpsStill = people.byId(who)
                .map(Person::asActor)
                .filter(one -> hasTheOther(one, role))
                .isPresent();
        if (!helpsStill) {
            Retry.onConflict(() -> forget(who, ended));
        }
    }

    private boolean forget(PersonId who, AppointmentEvent.Ended ended) {
        var id = ClearanceId.of(who, UUID.fromString(ended.role().scope()));
        clearances.byId(id).ifPresent(one -> {
            var since = one.since(ended.at());
            if (since == null) {
                clearances.forget(one);
            } else {
                clearances.save(since);
            }
        });
        return true;
    }

    /** A coordinator may be a volunteer, too. */
    private static boolean hasTheOther(Actor one, Membership ended) {
        var organisation = UUID.fromString(ended.scope());
        return ended.role() == Role.VOLUNTEER ? one.isCoordinatorOf(organisation) : one.isVolunteerOf(organisation);
    }
}
