package no.heime.digitalcare.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.heime.digitalcare.Answers;
import no.heime.digitalcare.CareCatalogue;
import no.heime.digitalcare.DigitalCareForm;
import no.heime.digitalcare.DigitalParticipation;
import no.heime.digitalcare.FormId;
import no.heime.digitalcare.Stage;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.shared.ui.Say;
import org.springframework.stereotype.Component;

/** Digital care in the reader's language: forms, stages, and what somebody has and needs help with. */
@Component
class CareInWords {

    private final CareCatalogue catalogue;
    private final Places places;

    CareInWords(CareCatalogue catalogue, Places places) {
        this.catalogue = catalogue;
        this.places = places;
    }

    /** The slug itself for a form that is no more in the catalogue. */
    String form(FormId id) {
        return catalogue.form(id).map(form -> form.names().in(Say.language())).orElse(id.value());
    }

    String icon(FormId id) {
        return catalogue.form(id).map(DigitalCareForm::icon).orElse("monitor-smartphone");
    }

    String district(DistrictId id) {
        return places.nameOf(id);
    }

    /** «vil begynne». */
    String stage(Stage stage) {
        return Say.text("participation.step." + stage);
    }

    /** «3 vil begynne», «1 bruker det»: only the stages where somebody is. */
    List<String> counts(Map<Stage, Integer> counted) {
        return counted.entrySet().stream()
                .map(at -> Say.text("participation.count", at.getValue(), stage(at.getKey())))
                .toList();
    }

    /** That a case worker has written the answers down as they are now; empty for all others. */
    String writtenDown(DigitalParticipation participation) {
        var by = participation.answeredBy();
        return by.isOnHerWord() ? Say.text("participation.written-down." + by) : "";
    }

    /** «har nettbrett», «trenger hjelp: logge inn». */
    List<String> chips(Answers answers) {
        return Stream.of(
                        answers.has().stream()
                                .sorted()
                                .map(thing -> Say.text(
                                        "participation.chip.has", Say.text("participation.has.within." + thing))),
                        answers.needsHelpWith().stream()
                                .sorted()
                                .map(wish ->
                                        Say.text("participation.chip.help", Say.text("participation.help." + wish))),
                        Stream.of("participation.chip.helper")
                                .filter(chip -> answers.wantsHelper())
                                .map(Say::text))
                .flatMap(chips -> chips)
                .toList();
    }
}
