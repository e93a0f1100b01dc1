package no.heime.firstrun.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import no.heime.municipality.District;
import no.heime.shared.ui.Chips;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;

/** The municipality's places, and the way to where they are mended. */
final class DistrictsPart extends Div {

    DistrictsPart(List<District> districts) {
        addClassName("stack");
        add(
                new Paragraph(Say.text("first-run.districts.lead")),
                new Chips(districts.stream().map(District::name).sorted().toList()),
                WayTo.asButton("/steder", Say.text("first-run.districts.open"), Tone.QUIET));
    }
}
