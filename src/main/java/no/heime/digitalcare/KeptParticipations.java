package no.heime.digitalcare;

import java.util.List;
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

/** Her part in digital care, with how it came there and what staff have given as a reason. */
@Component
class KeptParticipations implements KeepsAboutPeople {

    private final Participations participations;
    private final CareCatalogue catalogue;

    KeptParticipations(Participations participations, CareCatalogue catalogue) {
        this.participations = participations;
        this.catalogue = catalogue;
    }

    @Override
    public List<HeldIn> held() {
        return List.of(HeldIn.in(DigitalParticipation.class, "person"));
    }

    @Override
    public List<Kept> about(Actor actor) {
        var hers = participations.findByPerson(actor.id()).stream()
                .map(this::thing)
                .toList();
        return List.of(new Kept(Section.CARE, hers));
    }

    private KeptThing thing(DigitalParticipation one) {
        var answers = one.answers();
        return KeptThing.of(
                catalogue.called(answers.form()),
                Facts.NONE
                        .choice("stage", answers.stage(), "participation.stage.")
                        .choices("has", answers.has(), "participation.has.")
                        .choices("needs-help-with", answers.needsHelpWith(), "participation.help.")
                        .yes("wants-helper", answers.wantsHelper())
                        .place("district", answers.district().value())
                        .yes("shared-with-staff", answers.shared())
                        .choice("answered-by", one.answeredBy(), "participation.by.")
                        .moment("agreed-to-be-kept", one.consentAt())
                        .events(
                                "happened",
                                one.history().stream()
                                        .map(KeptParticipations::event)
                                        .toList())
                        .words("staff-reason", reasons(one)));
    }

    private static Fact.Event event(Turn turn) {
        return new Fact.Event(
                turn.at(), turn.by() + "/" + turn.stage(), Phrase.of("participation.stage." + turn.stage()));
    }

    private static List<String> reasons(DigitalParticipation one) {
        return one.history().stream()
                .map(Turn::reason)
                .filter(reason -> reason != null && !reason.isBlank())
                .map(String::valueOf)
                .toList();
    }
}
