package no.heime.identity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.heime.shared.EmailAddress;
import no.heime.shared.events.DomainEvent;
import no.heime.shared.events.HasOutbox;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A role that somebody is given by her e-mail address, before or after she first signs in. It says who gave and who
 * ended it, and when.
 *
 * @param inForce whether she has it, or gets it when she comes
 */
@Document("appointments")
@TypeAlias("appointment")
public record Appointment(
        @Id AppointmentId id,
        EmailAddress email,
        Membership role,
        boolean inForce,
        List<Turn> turns,
        List<DomainEvent> outbox,
        @Version @Nullable Long version)
        implements HasOutbox {

    /**
     * One time that it was given or ended.
     *
     * @param given false when it was ended
     */
    public record Turn(Instant at, PersonId by, boolean given) {}

    /** Those that were stored before there was anything to tell have no outbox. */
    public Appointment {
        turns = List.copyOf(turns);
        outbox = List.copyOf(Objects.requireNonNullElse(outbox, List.of()));
    }

    static Appointment none(EmailAddress email, Membership role) {
        return new Appointment(AppointmentId.of(email, role), email, role, false, List.of(), List.of(), null);
    }

    /** Given twice, it is as if it had been given once. */
    Appointment given(PersonId by, Instant at) {
        return inForce ? this : turned(new Turn(at, by, true));
    }

    /** Given, and she hears of it when the program knows her already. */
    Appointment invited(PersonId by, Instant at) {
        return inForce ? this : given(by, at).telling(id -> new AppointmentEvent.Invited(id, at, role, email, by));
    }

    /** She has come, and has it. */
    Appointment takenUp(PersonId who, Instant at) {
        return telling(id ->
                new AppointmentEvent.TakenUp(id, at, role, who, turns.getLast().by()));
    }

    /**
     * Ended, and she hears of it.
     *
     * @param held whether she has it, which she may have in another way than by an appointment
     */
    Appointment ended(PersonId by, Instant at, boolean held) {
        return inForce || held
                ? turned(new Turn(at, by, false)).telling(id -> new AppointmentEvent.Ended(id, at, role, email, by))
                : this;
    }

    private Appointment turned(Turn turn) {
        var all = Stream.concat(turns.stream(), Stream.of(turn)).toList();
        return new Appointment(id, email, role, turn.given(), all, outbox, version);
    }

    /** One event for each turn. */
    private Appointment telling(Function<UUID, AppointmentEvent> event) {
        var name = id.value() + "/" + turns.size();
        var told = event.apply(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        var more = Stream.concat(outbox.stream(), Stream.of(told)).toList();
        return new Appointment(id, email, role, inForce, turns, more, version);
    }

    /** The last time that it was given or ended. */
    public @Nullable Turn latest() {
        return turns.isEmpty() ? null : turns.getLast();
    }
}
