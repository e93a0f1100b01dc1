package no.heime.identity.signin;

import java.time.Clock;
import java.time.Duration;
import no.heime.identity.Actor;
import no.heime.identity.MunicipalityWork;
import no.heime.identity.OnePerson;
import no.heime.identity.OnePerson.Two;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.number.KnownNumbers;
import no.heime.identity.oidc.OidcProviders;
import no.heime.identity.signin.HereBefore.What;
import no.heime.identity.signin.Recipient.BySms;
import no.heime.shared.DomainException;
import no.heime.shared.limit.Allowance;
import no.heime.shared.limit.Allowances;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * «Har du vært her før på en annen måte?»: somebody proves an address or number that she has used before, and what she
 * registered then is hers here, too. The code is for her and this alone: it signs nobody in, and a code for signing in
 * joins nothing. Who works for a municipality, or comes through a provider that says what people are here, joins nothing.
 */
@Service
public class HereBeforeService {

    /** Codes that one person may ask for, and try, within an hour, to whatever addresses. */
    private static final int AN_HOUR = 20;

    private final EarlierAccount earlier;
    private final OnePerson onePerson;
    private final MunicipalityWork work;
    private final PersonService people;
    private final KnownNumbers numbers;
    private final OidcProviders providers;
    private final Codes codes;
    private final CodeLimits limits;
    private final Recipients recipients;
    private final CodeCourier courier;
    private final Allowances often;

    HereBeforeService(
            EarlierAccount earlier,
            OnePerson onePerson,
            MunicipalityWork work,
            PersonService people,
            KnownNumbers numbers,
            OidcProviders providers,
            Codes codes,
            CodeLimits limits,
            Recipients recipients,
            CodeCourier courier,
            Clock clock) {
        this.earlier = earlier;
        this.onePerson = onePerson;
        this.work = work;
        this.people = people;
        this.numbers = numbers;
        this.providers = providers;
        this.codes = codes;
        this.limits = limits;
        this.recipients = recipients;
        this.courier = courier;
        this.often = new Allowances(new Allowance(AN_HOUR, Duration.ofHours(1)), clock);
    }

    /**
     * Sends a code to an address or number; the answer is the same whether or not anybody is known by it.
     *
     * @param provider through which she has come; null for a code or a passkey
     * @param network address from which she asks
     * @throws DomainException when it is neither, or she works for a municipality
     * @throws NoCode when none is sent
     */
    public void send(Actor actor, @Nullable String provider, String typed, String network) {
        requireResident(actor, provider);
        var to = recipients.of(typed);
        count(actor);
        limits.count(to, network);
        courier.bring(to, CodeFor.HERE_BEFORE, codes.make(purpose(actor, to)), actor.language());
    }

    /**
     * What would come of it. The code stays good, to say yes with.
     *
     * @throws DomainException invalid, on the field {@code code}, when it is not the one that was sent; conflict when one
     *     of the two works for a municipality
     */
    HereBefore look(Actor actor, @Nullable String provider, String typed, String code) {
        var her = requireResident(actor, provider);
        var to = recipients.of(typed);
        count(actor);
        require(codes.fits(purpose(actor, to), code));
        return earlier.of(her, to);
    }

    /**
     * She has said yes: the two are one. Where they cannot be, nothing is changed.
     *
     * @return what came of it; after {@link What#JOINS} she is somebody else, and has to sign in anew
     * @throws DomainException as {@link #look}; conflict, when something has changed since
     */
    HereBefore accept(Actor actor, @Nullable String provider, String typed, String code) {
        var her = requireResident(actor, provider);
        var to = recipients.of(typed);
        count(actor);
        require(codes.opens(purpose(actor, to), code));
        var found = earlier.of(her, to);
        if (found.is(What.JOINS)) {
            joins(her, to);
        }
        return found;
    }

    /** A number with which she was written in is proved now, as when she signs in with it. */
    private void joins(Person her, Recipient to) {
        if (to instanceof BySms(var number) && numbers.whose(number).isEmpty()) {
            numbers.proved(number);
        }
        var before = before(her, to);
        onePerson.become(
                new Two(her.id(), before.id(), earlier.address(her, before, to)),
                () -> isStillSo(her.id(), before, to));
    }

    private boolean isStillSo(PersonId her, Person before, Recipient to) {
        return people.byId(her)
                        .filter(now -> earlier.of(now, to).is(What.JOINS))
                        .isPresent()
                && earlier.leadsTo(her, to).filter(before.id()::equals).isPresent();
    }

    private Person before(Person her, Recipient to) {
        return earlier.leadsTo(her.id(), to).flatMap(people::byId).orElseThrow(DomainException::notFound);
    }

    /** Who works for a municipality is told so before a code goes out. */
    private Person requireResident(Actor actor, @Nullable String provider) {
        if (provider != null && providers.givesRoles(provider)) {
            throw MunicipalityWork.refused();
        }
        var her = people.byId(actor.id()).orElseThrow(DomainException::notFound);
        work.requireNoneBy(her);
        return her;
    }

    private void count(Actor actor) {
        if (often.take(actor.id().toString()).isPositive()) {
            throw NoCode.tooMany("before.refused.often");
        }
    }

    private static void require(boolean isTheCode) {
        if (!isTheCode) {
            throw DomainException.invalid("signin.code.wrong", "code");
        }
    }

    private String purpose(Actor actor, Recipient to) {
        return Sha256.hex("join %s %s".formatted(actor.id(), recipients.digest(to)));
    }
}
