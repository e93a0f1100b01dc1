package no.heime.privacy.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import no.heime.identity.Obstacle;
import no.heime.shared.kept.Section;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Confirmation;
import no.heime.shared.ui.Say;

/** What becomes of each thing when I am erased, what has to be kept and why; and asking for it, unless I am needed first. */
final class EraseMe extends NativeDetails {

    /** @param day on which it would happen, in words */
    EraseMe(String day, List<Obstacle> obstacles, Runnable ask) {
        addClassName("folded");
        setSummary(new H2(Say.text("erasure.title")));
        DescriptionList becomes = new DescriptionList();
        becomes.addClassName("facts");
        for (Section section : Section.values()) {
            becomes.add(
                    new DescriptionList.Term(Say.text("kept." + section)),
                    new DescriptionList.Description(Say.text("kept." + section + ".erased")));
        }
        Div inside =
                new Div(new Paragraph(Say.text("erasure.lead")), becomes, new Paragraph(Say.text("erasure.archive")));
        inside.addClassName("stack");
        if (obstacles.isEmpty()) {
            Action erase = Action.quiet(Say.text("erasure.ask"), () -> {});
            inside.add(
                    erase,
                    new Confirmation(
                            erase,
                            Say.text("erasure.sure", day),
                            Say.text("erasure.yes"),
                            ask,
                            Say.text("erasure.no")));
        } else {
            inside.add(new Paragraph(Say.text("erasure.refused.first")));
            obstacles.forEach(obstacle -> inside.add(WaitingErasure.notice(obstacle)));
        }
        setContent(inside);
    }
}
