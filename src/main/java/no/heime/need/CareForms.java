package no.heime.need;

import java.util.List;
import java.util.stream.Stream;
import no.heime.digitalcare.CareCatalogue;
import no.heime.digitalcare.DigitalCareForm;
import no.heime.shared.LadderStep;
import no.heime.shared.Phrase;
import no.heime.shared.taxonomy.KindId;
import org.springframework.stereotype.Component;

/** Digital care forms as candidates on the digital step: something to look into, nobody to ask. From memory, no query. */
@Component
class CareForms {

    private final CareCatalogue catalogue;

    CareForms(CareCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Stream<Candidate> answering(KindId kind) {
        return catalogue.answering(kind).stream().map(CareForms::candidate);
    }

    private static Candidate candidate(DigitalCareForm form) {
        return new Candidate(
                null,
                form.id().value(),
                LadderStep.DIGITAL,
                CandidateKind.CARE_FORM,
                Phrase.named(form.names()),
                Phrase.named(form.what()),
                form.icon(),
                List.of(new Reason.Online()),
                false,
                false);
    }
}
