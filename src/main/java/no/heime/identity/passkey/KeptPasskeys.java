package no.heime.identity.passkey;

import java.util.List;
import no.heime.identity.Actor;
import no.heime.identity.HeldIn;
import no.heime.identity.KeepsAboutPeople;
import no.heime.shared.Phrase;
import no.heime.shared.kept.Facts;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.KeptThing;
import no.heime.shared.kept.Section;
import org.springframework.stereotype.Component;

/** Her passkeys: the half of each that is no secret. */
@Component
class KeptPasskeys implements KeepsAboutPeople {

    private final KeyRings rings;

    KeptPasskeys(KeyRings rings) {
        this.rings = rings;
    }

    @Override
    public List<HeldIn> held() {
        return List.of();
    }

    @Override
    public List<Kept> about(Actor actor) {
        var keys = rings.of(actor.id()).keys().stream().map(KeptPasskeys::thing).toList();
        return List.of(new Kept(Section.SIGN_IN, keys));
    }

    private static KeptThing thing(Passkey key) {
        return KeptThing.of(
                        Phrase.of("kept.passkey"),
                        Facts.NONE
                                .words("name", key.name())
                                .moment("since", key.since())
                                .moment("last-used", key.lastUsed()))
                .with(key);
    }
}
