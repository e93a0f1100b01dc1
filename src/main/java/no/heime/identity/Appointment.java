package no.heime.identity;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.heime.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A role that somebody is given by her e-mail address, before or after she first signs in. It says who gave and who
 * ended it, and when.
 *
 * @param inForce whether she has it, or gets it when she signs in
 */
@Document("appointments")
@TypeAlias("appointment")
public record Appointment(
        @Id AppointmentId id,
        EmailAddress email,
        Membership role,
        boolean inForce,
        List<Turn> turns,
        @Version @Nullable Long version) {

    /**
     * One time that it was given or ended.
     *
     * @param given false when it was ended
     */
    public record Turn(Instant at, PersonId by, boolean given) {}

    public Appointment {
        turns = List.copyOf(turns);
    }

    static Appointment none(EmailAddress email, Membership role) {
        return new Appointment(AppointmentId.of(email, role), email, role, false, List.of(), null);
    }

    /** Given twice, it is as if it had been given once. */
    Appointment given(PersonId by, Instant at) {
        return inForce ? this : turned(new Turn(at, by, true));
    }

    Appointment ended(PersonId by, Instant at) {
        return inForce ? turned(new Turn(at, by, false)) : this;
    }

    private Appointment turned(Turn turn) {
        var all = Stream.concat(turns.stream(), Stream.of(turn)).toList();
        return new Appointment(id, email, role, turn.given(), all, version);
    }

    /** The last time that it was given or ended. */
    public @Nullable Turn latest() {
        return turns.isEmpty() ? null : turns.getLast();
    }
}
