package no.heime.register.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Objects;
import no.heime.register.EntryContent;
import no.heime.register.Photo;
import no.heime.shared.ui.Say;
import org.jspecify.annotations.Nullable;

/** What somebody said before and says now, field by field: side by side, on a phone one below the other. */
final class WhatChanged extends DescriptionList {

    private WhatChanged(Map<String, String> before, Map<String, String> now) {
        addClassName("what-changed");
        Difference.between(before, now).stream()
                .filter(difference -> !difference.field().equals(Wording.photo()))
                .forEach(difference -> {
                    add(new Term(difference.field()));
                    add(said("before", new Span(words(difference.before()))));
                    add(said("now", new Span(words(difference.now()))));
                });
    }

    private WhatChanged(EntryContent before, EntryContent now, EntryInWords words, boolean pictures) {
        this(Wording.of(before, words), Wording.of(now, words));
        photo(before.photo(), now.photo(), pictures);
        if (getChildren().findAny().isEmpty()) {
            add(new Term(Say.text("register.change.other")));
        }
    }

    /** What has no photo, by the names of the fields. */
    static WhatChanged between(Map<String, String> before, Map<String, String> now) {
        return new WhatChanged(before, now);
    }

    /** For whoever looks back: a photo that is no longer shown is told of in words, since it is not kept. */
    static WhatChanged inWords(EntryContent before, EntryContent now, EntryInWords words) {
        return new WhatChanged(before, now, words, false);
    }

    /** For staff: both photos are there to be seen as long as the change waits. */
    static WhatChanged withPhotos(EntryContent approved, EntryContent now, EntryInWords words) {
        return new WhatChanged(approved, now, words, true);
    }

    private void photo(@Nullable Photo before, @Nullable Photo now, boolean pictures) {
        if (Objects.equals(before, now)) {
            return;
        }
        boolean other = before != null && now != null && !before.id().equals(now.id());
        add(new Term(Wording.photo()));
        add(photo("before", before, pictures, ""));
        add(photo("now", now, pictures, other ? Say.text("register.change.other-photo") : ""));
    }

    private static Description photo(String when, @Nullable Photo photo, boolean pictures, String other) {
        if (photo == null) {
            return said(when, new Span(Say.text("register.change.no-photo")));
        }
        Description said = said(when, new Span(Say.dotted(other, Say.quoted(photo.alternative()))));
        if (pictures) {
            said.add(EntryPhoto.compared(photo));
        }
        return said;
    }

    private static String words(String said) {
        return said.isBlank() ? Say.text("register.change.nothing") : said;
    }

    /** Which of the two it is stands there in words, never by its colour alone. */
    private static Description said(String when, Span words) {
        Span which = new Span(Say.text("register.change." + when));
        which.addClassName("which");
        words.addClassName("words-said");
        Description said = new Description(which, words);
        said.addClassName(when);
        return said;
    }
}
