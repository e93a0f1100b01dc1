package no.heime.identity.signin;

import java.util.List;
import no.heime.identity.Actor;
import no.heime.identity.HeldIn;
import no.heime.identity.KeepsAboutPeople;
import no.heime.identity.WornHat;
import no.heime.shared.Phrase;
import no.heime.shared.kept.Facts;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.KeptThing;
import no.heime.shared.kept.Section;
import org.springframework.stereotype.Component;

/** On which phones and computers she is signed in. */
@Component
class KeptDevices implements KeepsAboutPeople {

    private final Devices devices;

    KeptDevices(Devices devices) {
        this.devices = devices;
    }

    @Override
    public List<HeldIn> held() {
        return List.of();
    }

    @Override
    public List<Kept> about(Actor actor) {
        var hers = devices.findByPerson(actor.id()).stream()
                .map(KeptDevices::thing)
                .toList();
        return List.of(new Kept(Section.SIGN_IN, hers));
    }

    private static KeptThing thing(Device device) {
        var came = device.came();
        var hat = device.hat() == null ? null : WornHat.of(device.hat());
        var known = BrowserName.of(device.name());
        return KeptThing.of(
                known.isEmpty() ? Phrase.of("kept.device") : Phrase.verbatim(known),
                Facts.NONE
                        .words("browser", device.name())
                        .moment("since", device.since())
                        .moment("last-used", device.lastUsed())
                        .moment("until", device.until())
                        .words("through", came == null ? null : came.provider())
                        .municipality("hat", hat == null ? null : hat.municipality())
                        .choice(
                                "hat",
                                WornHat.HER_OWN.equals(hat) ? WornHat.HER_OWN.written() : null,
                                Phrase.of("me.hat.self")));
    }
}
