package no.heime.register.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Shortcut;
import no.heime.shared.ui.WayTo;

/** An organisation that says something else of itself than when staff last looked: both, and that one has seen it. */
final class ChangedOrganisation extends Article {

    /** What staff can do with it. */
    interface Decisions {
        void seen(Organisation organisation);
    }

    ChangedOrganisation(
            Organisation organisation, OrganisationDetails before, OrganisationInWords words, Decisions decisions) {
        addClassName("to-moderate");
        Div head = new Div(new Glyph(LadderStep.NEIGHBOURHOOD, "users"), new H2(organisation.name()));
        head.addClassName("entry-head");
        Paragraph what = new Paragraph(Say.dotted(Say.text("organisation.changed.title"), words.place(organisation)));
        what.addClassName("meta");
        String seen = Say.text("organisation.changed.seen");
        Div actions = new Div(
                Shortcut.APPROVE.presses(Action.primary(seen, () -> decisions.seen(organisation))
                        .about(seen + ": " + organisation.name())),
                WayTo.inText("/lag/" + organisation.id().value(), Say.text("organisation.changed.page")));
        actions.addClassName("actions");
        add(head, what, WhatChanged.between(words.wording(before), words.wording(organisation.details())), actions);
    }
}
