package no.heime.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.heime.identity.PersonId;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.events.DomainEvent;
import no.heime.shared.events.HasOutbox;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That somebody has shown a police certificate, and has signed that she keeps to herself what she gets to know; for the help
 * that she gives in an organisation, or in her own name, wherever that is. The certificate itself is never stored, nor
 * anything that it says.
 *
 * @param helps id of the organisation for which it is, or her own for help in her own name
 * @param municipality number of the one where a certificate was noted last, or else where she signed, by whose storage time it goes
 * @param certificates all that were noted, the last at the end; who has seen an earlier one stays known
 * @param statement null until she has signed
 */
@Document("clearances")
@TypeAlias("clearance")
public record Clearance(
        @Id ClearanceId id,
        PersonId person,
        UUID helps,
        @Nullable String municipality,
        List<Shown> certificates,
        @Nullable Signed statement,
        List<DomainEvent> outbox,
        @Version @Nullable Long version)
        implements HasOutbox {

    /** The text that is signed today; earlier ones stay readable under {@code clearance.statement.<version>}. */
    public static final int STATEMENT = 1;

    private static final int REMEMBERED = 50;

    /**
     * That a certificate was shown.
     *
     * @param on the day on which it was shown
     * @param until the last day on which it counts, unless a municipality demands a newer one
     * @param seenBy who has seen it: a coordinator or a case worker
     * @param where number of the municipality where it was noted; null in what was noted before that was kept
     * @param withdrawn null unless it was noted by mistake
     */
    public record Shown(
            UUID id,
            LocalDate on,
            LocalDate until,
            PersonId seenBy,
            @Nullable String where,
            Instant notedAt,
            @Nullable Withdrawn withdrawn) {

        Shown until(LocalDate earlier) {
            return earlier.isBefore(until) ? new Shown(id, on, earlier, seenBy, where, notedAt, withdrawn) : this;
        }

        /** Whether it is for this municipality, and its organisations, to take it back. */
        public boolean isNotedIn(String municipality) {
            return where == null || where.equals(municipality);
        }

        Shown withdrawn(PersonId by, String municipality, Instant at) {
            if (!isNotedIn(municipality)) {
                throw DomainException.conflict("clearance.refused.noted-elsewhere");
            }
            return withdrawn != null ? this : new Shown(id, on, until, seenBy, where, notedAt, new Withdrawn(by, at));
        }
    }

    /** That it was noted by mistake. */
    public record Withdrawn(PersonId by, Instant at) {}

    /**
     * @param text which version of the statement she has signed
     * @param language in which she read it; null for what was signed before that was kept
     */
    public record Signed(int text, @Nullable Language language, Instant at) {}

    public Clearance {
        certificates = List.copyOf(Objects.requireNonNullElse(certificates, List.of()));
        outbox = List.copyOf(Objects.requireNonNullElse(outbox, List.of()));
    }

    static Clearance none(PersonId person, UUID helps) {
        return new Clearance(ClearanceId.of(person, helps), person, helps, null, List.of(), null, List.of(), null);
    }

    /** The one that counts: the last that was noted and not taken back. */
    public @Nullable Shown certificate() {
        return certificates.reversed().stream()
                .filter(one -> one.withdrawn() == null)
                .findFirst()
                .orElse(null);
    }

    /**
     * A certificate was shown.
     *
     * @param where number of the municipality where it is noted
     * @param months for how long it counts at most
     * @throws DomainException invalid on the field, for a day to come, an end before it, or one that is too far
     */
    Clearance shown(
            UUID note,
            String where,
            LocalDate on,
            LocalDate until,
            PersonId seenBy,
            int months,
            Instant now,
            LocalDate today) {
        if (on.isAfter(today)) {
            throw DomainException.invalid("clearance.refused.day-to-come", "on");
        }
        if (until.isBefore(today) || until.isAfter(on.plusMonths(months))) {
            throw DomainException.invalid("clearance.refused.until", "until", months);
        }
        var all = Stream.concat(certificates.stream(), Stream.of(new Shown(note, on, until, seenBy, where, now, null)))
                .toList();
        var latest = all.subList(Math.max(0, all.size() - REMEMBERED), all.size());
        return new Clearance(id, person, helps, where, latest, statement, outbox, version);
    }

    /**
     * It was noted by mistake, and what was noted before counts again; taken back twice is taken back once.
     *
     * @param where number of the municipality that takes it back
     * @throws DomainException conflict, when it was noted in another
     */
    Clearance withdrawn(UUID note, PersonId by, String where, Instant now) {
        return with(each(one -> one.id().equals(note) ? one.withdrawn(by, where, now) : one));
    }

    /**
     * Signed again, the first time stands, unless there is a newer text.
     *
     * @param where number of the municipality by whose storage time it goes until a certificate is noted; null when she
     *     lives nowhere
     */
    Clearance signed(Language language, @Nullable String where, Instant now) {
        return hasSignedTheNewest()
                ? this
                : new Clearance(
                        id,
                        person,
                        helps,
                        municipality == null ? where : municipality,
                        certificates,
                        new Signed(STATEMENT, language, now),
                        outbox,
                        version);
    }

    public boolean hasSignedTheNewest() {
        return statement != null && statement.text() >= STATEMENT;
    }

    /** The same where a municipality demands that it is not older: it counts until then. */
    Clearance asDemandedBy(ClearanceDemand demand) {
        return with(each(one -> one.until(demand.lastDayOf(one.on()))));
    }

    /** The same where several demand it: until the first of them wants a newer one. */
    Clearance asDemandedBy(List<ClearanceDemand> demands) {
        return demands.stream()
                .min(Comparator.comparing(ClearanceDemand::months))
                .map(this::asDemandedBy)
                .orElse(this);
    }

    /**
     * What was noted and signed after a moment.
     *
     * @return null when that is nothing
     */
    @Nullable
    Clearance since(Instant moment) {
        var later = certificates.stream()
                .filter(one -> one.notedAt().isAfter(moment))
                .toList();
        var signed = statement != null && statement.at().isAfter(moment) ? statement : null;
        return later.isEmpty() && signed == null
                ? null
                : new Clearance(id, person, helps, municipality, later, signed, outbox, version);
    }

    Clearance telling(DomainEvent event) {
        var more = new ArrayList<>(outbox);
        more.add(event);
        return new Clearance(id, person, helps, municipality, certificates, statement, more, version);
    }

    /** Whether she may help on this day with what demands it. A statement counts in the version that she signed. */
    public boolean holdsOn(LocalDate day) {
        return hasCertificateOn(day) && statement != null;
    }

    public boolean hasCertificateOn(LocalDate day) {
        var counts = certificate();
        return counts != null && !day.isAfter(counts.until());
    }

    /** Whether nothing was noted and nothing signed. */
    boolean isEmpty() {
        return certificates.isEmpty() && statement == null;
    }

    /** Whether it is for help in her own name. */
    public boolean isForHerself() {
        return helps.equals(person.value());
    }

    private List<Shown> each(UnaryOperator<Shown> change) {
        return certificates.stream().map(change).toList();
    }

    private Clearance with(List<Shown> changed) {
        return new Clearance(id, person, helps, municipality, changed, statement, outbox, version);
    }
}
