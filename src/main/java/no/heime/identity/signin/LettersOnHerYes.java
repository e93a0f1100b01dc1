package no.heime.identity.signin;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.heime.identity.Person;
import no.heime.identity.PersonId;
import no.heime.identity.Reach;
import no.heime.identity.ReachesPeople.Outcome;
import no.heime.identity.ReachesWhoAgreed;
import no.heime.identity.number.KnownNumbers;
import no.heime.identity.number.SignInNumber;
import no.heime.identity.sms.Sms;
import no.heime.shared.DomainException;
import no.heime.shared.PhoneNumber;
import org.springframework.stereotype.Component;

/**
 * Sends to the address that she has, or to the mobile number that she has told; when she has told none to which SMS go, to
 * the one with which she signs in.
 */
@Component
class LettersOnHerYes implements ReachesWhoAgreed {

    /** So many a day to one address or number, however many staff send. */
    static final int A_DAY = 3;

    /** So many tries a day from one case worker, whoever they go to, and whether they go or not. */
    static final int A_DAY_FROM_ONE = 40;

    private static final Set<Outcome> MAY_HAVE_GONE = Set.of(Outcome.SENT, Outcome.UNKNOWN);

    private static final Duration DAY = Duration.ofDays(1);

    private final Letters letters;
    private final Sms sms;
    private final KnownNumbers numbers;
    private final Recipients recipients;
    private final SendLimit sent;

    LettersOnHerYes(Letters letters, Sms sms, KnownNumbers numbers, Recipients recipients, SendLimit sent) {
        this.letters = letters;
        this.sms = sms;
        this.numbers = numbers;
        this.recipients = recipients;
        this.sent = sent;
    }

    @Override
    public List<Reach> waysTo(Person person) {
        return Stream.of(sms(person), mail(person)).flatMap(Optional::stream).toList();
    }

    private Optional<Reach> mail(Person person) {
        return Optional.ofNullable(person.email())
                .filter(there -> letters.goByMail())
                .map(email -> new Reach(Reach.Post.E_MAIL, email.value(), true));
    }

    private Optional<Reach> sms(Person person) {
        var told = told(person);
        return told.or(() -> hers(person))
                .map(number ->
                        new Reach(Reach.Post.SMS, told.map(PhoneNumber::shown).orElse(null), letsIn(number, person)));
    }

    private boolean letsIn(PhoneNumber number, Person person) {
        return numbers.whose(number).or(() -> numbers.writtenIn(number)).stream()
                .anyMatch(person.id()::equals);
    }

    /** The number that she has told, when SMS go to it. */
    private Optional<PhoneNumber> told(Person person) {
        var phone = person.phone();
        if (phone == null || !sms.areOffered()) {
            return Optional.empty();
        }
        try {
            return Optional.of(sms.reached(phone.value()));
        } catch (DomainException noMobile) {
            return Optional.empty();
        }
    }

    private Optional<PhoneNumber> hers(Person person) {
        return sms.areOffered() ? numbers.of(person.id()).map(SignInNumber::number) : Optional.empty();
    }

    @Override
    public Outcome send(PersonId by, Person person, Reach.Post post, String subject, String words) {
        return switch (post) {
            case E_MAIL ->
                Optional.ofNullable(person.email())
                        .map(email ->
                                counted(by, new Recipient.ByMail(email), () -> letters.byMail(email, subject, words)))
                        .orElse(Outcome.NOWHERE);
            case SMS ->
                told(person)
                        .or(() -> hers(person))
                        .map(number -> counted(
                                by, new Recipient.BySms(number), () -> letters.bySms(number, words, "receipts")))
                        .orElse(Outcome.NOWHERE);
        };
    }

    /** Each try counts for who sends; for where it goes what went, or may have gone, counted before, so that no two are the last. */
    private Outcome counted(PersonId by, Recipient to, Supplier<Outcome> letter) {
        var there = "letters " + recipients.digest(to);
        if (!sent.allows("receipts by " + by.value(), A_DAY_FROM_ONE, DAY) || !sent.allows(there, A_DAY, DAY)) {
            return Outcome.ENOUGH;
        }
        var outcome = letter.get();
        if (!MAY_HAVE_GONE.contains(outcome)) {
            sent.giveBack(there);
        }
        return outcome;
    }
}
