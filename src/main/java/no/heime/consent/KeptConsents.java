package no.heime.consent;

import java.util.List;
import no.heime.identity.Actor;
import no.heime.identity.KeepsAboutPeople;
import no.heime.shared.Phrase;
import no.heime.shared.kept.Fact;
import no.heime.shared.kept.Facts;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.KeptThing;
import no.heime.shared.kept.Section;
import org.springframework.stereotype.Component;

/** What she has said yes to and taken back, with the words that she had before her. */
@Component
class KeptConsents implements KeepsAboutPeople {

    private final Consents consents;

    KeptConsents(Consents consents) {
        this.consents = consents;
    }

    @Override
    public List<Kept> about(Actor actor) {
        return List.of(new Kept(
                Section.CONSENTS,
                consents.of(actor.id()).stream().map(KeptConsents::thing).toList()));
    }

    private static KeptThing thing(Consent consent) {
        return KeptThing.of(
                Phrase.of(consent.purpose().words(consent.last().shown().version())),
                Facts.NONE
                        .yes("consent-given", consent.isGiven())
                        .events(
                                "happened",
                                consent.story().stream()
                                        .map(KeptConsents::event)
                                        .toList()));
    }

    private static Fact.Event event(Said said) {
        var what = said.yes() ? "yes" : "no";
        return new Fact.Event(
                said.at(),
                what + "/" + said.way() + "/" + said.shown().version() + "/"
                        + said.shown().language().tag(),
                Phrase.of("consent.said." + what + "." + said.way()));
    }
}
