package no.heime.identity.sms;

import java.time.Duration;
import no.heime.identity.CodesBySms;
import no.heime.shared.DomainException;
import no.heime.shared.PhoneNumber;
import no.heime.shared.demo.Demo;
import no.heime.shared.startup.StartupFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** SMS as the operator has set it up: to whom it goes, and what a phone needs to fill in the code by itself. */
@Component
@EnableConfigurationProperties(SmsSettings.class)
public class Sms implements CodesBySms {

    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final SmsSettings settings;
    private final Demo demo;
    private final @Nullable SmsGateway gateway;

    /** @throws StartupFailure when it is set up by half, or with what cannot be */
    @Autowired
    Sms(SmsSettings settings, Demo demo) {
        this(settings, demo, settings.isComplete() ? new LinkMobility(settings, PATIENCE) : null);
    }

    Sms(SmsSettings settings, Demo demo, @Nullable SmsGateway gateway) {
        this.settings = settings;
        this.demo = demo;
        this.gateway = gateway;
    }

    /** Whether the operator has set it up, also where it is not offered. */
    public boolean isSetUp() {
        return gateway != null;
    }

    @Override
    public boolean areOffered() {
        return isSetUp() && !demo.active();
    }

    /**
     * A mobile number to which a code may go. Others cost more than a text to one's own country, and are what thieves of
     * phone charges ask for.
     *
     * @throws DomainException {@code phone.invalid} when it is no number, {@code sms.not-there} when none is sent to it
     */
    public PhoneNumber reached(String typed) {
        var number = PhoneNumber.of(typed);
        if (!number.isMobile() || settings.prefixes().stream().noneMatch(number.value()::startsWith)) {
            throw DomainException.invalid("sms.not-there", "phone");
        }
        return number;
    }

    /**
     * Sends a code. Its last line binds it to the pages of our host, so that a phone fills it in there and nowhere else
     * (WICG, Origin-bound one-time codes delivered via SMS). The host comes from the settings: what a caller says of it
     * could be another's.
     *
     * @param words what it is for, in the person's language; the code stands in it
     * @throws NotSent when it is not on its way, or nobody knows
     */
    public void send(PhoneNumber to, String words, String code) {
        tell(to, "%s\n\n@%s #%s".formatted(words, settings.host(), code));
    }

    /**
     * Sends a few words in which there is no code.
     *
     * @throws NotSent when they are not on their way, or nobody knows
     */
    public void tell(PhoneNumber to, String words) {
        if (gateway == null) {
            throw NotSent.refused("not set up");
        }
        gateway.send(to, words);
    }

    /** How many codes a day go out to all together. */
    public int dailyMost() {
        return settings.dailyMost();
    }

    /** How many a day to one number. */
    public int dailyForNumber() {
        return settings.dailyForNumber();
    }

    /** How many an hour are asked for from one network. */
    public int hourlyForNetwork() {
        return settings.hourlyForNetwork();
    }
}
