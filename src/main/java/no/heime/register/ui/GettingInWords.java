package no.heime.register.ui;

import com.vaadin.flow.component.html.Anchor;
import java.net.URI;
import no.heime.register.Getting;
import no.heime.register.Provider;
import no.heime.register.ResourceContent;
import no.heime.register.ResourceType;
import no.heime.register.SelfCareResource;
import no.heime.shared.PhoneNumber;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayOut;
import no.heime.shared.ui.WayTo;

/** What to do first to get what helps oneself, in the reader's language. */
final class GettingInWords {

    private final SelfCareResource entry;
    private final ResourceContent resource;
    private final EntryInWords words;
    private final Tone tone;

    /** @param tone how much its button asks for attention */
    GettingInWords(SelfCareResource entry, EntryInWords words, Tone tone) {
        this.entry = entry;
        this.resource = entry.content();
        this.words = words;
        this.tone = tone;
    }

    Card shown() {
        Getting getting = entry.getting();
        String to = getting.to() == null ? "" : getting.to();
        Getting.By by = getting.by();
        return switch (by) {
            case CALL_TO_BOOK, CALL -> mainThing("phone", said(by), whenAndWhere(), call(to));
            case BOOK_ON_PAGE, OPEN_PAGE -> mainThing("external-link", said(by), leadsTo(to), page(by, to));
            case AS_SAID -> nothingToPress("message-circle", to, whenAndWhere());
            case COME -> nothingToPress("map-pin", said(by), whenAndWhere());
            case ASK_GROUP -> mainThing("users", said(by), "", group());
            case ASK_FOR_HELP -> mainThing("heart-handshake", said(by), "", moreHelp(resource, tone));
        };
    }

    /** The one thing to do on the page of an entry. */
    static Card mainThing(Glyph glyph, String what, String more, Anchor button) {
        button.addClassName("whole");
        return saying(glyph, what, more).across(button);
    }

    private Card mainThing(String icon, String what, String more, Anchor button) {
        return mainThing(new Glyph(entry.step(), icon), what, more, button);
    }

    private Card nothingToPress(String icon, String what, String more) {
        return saying(new Glyph(entry.step(), icon), what, more);
    }

    private static Card saying(Glyph glyph, String what, String more) {
        Card card = Card.of(glyph, what).line(more);
        card.addClassName("main-thing");
        return card;
    }

    static WayTo moreHelp(ResourceContent resource, Tone tone) {
        return WayTo.asButton(
                "/trenger-hjelp?kind=" + resource.kinds().iterator().next().value(),
                Say.text("register.view.i-need-more"),
                tone);
    }

    private String said(Getting.By by) {
        return Say.text("register.getting." + by + sort(by));
    }

    /** What is lent is not attended, nobody meets one on a trail, and elsewhere somebody may want to be told. */
    private String sort(Getting.By by) {
        return switch (by) {
            case CALL_TO_BOOK, BOOK_ON_PAGE, CALL -> isLent() ? ".lent" : "";
            case COME -> coming();
            default -> "";
        };
    }

    private String coming() {
        if (isLent()) {
            return ".lent";
        }
        if (resource.type() == ResourceType.TRAIL) {
            return ".outdoors";
        }
        return resource.booking() == null ? ".unsaid" : "";
    }

    private boolean isLent() {
        return resource.type() == ResourceType.AID_TO_LEND;
    }

    private WayOut call(String number) {
        String shown = new PhoneNumber(number).shown();
        return WayOut.call(number, Say.text("register.view.booking.phone", shown))
                .asButton(tone);
    }

    private WayOut page(Getting.By by, String link) {
        return WayOut.page(link, Say.text("register.getting.page." + by)).asButton(tone);
    }

    private WayTo group() {
        String organisation = ((Provider.Group) entry.provider()).organisation().toString();
        return WayTo.asButton("/lag/" + organisation, Say.text("register.getting.group"), tone);
    }

    private String leadsTo(String link) {
        return Say.text("register.getting.leads-to", URI.create(link).getHost());
    }

    private String whenAndWhere() {
        return Say.dotted(
                words.times().of(resource),
                resource.everywhere() ? "" : words.where().brief(resource, ""));
    }
}
