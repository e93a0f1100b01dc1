package no.heime.accesslog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.BiConsumer;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Looked;
import no.heime.accesslog.Onlooker;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Glyph;

/** One who has looked on one day: who that is, what she came for, and each time what she saw. */
final class OnlookerCard {

    private OnlookerCard() {}

    /**
     * @param show draws one look where it is to stand
     * @param wayOn what one can do about her, below what she saw; empty when that is said elsewhere, or done
     */
    static Card of(Onlooker onlooker, BiConsumer<Looked, Div> show, Div wayOn) {
        Looked one = onlooker.latest();
        Paragraph part = new Paragraph(InWords.part(one));
        part.addClassNames("line", "part");
        Paragraph why = new Paragraph(InWords.why(one));
        why.addClassName("what-for");
        UnorderedList looks = new UnorderedList();
        looks.addClassName("looks");
        onlooker.looks().forEach(looked -> {
            Div place = new Div();
            place.addClassName("look");
            show.accept(looked, place);
            looks.add(new ListItem(place));
        });
        wayOn.addClassName("way-on");
        return Card.within(glyph(one.hat().part()), InWords.name(one))
                .part(part)
                .part(why)
                .across(looks)
                .across(wayOn);
    }

    private static Glyph glyph(Hat.Part part) {
        return switch (part) {
            case CASE_WORKER, ADMINISTRATOR -> new Glyph(LadderStep.MUNICIPALITY, "eye");
            case COORDINATOR, HELPER, PROXY, RESIDENT, RESIDENTS_PROXY -> new Glyph(LadderStep.NEIGHBOURHOOD, "eye");
        };
    }
}
