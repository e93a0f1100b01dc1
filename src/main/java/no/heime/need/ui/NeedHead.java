package no.heime.need.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.heime.need.Contact;
import no.heime.need.NeedStory;
import no.heime.shared.ui.Icon;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.PageTitle;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Stairs;

/** What a need is about: its title beside the staircase, where, when, and the resident's own words. */
final class NeedHead extends Header {

    NeedHead(NeedStory story) {
        addClassName("need-head");
        String title = Say.phrase(story.title());
        Div row = new Div(new PageTitle(title), new Stairs(story.now()));
        row.addClassName("title-row");
        add(row, meta(story));
        String words = story.words();
        if (words != null && !words.equals(title)) {
            Paragraph quote = new Paragraph(Say.quoted(words));
            quote.addClassName("quote");
            add(quote);
        }
    }

    /** What staff see besides: who reported it, when, what the helper must know, and how to reach the resident. */
    NeedHead forStaff(NeedStory story, Contact resident, Moments moments) {
        Paragraph reported =
                new Paragraph(Say.text("need.view.reported." + reportedBy(story), moments.at(story.registeredAt())));
        reported.addClassName("meta");
        addComponentAsFirst(reported);
        String mustKnow = story.mustKnow();
        if (mustKnow != null) {
            Paragraph known = new Paragraph(Say.text("need.view.must-know", mustKnow));
            known.addClassName("must-know");
            add(known);
        }
        add(contact(resident));
        return this;
    }

    private static String reportedBy(NeedStory story) {
        return story.registeredBy().isOnBehalf()
                ? "on-behalf." + story.registeredBy()
                : story.forWhom().name();
    }

    private static Paragraph meta(NeedStory story) {
        Paragraph meta = new Paragraph();
        meta.addClassName("meta");
        Span where = new Span(new Icon("map-pin"), new Span(story.district()));
        Span when = new Span(new Icon("calendar"), new Span(Say.phrase(story.when())));
        meta.add(where, when);
        return meta;
    }

    private static Paragraph contact(Contact resident) {
        Paragraph contact = new Paragraph();
        contact.addClassName("contact");
        contact.add(new Icon("circle-user-round"), new Span(Say.phrase(resident.called())));
        String phone = resident.phone();
        if (phone != null) {
            contact.add(new Anchor("tel:" + phone.replace(" ", ""), phone));
        }
        String email = resident.email();
        if (email != null) {
            contact.add(new Anchor("mailto:" + email, email));
        }
        return contact;
    }
}
