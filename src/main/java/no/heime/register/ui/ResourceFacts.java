package no.heime.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import no.heime.register.Booking;
import no.heime.register.ResourceContent;
import no.heime.register.Source;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.WayOut;
import org.jspecify.annotations.Nullable;

/** What one wants to know about a self-care resource before one goes there. */
final class ResourceFacts {

    private final EntryInWords words;
    private final Facts facts;

    ResourceFacts(EntryInWords words, Facts facts) {
        this.words = words;
        this.facts = facts;
    }

    void of(ResourceContent resource) {
        facts.fact("for-whom", given(resource.forWhom()));
        facts.fact("price", words.price(resource));
        booking(resource.booking());
        facts.fact("accessibility", accessibility(resource));
        var phone = resource.phone();
        if (phone != null) {
            facts.fact("phone", WayOut.call(phone.value(), phone.shown()));
        }
        var link = resource.link();
        if (link != null) {
            facts.fact("link", WayOut.page(link, withoutScheme(link)));
        }
        source(resource.source());
        facts.fact("checked", words.lately(resource.checked()));
    }

    private void booking(@Nullable Booking booking) {
        if (booking == null) {
            return;
        }
        String how = given(booking.how());
        Component answer =
                switch (booking.way()) {
                    case NONE -> new Span(Say.text("register.view.booking.none"));
                    case PHONE -> WayOut.call(how, Say.text("register.view.booking.phone", given(booking.shown())));
                    case LINK -> WayOut.page(how, withoutScheme(how));
                    case WORDS -> new Span(how);
                };
        facts.fact("booking", answer);
    }

    private void source(@Nullable Source source) {
        if (source == null) {
            return;
        }
        String link = source.link();
        facts.fact("source", link == null ? new Span(source.name()) : WayOut.page(link, source.name()));
    }

    private static String accessibility(ResourceContent resource) {
        return resource.accessibility().stream()
                .sorted()
                .map(it -> Say.text("register.accessibility." + it))
                .collect(Collectors.joining(", "));
    }

    private static String withoutScheme(String link) {
        return link.replaceFirst("^https?://", "");
    }

    private static String given(@Nullable String words) {
        return words == null ? "" : words;
    }
}
