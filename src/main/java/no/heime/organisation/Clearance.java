package no.heime.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That somebody has shown a police certificate, and has signed that she keeps to herself what she gets to know; for the help
 * that she gives in an organisation, or in her own name. The certificate itself is never stored, nor anything that it says.
 *
 * @param municipality number of the municipality that demands it
 * @param helps id of the organisation for which it is, or her own for help in her own name
 * @param certificate null until one was shown
 * @param statement null until she has signed
 */
@Document("clearances")
@TypeAlias("clearance")
public record Clearance(
        @Id ClearanceId id,
        String municipality,
        PersonId person,
        UUID helps,
        @Nullable Shown certificate,
        @Nullable Signed statement,
        @Version @Nullable Long version) {

    /** The text that is signed today; earlier ones stay readable under {@code clearance.statement.<version>}. */
    public static final int STATEMENT = 1;

    /**
     * That a certificate was shown.
     *
     * @param on the day on which it was shown
     * @param until the last day on which it counts
     * @param seenBy who has seen it: a coordinator or a case worker
     */
    public record Shown(LocalDate on, LocalDate until, PersonId seenBy, Instant notedAt) {}

    /** @param text which version of the statement she has signed */
    public record Signed(int text, Instant at) {}

    static Clearance none(String municipality, PersonId person, UUID helps) {
        return new Clearance(
                ClearanceId.of(municipality, person, helps), municipality, person, helps, null, null, null);
    }

    /** @throws DomainException invalid on the field, for a day to come, an end before it, or one that is too far */
    Clearance shown(
            LocalDate on, LocalDate until, PersonId seenBy, ClearanceDemand demand, Instant now, LocalDate today) {
        if (on.isAfter(today)) {
            throw DomainException.invalid("clearance.refused.day-to-come", "on");
        }
        if (until.isBefore(today) || until.isAfter(demand.lastDayOf(on))) {
            throw DomainException.invalid("clearance.refused.until", "until", demand.months());
        }
        return new Clearance(id, municipality, person, helps, new Shown(on, until, seenBy, now), statement, version);
    }

    /** Signed again, the first time stands. */
    Clearance signed(Instant now) {
        return statement != null && statement.text() == STATEMENT
                ? this
                : new Clearance(id, municipality, person, helps, certificate, new Signed(STATEMENT, now), version);
    }

    /** Whether she may help on this day with what demands it. */
    public boolean holdsOn(LocalDate day) {
        return hasCertificateOn(day) && statement != null;
    }

    public boolean hasCertificateOn(LocalDate day) {
        return certificate != null && !day.isAfter(certificate.until());
    }

    /** Whether it is for help in her own name. */
    public boolean isForHerself() {
        return helps.equals(person.value());
    }
}
