package no.heime.identity.oidc;

import java.util.List;
import no.heime.identity.Actor;
import no.heime.identity.KeepsAboutPeople;
import no.heime.shared.Phrase;
import no.heime.shared.kept.Facts;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.KeptThing;
import no.heime.shared.kept.Section;
import org.springframework.stereotype.Component;

/** By what she is known again when a provider has proved who she is: a digest, which tells neither whom nor by whom. */
@Component
class KeptIdentities implements KeepsAboutPeople {

    private final ProvenIdentities identities;

    KeptIdentities(ProvenIdentities identities) {
        this.identities = identities;
    }

    @Override
    public List<Kept> about(Actor actor) {
        var hers = identities.findByPerson(actor.id()).stream()
                .map(identity -> KeptThing.of(
                        Phrase.of("kept.identity"),
                        Facts.NONE.words("digest", identity.digest()).moment("since", identity.since())))
                .toList();
        return List.of(new Kept(Section.SIGN_IN, hers));
    }
}
