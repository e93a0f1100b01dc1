package no.heime.need;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import no.heime.digitalcare.HelperNoLongerWished;
import no.heime.digitalcare.HelperWished;
import no.heime.digitalcare.ParticipationId;
import no.heime.digitalcare.ParticipationWithdrawn;
import no.heime.identity.PersonId;
import no.heime.identity.TalkWay;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes a need of a resident's wish for a digital helper, one open one for each participation; and takes it back with
 * the wish, as long as nobody is asked. When her consent is gone, so is the help: whoever is asked or has agreed is told,
 * and what was agreed on stands in the need's history. The same wish heard twice, or late, changes nothing.
 */
@Component
class DigitalHelpWished {

    private static final KindId DIGITAL_HELP = new KindId("digital-help");

    private final NeedService service;
    private final Needs needs;
    private final DigitalHelpWords words;

    DigitalHelpWished(NeedService service, Needs needs, DigitalHelpWords words) {
        this.service = service;
        this.needs = needs;
        this.words = words;
    }

    @EventListener
    void on(HelperWished event) {
        if (open(event.person(), event.participation()).findAny().isPresent()) {
            return;
        }
        var wish = new NewNeed(
                DIGITAL_HELP,
                words.of(event),
                Frequency.ONCE,
                Urgency.WHENEVER,
                WeekTimes.ANY,
                event.district(),
                ForWhom.ME,
                null,
                event.language());
        service.registerOnce(
                needOf(event),
                wish,
                event.participation(),
                event.person(),
                act(event.person(), event.proxy(), event.onHerWord(), event.at()));
    }

    @EventListener
    void on(HelperNoLongerWished event) {
        open(event.person(), event.participation())
                .filter(need -> need.registeredAt().isBefore(event.at()))
                .forEach(need -> service.closeUnlessAsked(
                        need.id(), act(event.person(), event.proxy(), event.onHerWord(), event.at())));
    }

    @EventListener
    @Order(ParticipationWithdrawn.BEFORE_IT_IS_FORGOTTEN)
    void on(ParticipationWithdrawn event) {
        open(event.person(), event.participation())
                .filter(need -> need.registeredAt().isBefore(event.at()))
                .forEach(need -> service.closeForGood(
                        need.id(), act(event.person(), event.proxy(), event.onHerWord(), event.at())));
    }

    private static Act act(PersonId resident, @Nullable PersonId proxy, @Nullable TalkWay onHerWord, Instant at) {
        if (proxy == null) {
            return Act.resident(resident, at);
        }
        return onHerWord == null ? Act.proxy(proxy, at) : Act.onHerWord(proxy, onHerWord, at);
    }

    private Stream<Need> open(PersonId person, ParticipationId participation) {
        return needs.of(person).stream()
                .filter(need -> need.isWishedIn(participation))
                .filter(need -> !need.status().isClosed());
    }

    static NeedId needOf(HelperWished event) {
        return new NeedId(UUID.nameUUIDFromBytes(("helper-wished/" + event.id()).getBytes(StandardCharsets.UTF_8)));
    }
}
