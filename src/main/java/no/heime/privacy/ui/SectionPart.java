package no.heime.privacy.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.heime.privacy.InWords;
import no.heime.shared.kept.Fact;
import no.heime.shared.kept.Kept;
import no.heime.shared.kept.KeptThing;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.WayTo;

/** One section, folded until somebody wants to read it: what is kept, how long, and the way to put it right. */
final class SectionPart extends NativeDetails {

    /** Nobody reads more on a phone; the file has them all. */
    private static final int SHOWN = 20;

    private final InWords words;

    SectionPart(Kept kept, InWords words) {
        this.words = words;
        addClassName("folded");
        int many = kept.things().size();
        Span count = new Span(String.valueOf(many));
        count.addClassName("meta");
        setSummary(new H2(text(kept, "")), count);
        Div inside = new Div(new Paragraph(text(kept, ".how-long")));
        inside.addClassName("stack");
        kept.until().forEach(until -> inside.add(new Paragraph(words.phrase(until))));
        if (many == 0) {
            inside.add(new Paragraph(Say.text("kept.nothing")));
        }
        kept.things().stream().limit(SHOWN).map(this::thing).forEach(inside::add);
        if (many > SHOWN) {
            inside.add(new Paragraph(Say.text("kept.more", many - SHOWN)));
        }
        kept.section().address().ifPresent(address -> inside.add(WayTo.inText(address, text(kept, ".correct"))));
        setContent(inside);
    }

    private static String text(Kept kept, String which) {
        return Say.text("kept." + kept.section() + which);
    }

    private Div thing(KeptThing thing) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        thing.facts().all().forEach(fact -> add(facts, fact));
        return new Div(new H3(words.phrase(thing.called())), facts);
    }

    private void add(DescriptionList facts, Fact fact) {
        facts.add(new DescriptionList.Term(words.name(fact)));
        words.values(fact).forEach(value -> facts.add(new DescriptionList.Description(value)));
    }
}
