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
 * A role that somebody is asked to take by her e-mail address or by what anybody can open, and that is hers when she has
 * said yes. It says who gave and who ended it, and when.
 *
 * @param email by which she is asked; null for who is asked in another way, and for who has none, of whom only the end of
 *     what a provider claims is kept
 * @param person whose role it is or was; null for who is asked by her address
 * @param inForce whether she has it, or is asked and has not answered
 * @param turns the latest fifty
 * @param answered when she said yes; null while she has not, and when it was ended since
 */
@Document("appointments")
@TypeAlias("appointment")
public record Appointment(
        @Id AppointmentId id,
        @Nullable EmailAddress email,
        @Nullable PersonId person,
        Membership role,
        boolean inForce,
        List<Turn> turns,
        @Nullable Instant answered,
        List<DomainEvent> outbox,
        @Version @Nullable Long version)
        implements HasOutbox {

    /** Why it was ended, when nobody had answered. */
    static final String UNANSWERED = UnaskedReason.UNANSWERED.name();

    static final int REMEMBERED = 50;

    /**
     * One time that it was given or ended.
     *
     * @param by who did; herself when she has said no, nobody when the settings did
     * @param given false when it was ended
     * @param why one of the reasons of the module that gave or ended it, or an {@link UnaskedReason}; null for what was
     *     stored before there were any
     * @param of who had it until then; null when it was given, when she was only asked, and before it was kept
     */
    public record Turn(
            Instant at,
            PersonId by,
            boolean given,
            @Nullable String why,
            @Nullable PersonId of) {}

    /** Those that were stored before there was anything to tell have no outbox. */
    public Appointment {
        turns = List.copyOf(turns);
        outbox = List.copyOf(Objects.requireNonNullElse(outbox, List.of()));
    }

    static Appointment none(EmailAddress email, Membership role) {
        return new Appointment(
                AppointmentId.of(email, role), email, null, role, false, List.of(), null, List.of(), null);
    }

    static Appointment none(Person person, Membership role) {
        var id = AppointmentId.of(person, role);
        var email = person.email();
        return email != null && id.equals(AppointmentId.of(email, role))
                ? none(email, role)
                : new Appointment(id, null, person.id(), role, false, List.of(), null, List.of(), null);
    }

    /** Asked twice, it is as if she had been asked once. She hears of it when the program knows her already. */
    Appointment invited(PersonId by, Instant at, Enum<?> why) {
        return inForce
                ? this
                : given(by, at, why).telling(id -> new AppointmentEvent.Invited(id, at, role, requireEmail(), by));
    }

    /** In force again, because it must not have been ended. */
    Appointment given(PersonId by, Instant at, Enum<?> why) {
        return inForce ? this : turned(new Turn(at, by, true, why.name(), null));
    }

    /** She has said yes, and has it. */
    Appointment takenUp(PersonId who, Instant at) {
        return answered(at)
                .telling(id -> new AppointmentEvent.TakenUp(
                        id, at, role, who, lastTurn().by()));
    }

    /** She has it again, and need not be asked. */
    Appointment givenBack(PersonId by, Instant at, Enum<?> why) {
        return inForce ? this : given(by, at, why).answered(at);
    }

    /** The settings give it to her, also when she was asked and has not answered. */
    Appointment named(Instant at) {
        return inForce && answered != null
                ? this
                : turned(new Turn(at, PersonId.NOBODY, true, UnaskedReason.SETTINGS.name(), null))
                        .answered(at);
    }

    /** She has it, so she said yes once, before it was kept when. */
    Appointment answeredBefore() {
        return answered == null ? answered(lastTurn().at()) : this;
    }

    /** Nobody has answered for so long that she is asked no more. Whoever asked hears of it. */
    Appointment unanswered(Instant at) {
        if (!inForce || answered != null) {
            return this;
        }
        var asker = lastTurn().by();
        return turned(new Turn(at, PersonId.NOBODY, false, UNANSWERED, null))
                .telling(id -> new AppointmentEvent.Unanswered(id, at, role, asker));
    }

    /** Whether it counts no more because nobody has answered. */
    boolean isUnanswered() {
        return !inForce && !turns.isEmpty() && UNANSWERED.equals(lastTurn().why());
    }

    private Appointment answered(Instant at) {
        return new Appointment(id, email, person, role, inForce, turns, at, outbox, version);
    }

    /** She has said no. */
    Appointment declined(PersonId who, Instant at) {
        var asker = lastTurn().by();
        return turned(new Turn(at, who, false, UnaskedReason.SAID_NO.name(), null))
                .telling(id -> new AppointmentEvent.Declined(id, at, role, asker));
    }

    /**
     * Ended, or not asked any more.
     *
     * @param held who has it, in whichever way, and hears of it; null when she is only asked
     */
    Appointment ended(PersonId by, Instant at, @Nullable PersonId held, Enum<?> why) {
        return inForce || held != null
                ? turned(new Turn(at, by, false, why.name(), held))
                        .telling(id -> new AppointmentEvent.Ended(id, at, role, held, by, why.name()))
                : this;
    }

    private Appointment turned(Turn turn) {
        var all = Stream.concat(turns.stream().skip(Math.max(0, turns.size() + 1 - REMEMBERED)), Stream.of(turn))
                .toList();
        return new Appointment(id, email, person, role, turn.given(), all, null, outbox, version);
    }

    /** One event each time that it is stored. */
    private Appointment telling(Function<UUID, AppointmentEvent> event) {
        var name = id.value() + "/" + version + "/" + lastTurn().at();
        var told = event.apply(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        var more = Stream.concat(outbox.stream(), Stream.of(told)).toList();
        return new Appointment(id, email, person, role, inForce, turns, answered, more, version);
    }

    /** The last time that it was given or ended; what is in force was given once. */
    Turn lastTurn() {
        return turns.getLast();
    }

    /** By which she is asked: nobody is asked in another way. */
    EmailAddress requireEmail() {
        return Objects.requireNonNull(email);
    }
}
