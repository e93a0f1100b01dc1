package no.heime.proxy;

import java.time.Instant;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.shared.EmailAddress;
import no.heime.shared.events.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/** Something that happened between somebody and the next of kin who acts for her. */
public sealed interface ProxyEvent extends DomainEvent {

    PersonId giver();

    /**
     * The next of kin is asked, and has not answered.
     *
     * @param onPaper whether the municipality has done it for the giver, who hears of it
     * @param enteredBy the case worker who has; null when nobody has
     * @param municipality number of the municipality for which she did
     */
    @TypeAlias("proxy-asked")
    record Asked(
            UUID id,
            Instant at,
            PersonId giver,
            EmailAddress email,
            boolean onPaper,
            @Nullable PersonId enteredBy,
            @Nullable String municipality)
            implements ProxyEvent {}

    /** She has said yes, and acts from now on. */
    @TypeAlias("proxy-taken-up")
    record TakenUp(UUID id, Instant at, PersonId giver, PersonId holder) implements ProxyEvent {}

    /** She has said no. */
    @TypeAlias("proxy-declined")
    record Declined(UUID id, Instant at, PersonId giver, EmailAddress email) implements ProxyEvent {}

    /**
     * It holds on, and in one area no more.
     *
     * @param by who has taken the area back: the giver, or a case worker for her
     * @param municipality number of the municipality whose case worker it was; null when it was the giver
     */
    @TypeAlias("proxy-lessened")
    record Lessened(
            UUID id,
            Instant at,
            PersonId giver,
            PersonId holder,
            ProxyArea area,
            PersonId by,
            @Nullable String municipality)
            implements ProxyEvent {}

    /**
     * It holds no more.
     *
     * @param holder who acted; null when she had not answered
     * @param by who has ended it: one of the two, or a case worker for the giver
     * @param municipality number of the municipality whose case worker it was; null when it was one of the two
     */
    @TypeAlias("proxy-ended")
    record Ended(
            UUID id,
            Instant at,
            PersonId giver,
            @Nullable PersonId holder,
            PersonId by,
            @Nullable String municipality) implements ProxyEvent {}
}
