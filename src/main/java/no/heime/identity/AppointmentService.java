package no.heime.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.shared.EmailAddress;
import no.heime.shared.store.OneAtATime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Asks people to take roles, and ends them. For other modules: who may appoint whom to what is the caller's rule. */
@Service
public class AppointmentService {

    private static final Comparator<RoleHolder> BY_NAME =
            Comparator.comparing(RoleHolder::name).thenComparing(RoleHolder::address);

    private final AppointedPeople appointments;
    private final AppointedRoles roles;
    private final PersonService people;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    AppointmentService(
            AppointedPeople appointments,
            AppointedRoles roles,
            PersonService people,
            OneAtATime oneAtATime,
            Clock clock) {
        this.appointments = appointments;
        this.roles = roles;
        this.people = people;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    /**
     * She is asked, and has the role from when she says yes ({@link InvitationService}), also when she has signed in before:
     * whoever asks learns nothing about her until then. Somebody who is known here is told that she is asked.
     *
     * @return whether she was asked already, and has not answered
     */
    public boolean invite(Actor by, EmailAddress email, Membership role, Enum<?> why) {
        if (holder(email, role).isPresent()) {
            return false;
        }
        boolean waited = roles.there(email, role).inForce();
        roles.turn(email, role, there -> there.invited(by.id(), clock.instant(), why));
        return waited;
    }

    /** She is not asked any more. Has she said yes meanwhile, it ends. */
    public void takeBack(Actor by, EmailAddress email, Membership role) {
        if (holder(email, role).isEmpty()) {
            roles.turn(email, role, there -> there.ended(by.id(), clock.instant(), null, UnaskedReason.TAKEN_BACK));
        }
        people.byEmail(email)
                .filter(one -> !hasItByClaimAlone(one, role))
                .ifPresent(one -> end(by, one.id(), role, UnaskedReason.TAKEN_BACK_LATE));
    }

    private boolean hasItByClaimAlone(Person person, Membership role) {
        return person.at(clock.instant()).holds(role) && !person.memberships().contains(role);
    }

    /**
     * She has come by an invitation that anybody could open who was given it, and has the role from now on. Who has it
     * already is left as she is.
     *
     * @param askedBy who had made the invitation, and hears of it
     */
    public void join(Actor who, Membership role, PersonId askedBy) {
        if (!who.memberships().contains(role)) {
            roles.begin(who.id(), person -> roles.there(person, role)
                    .given(askedBy, clock.instant(), UnaskedReason.BY_LINK)
                    .takenUp(who.id(), clock.instant()));
        }
    }

    /** Whether somebody else has ended her role since then, and it was not given again. */
    public boolean wasLetOutSince(Actor who, Membership role, Instant then) {
        return people.byId(who.id()).map(person -> roles.there(person, role)).stream()
                .filter(one -> !one.inForce())
                .flatMap(
                        one -> one.turns().stream().skip(Math.max(0, one.turns().size() - 1L)))
                .anyMatch(turn -> !turn.by().equals(who.id()) && !turn.at().isBefore(then));
    }

    /**
     * It ends, whoever gave or claimed it; what a provider claims it may claim again when she next comes through it.
     *
     * @param why one of the reasons of the module that ends it, which she reads; of who ends her own it is kept that she
     *     has left
     */
    public void end(Actor by, PersonId who, Membership role, Enum<?> why) {
        roles.end(who, person -> {
            boolean held = person.at(clock.instant()).holds(role);
            var because = by.id().equals(who) ? UnaskedReason.LEFT : why;
            return roles.there(person, role).ended(by.id(), clock.instant(), held ? who : null, because);
        });
    }

    /**
     * The same, unless nobody would have the role then, not even by a provider's word for now.
     *
     * @return whether it has ended
     * @throws no.heime.shared.DomainException stale, when another one is ended at this moment: two who end each other's
     *     are not both let through
     */
    public boolean endUnlessLast(Actor by, PersonId who, Membership role, Enum<?> why) {
        return oneAtATime.of("ends " + role.role() + " " + role.scope(), () -> {
            boolean last = people.holding(role).stream().map(Person::id).allMatch(who::equals);
            if (!last) {
                end(by, who, role, why);
            }
            return !last;
        });
    }

    /**
     * She has it, since she has registered what it is about. Asked again it goes on where it was stopped; who has lost it
     * since does not get it again.
     */
    public void giveFirst(PersonId who, Membership role) {
        var person = people.byId(who).orElseThrow();
        var there = roles.there(person, role);
        if (there.turns().isEmpty() || there.inForce()) {
            roles.begin(
                    who, one -> roles.there(one, role).givenBack(who, clock.instant(), UnaskedReason.REGISTERED_IT));
        }
    }

    private Optional<Person> holder(EmailAddress email, Membership role) {
        return people.byEmail(email).filter(person -> person.memberships().contains(role));
    }

    /**
     * Those who have the role, those who are asked, and for a while those who never answered, by name; three queries.
     */
    public List<RoleHolder> holders(Membership role) {
        var given = new HashMap<AppointmentId, Appointment>();
        appointments.findByRole(role.role(), role.scope()).stream()
                .filter(one -> one.inForce() || one.isUnanswered())
                .forEach(one -> given.put(one.id(), one));
        var givers = people.byIds(
                given.values().stream().map(one -> one.lastTurn().by()).collect(Collectors.toSet()));
        var holders = new ArrayList<RoleHolder>();
        people.holding(role)
                .forEach(person ->
                        holders.add(holder(person, role, given.remove(AppointmentId.of(person, role)), givers)));
        given.values().forEach(one -> holders.add(waiting(one, givers)));
        holders.sort(BY_NAME);
        return List.copyOf(holders);
    }

    /** Those whose role was ended since then, the last first; two queries. */
    public List<PastHolder> endedSince(Membership role, Instant then) {
        var ended = appointments.findByRole(role.role(), role.scope()).stream()
                .filter(one -> !one.inForce() && one.person() != null)
                .filter(one -> !one.lastTurn().at().isBefore(then))
                .sorted(Comparator.comparing((Appointment one) -> one.lastTurn().at())
                        .reversed())
                .toList();
        var all = people.byIds(ended.stream()
                .flatMap(one -> Stream.of(one.person(), one.lastTurn().by()))
                .collect(Collectors.toSet()));
        return ended.stream()
                .map(one -> PastHolder.of(one, all, clock.getZone()))
                .toList();
    }

    /**
     * Of each who has lost it once or was asked in vain what became of it, the last first; two queries. Who was only asked
     * stands there by her address.
     */
    public List<RoleStory> stories(Membership role) {
        var all = appointments.findByRole(role.role(), role.scope()).stream()
                .filter(one -> one.turns().stream().anyMatch(turn -> !turn.given()))
                .sorted(Comparator.comparing((Appointment one) -> one.lastTurn().at())
                        .reversed())
                .toList();
        var known = people.byIds(all.stream()
                .flatMap(one -> Stream.concat(
                        RoleStory.holders(one), one.turns().stream().map(Appointment.Turn::by)))
                .collect(Collectors.toSet()));
        return all.stream()
                .map(one -> RoleStory.of(one, known, clock.getZone()))
                .toList();
    }

    private RoleHolder holder(
            Person person, Membership role, @Nullable Appointment appointment, Map<PersonId, Person> givers) {
        boolean claimed = person.memberships().stream()
                .anyMatch(it -> it.isClaimed() && it.plain().equals(role));
        return new RoleHolder(
                person.email(),
                person.id(),
                person.name(),
                claimed,
                false,
                appointment == null || appointment.lastTurn().by().equals(person.id())
                        ? ""
                        : giver(appointment, givers),
                appointment == null ? null : day(appointment),
                appointment == null ? null : why(appointment));
    }

    private RoleHolder waiting(Appointment appointment, Map<PersonId, Person> givers) {
        return new RoleHolder(
                appointment.email(),
                null,
                "",
                false,
                appointment.isUnanswered(),
                giver(appointment, givers),
                day(appointment),
                why(appointment));
    }

    private static String giver(Appointment appointment, Map<PersonId, Person> givers) {
        var giver = givers.get(appointment.lastTurn().by());
        return giver == null ? "" : giver.name();
    }

    /** Why she was given it; nothing of why she is asked no more. */
    private static @Nullable String why(Appointment appointment) {
        return appointment.inForce() ? appointment.lastTurn().why() : null;
    }

    private LocalDate day(Appointment appointment) {
        return LocalDate.ofInstant(appointment.lastTurn().at(), clock.getZone());
    }
}
