package no.heime.firstrun.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import no.heime.municipality.Municipality;
import no.heime.shared.EmergencyNumber;
import no.heime.shared.ui.Say;

/** What everybody will read of the municipality, to be checked. */
final class MunicipalityPart extends Div {

    private final DescriptionList facts = new DescriptionList();

    MunicipalityPart(Municipality municipality) {
        addClassName("stack");
        facts.addClassName("facts");
        fact("names", municipality.fullName());
        fact("number", municipality.number());
        fact("emergency", EmergencyNumber.EMERGENCY.shown());
        fact("out-of-hours", EmergencyNumber.DOCTOR_ON_CALL.shown());
        fact("hospital", municipality.hospitalTrust());
        Paragraph wrong = new Paragraph(Say.text("first-run.municipality.wrong"));
        wrong.addClassName("hint");
        add(new Paragraph(Say.text("first-run.municipality.lead")), facts, wrong);
    }

    private void fact(String name, String value) {
        facts.add(new Term(Say.text("first-run.municipality." + name)), new Description(value));
    }
}
