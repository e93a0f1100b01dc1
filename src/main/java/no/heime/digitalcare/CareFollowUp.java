package no.heime.digitalcare;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.heime.accesslog.AccessLog;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Look;
import no.heime.accesslog.Seen;
import no.heime.assisted.NotHereYet;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.Right;
import no.heime.municipality.DistrictId;
import no.heime.shared.DomainException;
import no.heime.shared.Ids;
import no.heime.shared.events.Relay;
import no.heime.shared.store.Retry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What those who work with digital care in a municipality see of it, and do about it: figures of everybody, and those
 * people who have said that they may be seen.
 */
@Service
public class CareFollowUp {

    /** How many people one looks through at once; who has waited longest is always among them. */
    public static final int AT_MOST = 100;

    /** Who waits for staff. */
    public static final Set<Stage> ON_THE_WAY = Set.of(Stage.WANTS_TO_START, Stage.IN_PREPARATION);

    private final Participations participations;
    private final ParticipationLists lists;
    private final CareNames names;
    private final NotHereYet notHereYet;
    private final AccessLog log;
    private final Relay relay;
    private final Ids ids;
    private final Clock clock;

    CareFollowUp(
            Participations participations,
            ParticipationLists lists,
            CareNames names,
            NotHereYet notHereYet,
            AccessLog log,
            Relay relay,
            Ids ids,
            Clock clock) {
        this.participations = participations;
        this.lists = lists;
        this.names = names;
        this.notHereYet = notHereYet;
        this.log = log;
        this.relay = relay;
        this.ids = ids;
        this.clock = clock;
    }

    public CareFigures figures(Actor actor, String municipality) {
        Right.PARTICIPATION_FIGURES.require(actor, Guarded.of(municipality));
        return lists.figures(municipality);
    }

    /** Three queries: their parts, longest at their stage first, who they are, and who of them reads nothing here. */
    public List<Participant> people(
            Actor actor,
            String municipality,
            Collection<Stage> stages,
            @Nullable FormId form,
            @Nullable DistrictId district) {
        Right.PARTICIPATION_PEOPLE.require(actor, Guarded.of(municipality));
        var found = lists.shared(municipality, stages, form, district, AT_MOST);
        var known = names.in(found);
        var unreached = notHereYet.among(
                found.stream().map(DigitalParticipation::person).toList());
        var people = found.stream()
                .map(participation -> {
                    var person = known.get(participation.person());
                    return person == null
                            ? null
                            : new Participant(
                                    participation,
                                    person.name(),
                                    person.phone(),
                                    CareNames.proxies(List.of(participation), known),
                                    unreached.contains(participation.person()));
                })
                .filter(Objects::nonNull)
                .toList();
        log.read(
                actor,
                Hat.caseWorker(),
                people.stream()
                        .map(one -> Look.at(one.participation().person(), Seen.PARTICIPATION, municipality))
                        .toList());
        return people;
    }

    /**
     * Moves a resident's part on, and tells her.
     *
     * @param seen the revision that was read; she or a colleague may have changed it meanwhile
     * @param reason why, which she reads; null when there is nothing to add
     * @throws DomainException conflict when it is another one now
     */
    public void move(Actor actor, ParticipationId id, int seen, Stage to, @Nullable String reason) {
        var moved = Retry.onConflict(() -> {
            var there = participations
                    .findById(id)
                    .filter(participation -> participation.answers().shared())
                    .orElseThrow(DomainException::notFound);
            var staff = Hand.of(Right.PARTICIPATION_MOVE, actor, there, there.person(), clock.instant());
            if (there.revision() != seen) {
                throw DomainException.stale("participation.move.changed");
            }
            var next = there.moved(to, reason, staff);
            return participations.save(next.telling(new ParticipationMoved(
                    ids.next(),
                    clock.instant(),
                    next.person(),
                    next.municipality(),
                    next.answers().form(),
                    to,
                    By.STAFF,
                    actor.id())));
        });
        relay.publish(DigitalParticipation.class, id, moved.outbox());
    }
}
