package no.heime.assisted;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.heime.accesslog.AccessLog;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Look;
import no.heime.accesslog.Seen;
import no.heime.identity.Actor;
import no.heime.identity.KnowsWrittenDown;
import no.heime.identity.OnePerson;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Right;
import no.heime.identity.WrittenDown;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.limit.Allowance;
import no.heime.shared.limit.Allowances;
import no.heime.shared.secrets.OwnDigests;
import no.heime.shared.store.Retry;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Somebody who was written in comes in another way than by the address that was written: with the code on her receipt she
 * shows that she is meant.
 */
@Service
public class ClaimService {

    private static final String PURPOSE = "claim";

    /** Who types more wrong ones within an hour does not read them from a receipt. */
    private static final int AN_HOUR = 10;

    private final Newcomers newcomers;
    private final PersonService people;
    private final OnePerson onePerson;
    private final OwnDigests digests;
    private final ObjectProvider<KnowsWrittenDown> writtenDown;
    private final AccessLog log;
    private final Clock clock;
    private final Allowances typing;

    ClaimService(
            Newcomers newcomers,
            PersonService people,
            OnePerson onePerson,
            OwnDigests digests,
            ObjectProvider<KnowsWrittenDown> writtenDown,
            AccessLog log,
            Clock clock) {
        this.newcomers = newcomers;
        this.people = people;
        this.onePerson = onePerson;
        this.digests = digests;
        this.writtenDown = writtenDown;
        this.log = log;
        this.clock = clock;
        this.typing = new Allowances(new Allowance(AN_HOUR, Duration.ofHours(1)), clock);
    }

    /**
     * A receipt of what was registered, with a new code; one that was made before opens nothing any more.
     *
     * @throws DomainException not found, for who has come herself; conflict when somebody has typed the code, and the two
     *     are becoming one
     */
    public Receipt receipt(Actor staff, PersonId newcomer) {
        var code = WrittenCode.made();
        var made = ClaimCode.made(digests.of(PURPOSE, code.letters()), clock.instant());
        var her = Retry.onConflict(() -> {
            var there = newcomers.findById(newcomer).orElseThrow(DomainException::notFound);
            Right.TALK_BEGIN.require(staff, there);
            if (onePerson.becoming(newcomer).isPresent()) {
                throw DomainException.conflict("claim.refused.under-way");
            }
            return newcomers.save(there.with(made));
        });
        log.read(staff, Hat.caseWorker(), List.of(Look.at(newcomer, Seen.of(her.way()), her.municipality())));
        var called = people.byId(newcomer).map(Person::called).orElse("");
        var registered = writtenDown
                .orderedStream()
                .flatMap(known -> known.writtenDownFor(newcomer, staff).stream())
                .map(WrittenDown::what)
                .toList();
        return new Receipt(called, registered, code.shown(), made.until());
    }

    /**
     * What was registered for her is hers from now on, and she who she was registered as: she has to sign in anew, which her
     * device does by itself.
     *
     * @throws DomainException invalid, on the field {@code code}, when there is none such, or she has typed many; conflict
     *     when her account has something already, or she works for a municipality
     */
    public void claim(Actor actor, String typed) {
        if (typing.take(actor.id().toString()).isPositive()) {
            throw DomainException.invalid("claim.refused.often", "code");
        }
        var digest = digests.of(PURPOSE, WrittenCode.typed(typed).letters());
        var newcomer = found(digest, actor).orElseThrow(() -> DomainException.invalid("claim.refused.wrong", "code"));
        onePerson.become(new OnePerson.Two(actor.id(), newcomer.person(), provedBy(actor)), () -> found(digest, actor)
                .isPresent());
    }

    private Optional<Newcomer> found(String digest, Actor actor) {
        return newcomers.findByCodeDigest(digest).stream()
                .filter(one -> isFor(actor, one))
                .findFirst();
    }

    /** Single use: the account that was first may go on where it was stopped, and no other. */
    private boolean isFor(Actor actor, Newcomer newcomer) {
        return newcomer.isNotHereYet()
                && !newcomer.person().equals(actor.id())
                && code(newcomer).isValidAt(clock.instant())
                && onePerson
                        .becoming(newcomer.person())
                        .filter(first -> !first.equals(actor.id()))
                        .isEmpty();
    }

    /** The address that was written down is proved by nobody, so she is known by that of her account, or by none. */
    private @Nullable EmailAddress provedBy(Actor actor) {
        return people.byId(actor.id()).map(Person::email).orElse(null);
    }

    private static ClaimCode code(Newcomer newcomer) {
        var code = newcomer.code();
        if (code == null) {
            throw new IllegalStateException("found by a code that it does not have");
        }
        return code;
    }
}
