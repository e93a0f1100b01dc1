package no.heime.identity.signin;

import java.time.Clock;
import java.time.Duration;
import no.heime.identity.signin.Recipient.ByMail;
import no.heime.identity.signin.Recipient.BySms;
import no.heime.identity.sms.Sms;
import no.heime.shared.demo.Demo;
import no.heime.shared.limit.Allowance;
import no.heime.shared.limit.NetworkAllowances;
import org.springframework.stereotype.Component;

/**
 * Whether a code may be sent. By SMS each costs money, so there is more to ask: how many from this network, how many to
 * this number today, how many to all together. What a network asks for too often costs nobody else anything.
 */
@Component
class CodeLimits {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final SendLimit sent;
    private final Recipients recipients;
    private final Sms sms;
    private final Demo demo;
    private final NetworkAllowances networks;

    CodeLimits(SendLimit sent, Recipients recipients, Sms sms, Demo demo, Clock clock) {
        this.sent = sent;
        this.recipients = recipients;
        this.sms = sms;
        this.demo = demo;
        this.networks = new NetworkAllowances(new Allowance(sms.hourlyForNetwork(), Duration.ofHours(1)), clock);
    }

    /**
     * Counts one more.
     *
     * @param network address from which it is asked for
     * @throws NoCode when there may be none
     */
    void count(Recipient to, String network) {
        switch (to) {
            case ByMail mail -> require(demo.active() || sent.allows(recipients.digest(mail)), "signin.too-many");
            case BySms text -> countSms(recipients.digest(text), network);
        }
    }

    private void countSms(String number, String network) {
        require(!networks.take(network).isPositive(), "signin.sms.network");
        require(sent.allows(number), "signin.too-many");
        require(sent.allows("day " + number, sms.dailyForNumber(), A_DAY), "signin.sms.enough");
        require(sent.allows("sms", sms.dailyMost(), A_DAY), "signin.sms.all");
    }

    private static void require(boolean may, String otherwise) {
        if (!may) {
            throw NoCode.tooMany(otherwise);
        }
    }
}
