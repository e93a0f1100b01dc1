package no.heime.identity.signin;

import java.util.Optional;
import no.heime.identity.Actor;
import no.heime.identity.LocalAccountRule;
import no.heime.identity.OtherWayIn;
import no.heime.identity.PersonService;
import no.heime.identity.number.KnownNumbers;
import no.heime.identity.number.SignInNumber;
import no.heime.identity.signin.Recipient.BySms;
import no.heime.identity.sms.Sms;
import no.heime.shared.DomainException;
import org.springframework.stereotype.Service;

/**
 * The mobile number with which a person signs in herself: she adds it with a code that is sent to it, exchanges it the
 * same way, and removes it. The code is for her and this alone: who has got it by a trick signs nobody in with it, and a
 * code for signing in adds no number.
 */
@Service
public class MyNumberService {

    private static final String NOT_BY_A_CODE = "number.refused.local";

    private final KnownNumbers numbers;
    private final Codes codes;
    private final CodeLimits limits;
    private final Recipients recipients;
    private final SmsDelivery delivery;
    private final Sms sms;
    private final PersonService people;
    private final OtherWayIn otherwise;
    private final LocalAccountRule local;

    MyNumberService(
            KnownNumbers numbers,
            Codes codes,
            CodeLimits limits,
            Recipients recipients,
            SmsDelivery delivery,
            Sms sms,
            PersonService people,
            OtherWayIn otherwise,
            LocalAccountRule local) {
        this.local = local;
        this.numbers = numbers;
        this.codes = codes;
        this.limits = limits;
        this.recipients = recipients;
        this.delivery = delivery;
        this.sms = sms;
        this.people = people;
        this.otherwise = otherwise;
    }

    /** Empty when she has none. */
    public Optional<SignInNumber> of(Actor actor) {
        return numbers.of(actor.id());
    }

    /** Whether she comes in without it, too: by an address, or through a provider. A passkey may be lost with its phone. */
    public boolean isRemovable(Actor actor) {
        return people.byId(actor.id())
                .filter(person -> person.email() != null || otherwise.isOpenTo(person.id()))
                .isPresent();
    }

    /**
     * Sends a code to a number that she wants to sign in with.
     *
     * @param network address from which she asks
     * @throws DomainException when none goes to that number
     */
    public void send(Actor actor, String typed, String network) {
        local.require(actor.id(), NOT_BY_A_CODE);
        var number = number(typed);
        limits.count(number, network);
        delivery.deliver(number.number(), "number.sms.text", codes.make(purpose(actor, number)), actor.language());
    }

    /**
     * Makes the number hers, in place of one that she had.
     *
     * @throws DomainException {@code signin.code.wrong} when the code is not the one that was sent, {@code number.taken}
     *     when somebody else signs in with the number
     */
    public void prove(Actor actor, String typed, String code) {
        local.require(actor.id(), NOT_BY_A_CODE);
        var number = number(typed);
        if (!codes.opens(purpose(actor, number), code)) {
            throw DomainException.invalid("signin.code.wrong", "code");
        }
        numbers.give(actor.id(), number.number());
    }

    /**
     * Nobody signs in with her number any more. One that is gone already is answered the same.
     *
     * @throws DomainException {@code number.last} when she would be shut out without it
     */
    public void remove(Actor actor) {
        if (of(actor).isPresent() && !isRemovable(actor)) {
            throw DomainException.conflict("number.last");
        }
        numbers.takeFrom(actor.id());
    }

    private BySms number(String typed) {
        if (!sms.areOffered()) {
            throw DomainException.notFound();
        }
        return new BySms(sms.reached(typed));
    }

    private String purpose(Actor actor, BySms number) {
        return Sha256.hex("add %s %s".formatted(actor.id(), recipients.digest(number)));
    }
}
