package no.heime.assisted;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.identity.HeldIn;
import no.heime.identity.KeepsAboutPeople;
import no.heime.shared.Phrase;
import no.heime.shared.kept.Facts;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.KeptThing;
import no.heime.shared.kept.Section;
import org.springframework.stereotype.Component;

/** When she asked the municipality to register something for her, and that it has written her in. */
@Component
class KeptTalks implements KeepsAboutPeople {

    private final Talks talks;
    private final Newcomers newcomers;

    KeptTalks(Talks talks, Newcomers newcomers) {
        this.talks = talks;
        this.newcomers = newcomers;
    }

    @Override
    public List<HeldIn> held() {
        return List.of(
                HeldIn.in(Talk.class, "with"), HeldIn.in(Newcomer.class, "_id").onlyWithout("here"));
    }

    @Override
    public List<Kept> about(Actor actor) {
        var writtenIn = newcomers.findById(actor.id()).stream()
                .map(newcomer -> new Kept(section(newcomer), List.of(thing(newcomer))));
        var held = talks.findByWith(actor.id()).stream()
                .sorted(Comparator.comparing(Talk::at))
                .map(KeptTalks::thing)
                .toList();
        return Stream.concat(writtenIn, Stream.of(new Kept(Section.TALKS, held)))
                .toList();
    }

    /** Has she come herself, it stands with what goes with her account; until then with the talks, by which it goes. */
    private static Section section(Newcomer newcomer) {
        return newcomer.isNotHereYet() ? Section.TALKS : Section.ME;
    }

    private static KeptThing thing(Newcomer newcomer) {
        return KeptThing.of(
                Phrase.of("kept.written-in"),
                Facts.NONE
                        .moment("written-in", newcomer.at())
                        .choice("talk-way", newcomer.way(), "talk.way.")
                        .municipality("municipality", newcomer.municipality())
                        .words("digest", newcomer.phone())
                        .moment("came", newcomer.here()));
    }

    private static KeptThing thing(Talk talk) {
        return KeptThing.of(
                Phrase.of("kept.talk"),
                Facts.NONE
                        .moment("talked", talk.at())
                        .choice("talk-way", talk.way(), "talk.way.")
                        .words("said", talk.said())
                        .moment("receipt-sent", talk.receipt())
                        .municipality("municipality", talk.municipality()));
    }
}
