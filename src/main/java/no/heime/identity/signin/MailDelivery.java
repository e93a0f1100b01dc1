package no.heime.identity.signin;

import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.Texts;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends the code by e-mail. */
class MailDelivery implements CodeDelivery {

    private final JavaMailSender mail;
    private final Texts texts;
    private final String sender;

    MailDelivery(JavaMailSender mail, Texts texts, String sender) {
        this.mail = mail;
        this.texts = texts;
        this.sender = sender;
    }

    @Override
    public void deliver(EmailAddress email, CodeFor what, String code, Language language) {
        var locale = language.locale();
        var message = new SimpleMailMessage();
        message.setFrom(sender);
        message.setTo(email.value());
        message.setSubject(texts.getTranslation(what.subject(), locale, code));
        message.setText(texts.getTranslation(what.letter(), locale, code));
        mail.send(message);
    }
}
