package no.heime.identity.joining;

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

/** That two accounts of hers are becoming one. */
@Component
class KeptJoinings implements KeepsAboutPeople {

    private final Joinings joinings;

    KeptJoinings(Joinings joinings) {
        this.joinings = joinings;
    }

    /** Nothing of hers, but not to be ended while the other becomes one with it. */
    @Override
    public List<HeldIn> held() {
        return List.of(HeldIn.in(Joining.class, "_id"));
    }

    @Override
    public List<Kept> about(Actor actor) {
        var her = List.of(actor.id());
        var open = joinings.findByPersonInOrAccountIn(her, her).stream()
                .map(KeptJoinings::thing)
                .toList();
        return List.of(new Kept(Section.SIGN_IN, open));
    }

    private static KeptThing thing(Joining two) {
        return KeptThing.of(Phrase.of("kept.joining"), Facts.NONE.moment("since", two.at()));
    }
}
