package no.heime.register.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import no.heime.organisation.OrganisationHistory.Past;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.When;

/** What an organisation said of itself before and what came of it, newest first. */
final class HistoryOfOrganisation extends NativeDetails {

    HistoryOfOrganisation(List<Past> past, OrganisationInWords words, Moments moments) {
        addClassNames("history", "stack");
        setSummaryText(Say.text("register.history"));
        OrderedList list = new OrderedList();
        list.getElement().setAttribute("role", "list");
        past.forEach(change -> list.add(changed(change, words, moments)));
        setContent(list);
    }

    private static ListItem changed(Past change, OrganisationInWords words, Moments moments) {
        String who = change.who();
        return new ListItem(
                new H2(
                        who == null
                                ? Say.text("register.history.changed")
                                : Say.text("register.history.changed.by", who)),
                new Paragraph(new When(change.at(), moments.at(change.at()))),
                WhatChanged.between(words.wording(change.before()), words.wording(change.after())));
    }
}
