package no.heime.need;

import java.time.Instant;
import no.heime.identity.AppointmentEvent;
import no.heime.identity.PersonId;
import no.heime.identity.Role;
import no.heime.shared.DomainException;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Which volunteer comes for an organisation: one who is its volunteer, and for as long as she is. */
@Component
class WhoComes {

    private final Needs needs;
    private final NeedChanges changes;
    private final Parties parties;
    private final Clearing clearing;

    WhoComes(Needs needs, NeedChanges changes, Parties parties, Clearing clearing) {
        this.clearing = clearing;
        this.needs = needs;
        this.changes = changes;
        this.parties = parties;
    }

    /**
     * @throws DomainException invalid when she is no volunteer of the organisation that helps; conflict when she has not
     *     the clearance that the municipality demands
     */
    void mustBeAbleToCome(Need need, Agreement agreement, PersonId volunteer) {
        var organisation = agreement.asked().organisation();
        if (organisation == null || !parties.isVolunteerOf(volunteer, organisation)) {
            throw DomainException.invalid("agreement.comes.refused.no-volunteer", "volunteer");
        }
        clearing.mustBeCleared(need, organisation, volunteer);
    }

    /**
     * Where she was to come somebody else is needed: both sides hear of it. It may be told late or twice: where it was said
     * again since that she comes, she comes.
     */
    @EventListener
    void on(AppointmentEvent.Ended ended) {
        var who = ended.who();
        if (who != null && ended.role().role() == Role.VOLUNTEER) {
            comesNoMore(who, ended.role().scope(), ended.at());
        }
    }

    private void comesNoMore(PersonId who, String organisation, Instant at) {
        needs.inWhichComes(who).stream()
                .filter(need -> running(need, who, organisation))
                .forEach(need -> changes.change(
                        need.id(), fresh -> Act.program(changes.now()), (fresh, act) -> fresh.agreements().stream()
                                .filter(agreement -> isToComeFor(agreement, who, organisation))
                                .filter(agreement -> !isSaidSince(fresh, agreement, at))
                                .map(Agreement::id)
                                .toList()
                                .forEach(agreement -> fresh.agreeing().sayWhoComes(agreement, null, act))));
    }

    private static boolean running(Need need, PersonId who, String organisation) {
        return need.agreements().stream().anyMatch(agreement -> isToComeFor(agreement, who, organisation));
    }

    private static boolean isSaidSince(Need need, Agreement agreement, Instant at) {
        var question = need.proposal(agreement.proposal());
        return need.history().stream()
                .filter(line -> line.what() == Happening.COMES && line.isAbout(question))
                .anyMatch(line -> line.at().isAfter(at));
    }

    private static boolean isToComeFor(Agreement agreement, PersonId who, String organisation) {
        var asked = agreement.asked().organisation();
        return !agreement.isOver()
                && agreement.isServedBy(who)
                && asked != null
                && organisation.equals(asked.toString());
    }

    /** Nobody knows any more that she came. */
    void forget(PersonId gone) {
        needs.inWhichComes(gone)
                .forEach(need -> changes.change(
                        need.id(), fresh -> Act.program(changes.now()), (fresh, act) -> fresh.forgetting()
                                .volunteer(gone, act)));
    }
}
