package no.heime.shell.gallery;

import static no.heime.shell.gallery.Part.inBothHalves;
import static no.heime.shell.gallery.Part.onPhone;
import static no.heime.shell.gallery.Part.onServer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.util.List;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Chips;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.Confirmation;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Ladder;
import no.heime.shared.ui.Meaning;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.Rung;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Stairs;
import no.heime.shared.ui.Tick;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;
import no.heime.shared.ui.Words;

/**
 * What the gallery shows, in the program's own sentences. The client half draws the same names with the same sentences
 * in {@code frontend/gallery/heime-twin.ts}.
 */
final class Parts {

    private Parts() {}

    static List<Part> all() {
        return List.of(
                inBothHalves("card", need().reasons(reasons())),
                onServer("card-that-leads", leading()),
                inBothHalves("cards", row("cards", need(), offer())),
                inBothHalves("chips", new Chips(reasons())),
                inBothHalves("empty-state", empty()),
                inBothHalves("notice", Notice.info(Say.text("form.restored"), nothing("form.start-over"))),
                inBothHalves("trouble", Notice.trouble(Say.text("me.still-signed-in"), nothing("shell.away.again"))),
                inBothHalves("toast", toast()),
                inBothHalves("toast-with-a-way-back", toastWithAWayBack()),
                inBothHalves("confirmation", confirmation()),
                inBothHalves(
                        "field",
                        new Field(Say.text("resource.form.title"), new Input())
                                .hint(Say.text("resource.form.title.hint"))),
                inBothHalves("field-filled", filled()),
                onPhone("field-wrong"),
                inBothHalves("words", new Field(Say.text("offer.form.description"), new Words(200))),
                inBothHalves("choice", new Field(Say.text("me.district"), choice())),
                onServer("tick", new Tick().saying(Say.text("start.need"))),
                onPhone("tick-in-a-form"),
                onPhone("tiles"),
                onPhone("rows"),
                onPhone("pills"),
                onPhone("problems"),
                inBothHalves("action-primary", row("stack", Action.primary(Say.text("form.next"), () -> {}))),
                inBothHalves("actions", row("actions", primary(), nothing("shell.away.home"))),
                onPhone("action-disabled"),
                inBothHalves("meaning", meaning(false)),
                inBothHalves("meaning-open", meaning(true)),
                onServer("stairs", new Stairs(LadderStep.DIGITAL)),
                onServer("ladder", ladder()),
                onPhone("skeleton"));
    }

    private static Card need() {
        return Card.within(new Glyph(LadderStep.NEIGHBOURHOOD, "heart-handshake"), Say.text("start.need"))
                .line(Say.text("start.need.text"));
    }

    private static Card offer() {
        return Card.within(new Glyph(LadderStep.SELF, "hand-heart"), Say.text("start.give"))
                .line(Say.text("start.give.text"));
    }

    private static Card leading() {
        return Card.leadingWithin(
                        "/trenger-hjelp",
                        new Glyph(LadderStep.NEIGHBOURHOOD, "heart-handshake"),
                        Say.text("start.need"))
                .line(Say.text("start.need.text"));
    }

    private static List<String> reasons() {
        return List.of(Say.text("start.free"), Say.text("start.ferry"));
    }

    private static EmptyState empty() {
        return new EmptyState(
                "inbox",
                Say.text("outbox.empty.title"),
                Say.text("outbox.empty"),
                WayTo.asButton("/", Say.text("shell.away.home"), Tone.PRIMARY));
    }

    private static Toast toast() {
        var toast = new Toast();
        toast.say(Say.text("me.saved"));
        return toast;
    }

    private static Toast toastWithAWayBack() {
        var toast = new Toast();
        toast.say(Say.text("outbox.thrown-away", Say.text("start.need")), () -> {});
        return toast;
    }

    private static Confirmation confirmation() {
        var asks = new Confirmation(
                nothing("outbox.empty-phone"),
                Say.text("outbox.empty-phone.sure"),
                Say.text("outbox.empty-phone.yes"),
                () -> {},
                Say.text("outbox.no"));
        asks.setVisible(true);
        return asks;
    }

    private static Field filled() {
        var input = new Input();
        input.setValue(Say.text("start.give"));
        return new Field(Say.text("offer.form.title"), input);
    }

    private static Choice choice() {
        return new Choice().option("", Say.text("start.place.choose"));
    }

    private static Action primary() {
        return Action.primary(Say.text("shell.away.again"), () -> {});
    }

    private static Meaning meaning(boolean open) {
        var meaning = new Meaning(Say.text("start.need"), Say.text("start.need.text"));
        meaning.setOpen(open);
        return meaning;
    }

    private static Ladder ladder() {
        var ladder = new Ladder(Say.text("shared.ladder"));
        for (var step : LadderStep.values()) {
            var fromNow = step.compareTo(LadderStep.DIGITAL);
            var rung = new Rung(step, fromNow < 0 ? Rung.Place.PAST : fromNow == 0 ? Rung.Place.NOW : Rung.Place.AHEAD);
            ladder.rung(fromNow == 0 ? rung.explained() : rung);
        }
        return ladder;
    }

    /** Something to press that does nothing here. */
    private static Action nothing(String key) {
        return Action.quiet(Say.text(key), () -> {});
    }

    private static Div row(String cssClass, Component... parts) {
        var row = new Div(parts);
        row.addClassName(cssClass);
        return row;
    }
}
