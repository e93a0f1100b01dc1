package no.heime.retention.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import no.heime.retention.Night;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.Say;

/** What the last night did: how much was deleted, of what, how long it took, and what failed. Nothing about anybody. */
final class LastNight extends Div {

    LastNight(Night night, Moments moments, ZoneId zone) {
        addClassName("stack");
        var finished = night.finished();
        add(new Paragraph(
                finished == null
                        ? Say.text("retention.last.runs", moments.at(night.began()), night.ended())
                        : Say.text(
                                "retention.last.done",
                                moments.at(night.began()),
                                night.ended(),
                                Math.max(
                                        1,
                                        Duration.between(night.began(), finished)
                                                .toMinutes()))));
        night.failed()
                .forEach(part -> add(
                        Notice.trouble(Say.text("retention.last.failed", name(part), String.valueOf(part.errorId())))));
        if (!night.parts().isEmpty()) {
            var list = new UnorderedList();
            list.getElement().setAttribute("role", "list");
            night.parts()
                    .forEach(part -> list.add(new ListItem(Say.text(
                            "retention.last.part",
                            name(part),
                            part.ended(),
                            moments.date(LocalDate.ofInstant(part.before(), zone))))));
            var each = new NativeDetails(Say.text("retention.last.each"), list);
            each.addClassName("folded");
            add(each);
        }
    }

    private static String name(Night.Part part) {
        return Say.text("retention.kind." + part.kind());
    }
}
