package no.heime.proxy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.identity.ActsFor;
import no.heime.identity.Guarded;
import no.heime.identity.PersonId;
import no.heime.identity.ProxyArea;
import no.heime.identity.Tie;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.PlainText;
import no.heime.shared.events.DomainEvent;
import no.heime.shared.events.HasOutbox;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That somebody lets a next of kin act for her. It holds from when the next of kin has said yes through its last day, or
 * until it is ended, by either of them.
 *
 * @param giver for whom is acted
 * @param email by which the next of kin is asked
 * @param holder who acts; null until she has said yes
 * @param areas in what; never none
 * @param until the last day
 * @param words by which it was given; null of what was given before they were put down
 * @param taken the areas that were taken back while it held, the first first; they are not among {@code areas}
 * @param paper what the municipality was shown; null for what she has given here herself
 * @param end null while neither has ended it, or said no to it
 */
@Document("proxies")
@TypeAlias("proxy")
public record Proxy(
        @Id ProxyId id,
        PersonId giver,
        EmailAddress email,
        @Nullable PersonId holder,
        Set<ProxyArea> areas,
        LocalDate until,
        Instant givenAt,
        @Nullable GivenWords words,
        List<TakenBack> taken,
        @Nullable OnPaper paper,
        @Nullable End end,
        List<DomainEvent> outbox,
        @Version @Nullable Long version)
        implements HasOutbox, Guarded {

    /** So many months it holds at most: whoever wants it longer gives it anew. */
    public static final int MOST_MONTHS = 12;

    /** When it was ended, and by whom: one of the two, or a case worker for the giver. */
    public record End(Instant at, PersonId by) {}

    /** That one area was taken back, when, and by whom: the giver, or a case worker for her. */
    public record TakenBack(ProxyArea area, Instant at, PersonId by) {}

    /**
     * That it was given on paper. The paper itself is not kept.
     *
     * @param by the case worker who has seen it
     * @param municipality number of the municipality for which she did
     * @param shown what she was shown, in her own words
     */
    public record OnPaper(PersonId by, String municipality, String shown) {

        /** Letters that say what was shown. */
        public static final int SHOWN_MAX = 200;

        /** @throws DomainException invalid, on the field {@code shown}, when it says nothing or too much */
        public OnPaper {
            shown = PlainText.required(shown, "shown", SHOWN_MAX);
        }
    }

    public Proxy {
        areas = Set.copyOf(areas);
        // Absent of those that lay there before an area could be taken back by itself.
        taken = List.copyOf(Objects.requireNonNullElse(taken, List.of()));
        outbox = List.copyOf(outbox);
    }

    /**
     * The next of kin is asked.
     *
     * @param paper null when the giver does it herself
     * @param language in which what it lets her do was read
     * @param own the giver's own address; null when she has none
     * @throws DomainException invalid, on the field {@code areas}, {@code until} or {@code email}
     */
    static Proxy given(
            ProxyId id,
            PersonId giver,
            @Nullable EmailAddress own,
            EmailAddress email,
            Set<ProxyArea> areas,
            @Nullable LocalDate until,
            @Nullable OnPaper paper,
            Language language,
            LocalDate today,
            Instant at) {
        if (email.equals(own)) {
            throw DomainException.invalid("proxy.refused.oneself", "email");
        }
        if (areas.isEmpty()) {
            throw DomainException.invalid("proxy.refused.no-area", "areas");
        }
        if (until == null || until.isBefore(today) || until.isAfter(today.plusMonths(MOST_MONTHS))) {
            throw DomainException.invalid("proxy.refused.until", "until");
        }
        var words = GivenWords.newest(areas, language);
        return new Proxy(
                        id,
                        giver,
                        email,
                        null,
                        EnumSet.copyOf(areas),
                        until,
                        at,
                        words,
                        List.of(),
                        paper,
                        null,
                        List.of(),
                        null)
                .telling(new ProxyEvent.Asked(
                        event(id, "asked"),
                        at,
                        giver,
                        email,
                        paper != null,
                        paper == null ? null : paper.by(),
                        paper == null ? null : paper.municipality()));
    }

    /** Whether it counts today. */
    boolean holds(LocalDate today) {
        return holder != null && isOpen(today);
    }

    /** Whether the next of kin may say yes to it still. */
    boolean waits(LocalDate today) {
        return holder == null && isOpen(today);
    }

    boolean isOpen(LocalDate today) {
        return end == null && !today.isAfter(until);
    }

    /** She has said yes: from now on she acts. Twice is once. */
    Proxy takenUp(PersonId who, LocalDate today, Instant at) {
        if (who.equals(holder) && isOpen(today)) {
            return this;
        }
        if (who.equals(giver)) {
            throw DomainException.conflict("proxy.refused.oneself");
        }
        mustWait(today);
        return with(who, null).telling(new ProxyEvent.TakenUp(event(id, "taken-up"), at, giver, who));
    }

    /** She has said no. */
    Proxy declined(PersonId who, LocalDate today, Instant at) {
        mustWait(today);
        return with(null, new End(at, who)).telling(new ProxyEvent.Declined(event(id, "declined"), at, giver, email));
    }

    /**
     * One of the two ends it, also when it has not begun. Twice is once, and of what has run out by then nobody is told.
     *
     * @param municipality number of the one whose case worker does it for the giver; null when it is one of the two
     */
    Proxy ended(PersonId by, @Nullable String municipality, LocalDate today, Instant at) {
        if (end != null) {
            return this;
        }
        var ended = with(holder, new End(at, by));
        return isOpen(today)
                ? ended.telling(new ProxyEvent.Ended(event(id, "ended"), at, giver, holder, by, municipality))
                : ended;
    }

    /** Whether one of its areas may be taken back by itself: of one that holds, and while something is left then. */
    public boolean canBeLess() {
        return holder != null && areas.size() > 1;
    }

    /**
     * The giver takes back one area of it. It is less than what the next of kin has said yes to, so that she is told and not
     * asked; nothing is added this way. Twice is once.
     *
     * @param municipality number of the one whose case worker does it for the giver; null when she does it herself
     * @throws DomainException stale, when it does not hold; conflict for the last area, which is ending it
     */
    Proxy without(ProxyArea area, PersonId by, @Nullable String municipality, LocalDate today, Instant at) {
        if (holder == null || !isOpen(today)) {
            throw DomainException.stale("proxy.refused.not-now");
        }
        if (!areas.contains(area)) {
            return this;
        }
        var left = EnumSet.copyOf(areas);
        left.remove(area);
        if (left.isEmpty()) {
            throw DomainException.conflict("proxy.refused.last-area");
        }
        var then = Stream.concat(taken.stream(), Stream.of(new TakenBack(area, at, by)))
                .toList();
        return new Proxy(id, giver, email, holder, left, until, givenAt, words, then, paper, end, outbox, version)
                .telling(new ProxyEvent.Lessened(
                        event(id, "without-" + area), at, giver, holder, area, by, municipality));
    }

    private void mustWait(LocalDate today) {
        if (!waits(today)) {
            throw DomainException.stale("proxy.refused.gone");
        }
    }

    /** @return what it lets her do, when it holds */
    Stream<ActsFor> actsFor(LocalDate today) {
        return holds(today) ? Stream.of(new ActsFor(giver, areas)) : Stream.empty();
    }

    /** It is the giver's, who has said yes acts by it, and the municipality that was shown it ends it for the giver. */
    @Override
    public Set<Tie> tiesOf(@Nullable Actor actor) {
        return Guarded.hidden()
                .to(Tie.OWN, one -> one.id().equals(giver))
                .to(Tie.PROXY, one -> one.id().equals(holder))
                .to(Tie.CASE_WORKER, one -> paper != null && one.isCaseWorkerIn(paper.municipality()))
                .tiesOf(actor);
    }

    /** As one of which all has been told. */
    Proxy withNothingToTell() {
        return new Proxy(id, giver, email, holder, areas, until, givenAt, words, taken, paper, end, List.of(), version);
    }

    private Proxy with(@Nullable PersonId who, @Nullable End ended) {
        return new Proxy(id, giver, email, who, areas, until, givenAt, words, taken, paper, ended, outbox, version);
    }

    private Proxy telling(ProxyEvent event) {
        var more = Stream.concat(outbox.stream(), Stream.of(event)).toList();
        return new Proxy(id, giver, email, holder, areas, until, givenAt, words, taken, paper, end, more, version);
    }

    /** Each happens once to one proxy, so that what is written again is the same event. */
    private static UUID event(ProxyId id, String what) {
        return UUID.nameUUIDFromBytes((id.value() + "/" + what).getBytes(StandardCharsets.UTF_8));
    }
}
