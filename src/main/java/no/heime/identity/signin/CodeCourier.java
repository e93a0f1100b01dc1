package no.heime.identity.signin;

import no.heime.identity.signin.Recipient.ByMail;
import no.heime.identity.signin.Recipient.BySms;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/** Brings a code to an address or a number. */
@Component
class CodeCourier {

    private static final Logger log = LoggerFactory.getLogger(CodeCourier.class);

    private final CodeDelivery mail;
    private final SmsDelivery sms;
    private final DemoCodes demo;

    CodeCourier(CodeDelivery mail, SmsDelivery sms, DemoCodes demo) {
        this.mail = mail;
        this.sms = sms;
        this.demo = demo;
    }

    /** @throws NoCode when it could not be brought */
    void bring(Recipient to, CodeFor what, String code, Language language) {
        switch (to) {
            case ByMail(var email) -> bring(email, what, code, language);
            case BySms(var number) -> sms.deliver(number, what.text(), code, language);
        }
    }

    private void bring(EmailAddress email, CodeFor what, String code, Language language) {
        demo.keep(email, code);
        try {
            mail.deliver(email, what, code, language);
        } catch (MailException notSent) {
            log.warn(
                    "A one-time code could not be sent by e-mail: {}",
                    notSent.getClass().getSimpleName());
            throw NoCode.notBrought();
        }
    }
}
