package no.heime.identity.signin;

import java.time.Duration;
import no.heime.identity.Person;
import no.heime.identity.ReachesPeople;
import no.heime.identity.number.KnownNumbers;
import no.heime.identity.number.SignInNumber;
import no.heime.identity.sms.NotSent;
import no.heime.identity.sms.Sms;
import no.heime.shared.EmailAddress;
import no.heime.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends to the address or the number with which somebody signs in. What it says stays out of the log, and so does to whom. */
@Component
class Letters implements ReachesPeople {

    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

    private static final Duration A_DAY = Duration.ofDays(1);

    private final @Nullable JavaMailSender mail;
    private final String sender;
    private final Sms sms;
    private final KnownNumbers numbers;
    private final SendLimit sent;

    Letters(
            ObjectProvider<JavaMailSender> mail,
            @Value("${heime.mail.from:heime@localhost}") String sender,
            Sms sms,
            KnownNumbers numbers,
            SendLimit sent) {
        this.mail = mail.getIfAvailable();
        this.sender = sender;
        this.sms = sms;
        this.numbers = numbers;
        this.sent = sent;
    }

    @Override
    public Outcome send(Person person, String subject, String words) {
        var email = person.email();
        if (mail != null && email != null) {
            return byMail(email, subject, words);
        }
        var number = numbers.of(person.id()).map(SignInNumber::number);
        if (number.isPresent() && sms.areOffered()) {
            return bySms(number.get(), words, "letters");
        }
        return email == null && number.isEmpty() ? Outcome.NOWHERE : Outcome.NOT_SENT;
    }

    boolean goByMail() {
        return mail != null;
    }

    Outcome byMail(EmailAddress email, String subject, String words) {
        if (mail == null) {
            return Outcome.NOT_SENT;
        }
        var message = new SimpleMailMessage();
        message.setFrom(sender);
        message.setTo(email.value());
        message.setSubject(subject);
        message.setText(words);
        try {
            mail.send(message);
            return Outcome.SENT;
        } catch (MailException trouble) {
            LOG.warn(
                    "A letter could not be sent by e-mail: {}",
                    trouble.getClass().getSimpleName());
            return isAboutIt(trouble) ? Outcome.REFUSED : Outcome.AWAY;
        }
    }

    /** The mail server has answered, and does not take this one; when it does not answer, that is the cause. */
    private static boolean isAboutIt(MailException trouble) {
        return trouble instanceof MailSendException && trouble.getCause() == null;
    }

    /**
     * As many a day as there may be codes, and counted for themselves: they keep nobody from signing in.
     *
     * @param kind what they are; each kind is counted for itself, too
     */
    Outcome bySms(PhoneNumber number, String words, String kind) {
        if (!sent.allows(kind, sms.dailyMost(), A_DAY)) {
            return Outcome.ENOUGH;
        }
        try {
            sms.tell(number, words);
            return Outcome.SENT;
        } catch (NotSent trouble) {
            LOG.warn("A letter could not be sent by SMS: {}", trouble.getMessage());
            return trouble.mayHaveGone() ? Outcome.UNKNOWN : Outcome.REFUSED;
        }
    }
}
