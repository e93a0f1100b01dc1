package no.heime.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.heime.shared.DomainException;
import org.springframework.stereotype.Service;

/**
 * What I am asked to be, and my answer. A role counts from when she whom it is meant for has said yes; who she is, whoever
 * asks her learns from that (the address alone tells nothing).
 */
@Service
public class InvitationService {

    private final AppointedPeople appointments;
    private final AppointedRoles roles;
    private final Persons persons;
    private final PersonService people;
    private final Clock clock;

    InvitationService(
            AppointedPeople appointments, AppointedRoles roles, Persons persons, PersonService people, Clock clock) {
        this.appointments = appointments;
        this.roles = roles;
        this.persons = persons;
        this.people = people;
        this.clock = clock;
    }

    /** What waits for my answer, the earliest first. Who has no address is asked nothing. */
    public List<Invitation> of(Actor me) {
        var waiting = persons.findById(me.id()).map(this::waiting).orElse(List.of());
        if (waiting.isEmpty()) {
            return List.of();
        }
        var askers =
                people.byIds(waiting.stream().map(one -> one.lastTurn().by()).collect(Collectors.toSet()));
        return waiting.stream()
                .map(one -> {
                    var asker = askers.get(one.lastTurn().by());
                    return new Invitation(
                            one.id(),
                            one.role(),
                            asker == null ? "" : asker.name(),
                            LocalDate.ofInstant(one.lastTurn().at(), clock.getZone()));
                })
                .sorted(Comparator.comparing(Invitation::askedOn))
                .toList();
    }

    /**
     * Yes: the role is mine from now on.
     *
     * @throws DomainException conflict when it was taken back or answered meanwhile; not found for what was never meant
     *     for me
     */
    public void accept(Actor me, AppointmentId id) {
        roles.begin(me.id(), person -> mine(person, id).takenUp(person.id(), clock.instant()));
    }

    /**
     * No, thank you: it is as if it had never been asked, but that whoever asked hears of it.
     *
     * @throws DomainException as {@link #accept}
     */
    public void decline(Actor me, AppointmentId id) {
        roles.end(me.id(), person -> mine(person, id).declined(me.id(), clock.instant()));
    }

    private Appointment mine(Person person, AppointmentId id) {
        var meant = appointments
                .findById(id)
                .filter(one -> one.email() != null && one.email().equals(person.email()))
                .orElseThrow(DomainException::notFound);
        if (!isWaiting(meant, person)) {
            throw DomainException.stale("invitations.refused.gone");
        }
        return meant;
    }

    private List<Appointment> waiting(Person person) {
        var email = person.email();
        return email == null
                ? List.of()
                : appointments.findByEmailAndInForceTrue(email).stream()
                        .filter(one -> isWaiting(one, person))
                        .toList();
    }

    private static boolean isWaiting(Appointment one, Person person) {
        return one.inForce() && !person.memberships().contains(one.role());
    }
}
