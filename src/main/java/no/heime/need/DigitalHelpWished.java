package no.heime.need;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.heime.digitalcare.HelperWished;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes a need of a resident's wish for a digital helper. The same wish heard twice is one need. */
@Component
class DigitalHelpWished {

    private static final KindId DIGITAL_HELP = new KindId("digital-help");

    private final NeedService needs;

    DigitalHelpWished(NeedService needs) {
        this.needs = needs;
    }

    @EventListener
    void on(HelperWished event) {
        needs.registerOnce(
                event.person(),
                needOf(event),
                new NewNeed(
                        DIGITAL_HELP,
                        null,
                        Frequency.ONCE,
                        Urgency.WHENEVER,
                        WeekTimes.ANY,
                        event.district(),
                        ForWhom.ME,
                        null,
                        event.language()));
    }

    static NeedId needOf(HelperWished event) {
        return new NeedId(UUID.nameUUIDFromBytes(("helper-wished/" + event.id()).getBytes(StandardCharsets.UTF_8)));
    }
}
