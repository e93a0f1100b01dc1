package no.heime.assisted.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import no.heime.assisted.WhatStands;
import no.heime.shared.ui.Say;

/** What stands of somebody who has not come herself: to read back to her, in this talk or the next. */
final class Standing extends Div {

    Standing(WhatStands stands) {
        addClassName("stack");
        add(new H2(Say.text("talk.stands")));
        if (stands.registered().isEmpty()) {
            add(new Paragraph(Say.text("talk.stands.nothing")));
        } else {
            UnorderedList lines = new UnorderedList();
            stands.registered().forEach(line -> lines.add(new ListItem(Say.phrase(line))));
            add(lines);
        }
        String said = stands.said();
        if (said != null && !said.isBlank()) {
            add(new Paragraph(Say.text("talk.stands.said", said)));
        }
    }

    static String inWords(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Say.language().formats())
                .format(day);
    }
}
