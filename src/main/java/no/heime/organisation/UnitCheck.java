package no.heime.organisation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What Enhetsregisteret said of a number of an organisation here when it was asked last. Public knowledge; of a firm that is
 * one person no address is kept.
 *
 * @param number nine digits
 * @param name as the register spells it; null for what it does not know
 * @param at when it answered, or is waited for since
 */
@Document("unitChecks")
@TypeAlias("unit-check")
public record UnitCheck(
        @Id String number,
        Status status,
        @Nullable String name,
        @Nullable String address,
        Instant at) {

    /** How long an answer is taken for true without asking again. */
    static final Duration FRESH_FOR = Duration.ofDays(1);

    /** What is known of the number. */
    public enum Status {
        FOUND,
        /** Struck off the register. */
        CLOSED,
        UNKNOWN,
        /** The register has not answered yet. */
        WAITING
    }

    static UnitCheck of(OrganisationNumber number, UnitRegister.Answer answer, Instant at) {
        return switch (answer) {
            case UnitRegister.Unit unit ->
                new UnitCheck(
                        number.value(), unit.closed() ? Status.CLOSED : Status.FOUND, unit.name(), unit.address(), at);
            case UnitRegister.Unknown unknown -> new UnitCheck(number.value(), Status.UNKNOWN, null, null, at);
            case UnitRegister.Silent silent -> waiting(number, at);
        };
    }

    static UnitCheck waiting(OrganisationNumber number, Instant at) {
        return new UnitCheck(number.value(), Status.WAITING, null, null, at);
    }

    boolean isFresh(Instant now) {
        return status != Status.WAITING && now.isBefore(at.plus(FRESH_FOR));
    }

    /** Whether an organisation goes by the name that the register has, in whatever letters. */
    public boolean isCalled(String other) {
        return name != null && name.equalsIgnoreCase(other.strip());
    }
}
