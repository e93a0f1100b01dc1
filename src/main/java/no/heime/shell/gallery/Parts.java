package no.heime.shell.gallery;

import static no.heime.shell.gallery.Part.inBothHalves;
import static no.heime.shell.gallery.Part.onPhone;
import static no.heime.shell.gallery.Part.onServer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Chips;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.Confirmation;
import no.heime.shared.ui.EmptyState;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Icon;
import no.heime.shared.ui.Meaning;
import no.heime.shared.ui.Notice;
import no.heime.shared.ui.Row;
import no.heime.shared.ui.Rows;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Stairs;
import no.heime.shared.ui.Tick;
import no.heime.shared.ui.Toast;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.TwoDays;
import no.heime.shared.ui.WayChoice;
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
                inBothHalves("list", list()),
                onServer("list-since", since()),
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
                inBothHalves("field-wrong", wrong()),
                inBothHalves("words", new Field(Say.text("offer.form.description"), new Words(200))),
                inBothHalves("choice", new Field(Say.text("me.district"), choice())),
                onServer("tick", ticked(true)),
                onServer("tick-off", ticked(false)),
                onPhone("tick-in-a-form"),
                onPhone("tick-off-in-a-form"),
                onPhone("tiles"),
                onPhone("rows"),
                onPhone("pills"),
                onPhone("problems"),
                inBothHalves("action-primary", row("stack", Action.primary(Say.text("form.next"), () -> {}))),
                inBothHalves("actions", row("actions", primary(), nothing("shell.away.home"))),
                inBothHalves("action-disabled", row("stack", disabled())),
                inBothHalves("meaning", meaning(false)),
                inBothHalves("meaning-open", meaning(true)),
                onServer("stairs", new Stairs(LadderStep.DIGITAL)),
                onServer("counted-stairs", Ladders.counted()),
                onServer("ladder", Ladders.explained()),
                onServer("ladder-climbed", Ladders.climbed()),
                onServer("ladder-with-candidates", Ladders.withCandidates(need().reasons(reasons()), offer())),
                inBothHalves("home-ladder", Ladders.fromHomeAndUp()),
                onServer("way-choice", wayChoice()),
                onServer("two-days", twoDays()),
                onPhone("band-away"),
                onPhone("band-newer"),
                onPhone("band-waiting"),
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

    private static Field wrong() {
        var field = new Field(Say.text("offer.form.title"), new Input()).hint(Say.text("resource.form.title.hint"));
        field.wrong(Say.text("form.title.missing"));
        return field;
    }

    private static Component ticked(boolean on) {
        var tick = new Tick();
        tick.setValue(on);
        return tick.saying(Say.text("start.need"));
    }

    private static Action disabled() {
        var sending = Action.primary(Say.text("form.sending"), () -> {});
        sending.setEnabled(false);
        return sending;
    }

    private static Rows list() {
        var rows = new Rows();
        rows.add(
                leads("/kan-hjelpe", LadderStep.NEIGHBOURHOOD, "hand-heart", "contribute.offer"),
                leads("/egenmestring", LadderStep.SELF, "footprints", "contribute.resource"));
        return rows;
    }

    private static ListItem leads(String address, LadderStep step, String icon, String key) {
        var row = new Row(address).saying(new Glyph(step, icon), Say.text(key), Say.text(key + ".text"));
        row.add(new Icon("chevron-right"));
        return new ListItem(row);
    }

    private static Rows since() {
        var row = new Row("/meldinger")
                .saying(new Icon("circle-help"), Say.text("start.need"), Say.text("start.need.text"))
                .since(Say.text("dialogue.view.unread"));
        var rows = new Rows();
        rows.add(new ListItem(row));
        return rows;
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

    private static WayChoice wayChoice() {
        Map<String, String> ways = new LinkedHashMap<>();
        ways.put("/bidra", Say.text("start.give"));
        ways.put("/finn", Say.text("start.need"));
        return new WayChoice(Say.text("contribute.title"), ways, "/bidra");
    }

    private static TwoDays twoDays() {
        var days = new TwoDays(
                nothing("clearance.note"),
                Say.text("clearance.note"),
                Say.text("clearance.note.on"),
                Say.text("clearance.note.until"),
                Say.text("clearance.note.yes"),
                (first, second) -> {});
        days.setVisible(true);
        return days;
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
