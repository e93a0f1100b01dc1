package no.heime.consent;

import java.util.List;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.identity.HeldIn;
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

    private final ConsentService service;
    private final ConsentWords words;

    KeptConsents(ConsentService service, ConsentWords words) {
        this.service = service;
        this.words = words;
    }

    @Override
    public List<HeldIn> held() {
        return List.of(HeldIn.in(Consent.class, "person"));
    }

    @Override
    public List<Kept> about(Actor actor) {
        return List.of(new Kept(
                Section.CONSENTS, service.mine(actor).stream().map(this::thing).toList()));
    }

    private KeptThing thing(ConsentService.Mine mine) {
        var consent = mine.consent();
        return KeptThing.of(
                Phrase.of("consent.about", Phrase.of("consent.purpose." + consent.purpose()), mine.about()),
                Facts.NONE
                        .yes("consent-given", consent.isGiven())
                        .words("words-of-consent", read(consent))
                        .events(
                                "happened",
                                consent.story().stream()
                                        .map(KeptConsents::event)
                                        .toList()));
    }

    private List<String> read(Consent consent) {
        return consent.story().stream()
                .filter(Said::yes)
                .flatMap(yes -> words.of(consent.purpose(), yes).stream())
                .distinct()
                .flatMap(read -> Stream.of(read.yes(), read.means()))
                .toList();
    }

    private static Fact.Event event(Said said) {
        var what = said.yes() ? "yes" : "no";
        var version = said.words().version() + "/" + said.words().language().tag();
        return new Fact.Event(
                said.at(),
                what + "/" + said.way() + "/" + version,
                Phrase.of("consent.said." + what + "." + said.way()));
    }
}
