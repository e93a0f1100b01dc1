package no.heime.digitalcare;

import java.util.List;
import no.heime.identity.Actor;
import no.heime.identity.KnowsWrittenDown;
import no.heime.identity.PersonId;
import no.heime.identity.Right;
import no.heime.identity.WrittenDown;
import no.heime.shared.Phrase;
import org.springframework.stereotype.Component;

/**
 * Answers that were said in a talk, with what she said yes to. The form goes by the name of its group, which tells of no
 * illness: others may read the receipt over her shoulder.
 */
@Component
class WrittenDownParticipations implements KnowsWrittenDown {

    private final Participations participations;
    private final CareCatalogue catalogue;

    WrittenDownParticipations(Participations participations, CareCatalogue catalogue) {
        this.participations = participations;
        this.catalogue = catalogue;
    }

    /** Of what she shows to nobody the receipt tells as long as they talk. */
    @Override
    public List<WrittenDown> writtenDownFor(PersonId person, Actor reader) {
        return participations.findByPerson(person).stream()
                .filter(one -> one.answeredBy().isOnHerWord())
                .filter(one -> one.answers().shared()
                        ? Right.PARTICIPATION_MOVE.isFor(reader, one)
                        : Right.PARTICIPATION_CHANGE.isFor(reader, one))
                .map(this::line)
                .toList();
    }

    private WrittenDown line(DigitalParticipation one) {
        var answers = one.answers();
        var yes = answers.shared() ? "talk.receipt.care.shown" : "talk.receipt.care.kept";
        return new WrittenDown(
                one.since().isAfter(one.consentAt()) ? one.since() : one.consentAt(),
                Phrase.of(yes, catalogue.discreetly(answers.form())),
                Phrase.of("talk.follows.care." + (answers.shared() ? "shown" : "kept")));
    }
}
