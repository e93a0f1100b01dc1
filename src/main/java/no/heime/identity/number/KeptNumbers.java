package no.heime.identity.number;

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

/** The number with which she signs in, and the digest by which she is found. */
@Component
class KeptNumbers implements KeepsAboutPeople {

    private final SignInNumbers numbers;

    KeptNumbers(SignInNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public List<HeldIn> held() {
        return List.of();
    }

    @Override
    public List<Kept> about(Actor actor) {
        var hers = numbers.findById(actor.id()).stream().map(KeptNumbers::thing).toList();
        return List.of(new Kept(Section.SIGN_IN, hers));
    }

    private static KeptThing thing(SignInNumber hers) {
        var number = hers.number();
        return KeptThing.of(
                Phrase.of("kept.number"),
                Facts.NONE
                        .words("phone", number == null ? null : number.shown())
                        .words("digest", hers.digest())
                        .moment("since", hers.since()));
    }
}
