package no.heime.register.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.heime.register.EntryContent;
import no.heime.shared.ui.Say;

/** What an entry said before and says now, field by field: side by side, on a phone one below the other. */
final class WhatChanged extends DescriptionList {

    WhatChanged(EntryContent before, EntryContent now, EntryInWords words) {
        addClassName("what-changed");
        List<Difference> differences = Difference.between(Wording.of(before, words), Wording.of(now, words));
        differences.forEach(difference -> {
            add(new Term(difference.field()));
            add(said("before", difference.before()), said("now", difference.now()));
        });
        if (differences.isEmpty()) {
            add(new Term(Say.text("register.change.other")));
        }
    }

    /** Which of the two it is stands there in words, never by its colour alone. */
    private static Description said(String when, String text) {
        Span which = new Span(Say.text("register.change." + when));
        which.addClassName("which");
        Span words = new Span(text.isBlank() ? Say.text("register.change.nothing") : text);
        words.addClassName("words-said");
        Description said = new Description(which, words);
        said.addClassName(when);
        return said;
    }
}
