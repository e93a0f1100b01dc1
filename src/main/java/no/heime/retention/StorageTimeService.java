package no.heime.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.Right;
import no.heime.shared.DomainException;
import no.heime.shared.retention.Due;
import no.heime.shared.retention.StorageTime;
import no.heime.shared.retention.ToldBefore;
import no.heime.shared.retention.Whose;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** How long a municipality keeps each kind of data: its administrators read it, say it, and read what was ended. */
@Service
public class StorageTimeService {

    /**
     * One kind of data, its limits, and how long it is kept here.
     *
     * @param toCome whether that holds from a day to come
     * @param neverTold null of what is ended without telling anybody first
     */
    public record Line(
            StorageTime time,
            Term term,
            boolean toCome,
            @Nullable NeverTold neverTold) {}

    /**
     * How many stay though their time is over, since nobody can tell those whose they are.
     *
     * @param night to which day, when that was counted last; null when it never was
     */
    public record NeverTold(long many, @Nullable LocalDate night) {}

    /**
     * What another time would mean.
     *
     * @param term as it would be
     * @param shorter whether something is ended earlier than now
     * @param due so many things are ended in the first night on which it holds
     * @param toldBefore whether those whose they are hear of it first, so that it is a later night
     */
    public record Foreseen(Term term, boolean shorter, long due, boolean toldBefore) {}

    /** The last night may be under way still. */
    private static final int COUNTED_IN = 2;

    private final CurrentPlans plans;
    private final Kinds kinds;
    private final Nights nights;
    private final NightTime time;
    private final Clock clock;

    StorageTimeService(CurrentPlans plans, Kinds kinds, Nights nights, NightTime time, Clock clock) {
        this.plans = plans;
        this.kinds = kinds;
        this.nights = nights;
        this.time = time;
        this.clock = clock;
    }

    /** Every kind of data, in an order of their own. */
    public List<Line> of(Actor administrator, String municipality) {
        Right.STORAGE_KEEP.require(administrator, Guarded.of(municipality));
        var plan = plans.of(Whose.of(municipality));
        var today = LocalDate.now(clock);
        var lately = nights.findByMunicipalityOrderByDayDesc(municipality, Limit.of(COUNTED_IN));
        return kinds.times().stream()
                .map(kind -> {
                    var term = plan.of(kind, today);
                    return new Line(kind, term, term.isToCome(today), neverTold(kind, lately));
                })
                .toList();
    }

    private @Nullable NeverTold neverTold(StorageTime kind, List<Night> lately) {
        return kinds.require(kind.kind()) instanceof ToldBefore
                ? lately.stream()
                        .flatMap(night -> night
                                .part(kind.kind())
                                .flatMap(part -> Optional.ofNullable(part.neverTold()))
                                .map(many -> new NeverTold(many, night.day()))
                                .stream())
                        .findFirst()
                        .orElse(new NeverTold(0, null))
                : null;
    }

    /**
     * What it would mean; nothing is changed.
     *
     * @throws DomainException invalid outside the limits; not found, for a kind that there is not
     */
    public Foreseen foresee(Actor administrator, String municipality, String kind, int months) {
        Right.STORAGE_KEEP.require(administrator, Guarded.of(municipality));
        var whose = Whose.of(municipality);
        var retained = kinds.require(kind);
        var today = LocalDate.now(clock);
        var now = plans.of(whose).of(retained.time(), today);
        var next = now.set(retained.time(), months, today);
        var first = time.next(clock).isBefore(next.from()) ? next.from() : time.next(clock);
        var before = Term.before(first, months, clock.getZone());
        return new Foreseen(
                next,
                months < now.on(today).orElse(now.months()),
                retained.count(new Due(whose, before)),
                retained instanceof ToldBefore);
    }

    /**
     * From its day on the municipality keeps it so long: what is kept longer than before is so at once, what is kept shorter
     * from tomorrow on.
     *
     * @param seen how it was when she decided
     * @throws DomainException invalid outside the limits; stale, when another administrator has said something else; not
     *     found, for a kind that there is not
     */
    public Term set(Actor administrator, String municipality, String kind, int months, Term seen) {
        Right.STORAGE_KEEP.require(administrator, Guarded.of(municipality));
        var time = kinds.require(kind).time();
        var today = LocalDate.now(clock);
        var changed = plans.change(
                Whose.of(municipality),
                plan -> plan.set(time, months, seen, administrator.id(), today, clock.instant()));
        return changed.of(time, today);
    }

    /** The last night in which something of the municipality was gone through; empty when there was none. */
    public Optional<Night> lastNight(Actor administrator, String municipality) {
        Right.STORAGE_KEEP.require(administrator, Guarded.of(municipality));
        return nights.findByMunicipalityOrderByDayDesc(municipality, Limit.of(1)).stream()
                .findFirst();
    }
}
