package no.heime.identity.signin;

import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows the code in the log, for a trial where no e-mail is set up. The address stays out of it. */
class LogDelivery implements CodeDelivery {

    private static final Logger log = LoggerFactory.getLogger(LogDelivery.class);

    @Override
    public void deliver(EmailAddress email, CodeFor what, String code, Language language) {
        log.info("One-time code: {} (no e-mail is set up; set SPRING_MAIL_HOST to send it)", code);
    }
}
