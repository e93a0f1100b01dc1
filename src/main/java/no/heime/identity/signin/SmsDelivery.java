package no.heime.identity.signin;

import no.heime.identity.sms.NotSent;
import no.heime.identity.sms.Sms;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import no.heime.shared.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends a code by SMS, and says what it is for: whoever has not asked for it shall not give it to somebody who has. */
@Component
class SmsDelivery {

    private static final Logger log = LoggerFactory.getLogger(SmsDelivery.class);

    private final Sms sms;
    private final Texts texts;

    SmsDelivery(Sms sms, Texts texts) {
        this.sms = sms;
        this.texts = texts;
    }

    /**
     * @param purpose key of the text, with the code in it
     * @throws NoCode when it could not be brought
     */
    void deliver(PhoneNumber number, String purpose, String code, Language language) {
        try {
            sms.send(number, texts.getTranslation(purpose, language.locale(), code), code);
        } catch (NotSent trouble) {
            log.warn("A one-time code could not be sent by SMS: {}", trouble.getMessage());
            throw NoCode.notBrought();
        }
    }
}
