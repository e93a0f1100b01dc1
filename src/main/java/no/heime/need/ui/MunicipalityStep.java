package no.heime.need.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import no.heime.need.NeedStory;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;

/** What the municipality promises, and the way to ask it and to write to each other. */
final class MunicipalityStep extends Div {

    MunicipalityStep(NeedStory story, boolean open, Reader reader, Moments moments, LadderActs acts) {
        addClassName("municipality");
        long days = story.urgency().answerWithin().toDays();
        boolean asked = story.sentToMunicipality();
        add(new Paragraph(
                Say.text(reader.key(asked ? "need.view.municipality.sent" : "need.view.municipality"), days)));
        if (!story.letters().isEmpty()) {
            add(new Letters(story, reader, moments));
        }
        if (reader == Reader.STAFF || story.isInTouchWithMunicipality()) {
            add(new WriteLetter(acts.letter(), reader, acts::write));
        }
        if (reader == Reader.RESIDENT && open && !asked) {
            String send = Say.text("need.view.send");
            add(
                    story.now() == LadderStep.MUNICIPALITY
                            ? Action.primary(send, acts::sendToMunicipality)
                            : Action.quiet(send, acts::sendToMunicipality));
        }
    }
}
