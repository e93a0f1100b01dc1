package no.heime.identity.oidc;

import java.util.List;
import java.util.stream.Collectors;
import no.heime.identity.Actor;
import no.heime.identity.HeldIn;
import no.heime.identity.KeepsAboutPeople;
import no.heime.shared.Phrase;
import no.heime.shared.kept.Facts;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.KeptThing;
import no.heime.shared.kept.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * By what she is known again when a provider has proved who she is: a digest, which does not tell whom; and through which
 * she came of the providers that say what people are here.
 */
@Component
class KeptIdentities implements KeepsAboutPeople {

    private final ProvenIdentities identities;

    KeptIdentities(ProvenIdentities identities) {
        this.identities = identities;
    }

    @Override
    public List<HeldIn> held() {
        return List.of();
    }

    @Override
    public List<Kept> about(Actor actor) {
        var hers = identities.findByPerson(actor.id()).stream()
                .map(KeptIdentities::thing)
                .toList();
        return List.of(new Kept(Section.SIGN_IN, hers));
    }

    private static KeptThing thing(ProvenIdentity identity) {
        return KeptThing.of(
                Phrase.of("kept.identity"),
                Facts.NONE
                        .words("digest", identity.digest())
                        .moment("since", identity.since())
                        .words("through", through(identity)));
    }

    private static @Nullable String through(ProvenIdentity identity) {
        return identity.work().isEmpty()
                ? null
                : identity.work().stream().sorted().collect(Collectors.joining(", "));
    }
}
