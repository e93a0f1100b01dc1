package no.heime.proxy.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.heime.identity.ProxyArea;
import no.heime.proxy.MyProxies;
import no.heime.proxy.ProxiesOfResident;
import no.heime.proxy.Proxy;
import no.heime.proxy.ui.ProxiesView.ActingOn;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Confirmation;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Say;
import no.heime.shared.ui.Tone;
import no.heime.shared.ui.WayTo;

/** One proxy, as its giver, its holder or who is asked sees it. */
final class ProxyCard {

    /** Where what somebody can do for another is done. */
    private static final Map<ProxyArea, String> WHERE = Map.of(
            ProxyArea.NEEDS, "/mine-behov",
            ProxyArea.DIGITAL_CARE, "/min-digitale-hjelp",
            ProxyArea.MESSAGES, "/meldinger");

    private ProxyCard() {}

    static Card given(MyProxies.Row row, BiConsumer<String, Consumer<ActingOn>> act) {
        Card card = Card.of(new Glyph(LadderStep.NEIGHBOURHOOD, "user-round-check"), who(row))
                .line(Say.text(row.waits() ? "proxy.given.waits" : "proxy.given.acts"))
                .line(what(row.proxy()));
        if (row.proxy().paper() != null) {
            card.line(Say.text("proxy.given.on-paper"));
        }
        if (row.waits()) {
            card.actions(new TellNextOfKin(row.proxy().email()));
        }
        lessening(card, row, "proxy.less.sure", act);
        String what = row.waits() ? "proxy.take-back" : "proxy.end";
        String done = row.waits() ? "proxy.taken-back" : "proxy.ended";
        return ending(card, Say.text(what), row, Say.text(what + ".sure", who(row)), Say.text(done, who(row)), act);
    }

    /** As a case worker sees it, who ends what she was shown on paper. */
    static Card ofResident(ProxiesOfResident.Given given, BiConsumer<String, Consumer<ActingOn>> act) {
        MyProxies.Row row = given.row();
        Card card = Card.of(new Glyph(LadderStep.NEIGHBOURHOOD, "user-round-check"), who(row))
                .line(Say.text(row.waits() ? "proxy.given.waits" : "proxy.paper.acts"))
                .line(what(row.proxy()));
        var paper = row.proxy().paper();
        if (paper == null) {
            return card;
        }
        card.line(Say.text("proxy.paper.was-shown", paper.shown()))
                .line(Say.text(
                        "proxy.paper.entered",
                        given.enteredBy() == null ? Say.text("proxy.nameless") : given.enteredBy(),
                        day(given.givenOn())));
        if (given.mayEnd()) {
            lessening(card, row, "proxy.paper.less.sure", act);
        }
        return given.mayEnd()
                ? ending(
                        card,
                        Say.text("proxy.end"),
                        row,
                        Say.text("proxy.paper.end.sure", who(row)),
                        Say.text("proxy.paper.ended", who(row)),
                        act)
                : card;
    }

    static Card held(MyProxies.Row row, BiConsumer<String, Consumer<ActingOn>> act) {
        Card card = Card.of(new Glyph(LadderStep.NEIGHBOURHOOD, "user-round-check"), who(row))
                .line(what(row.proxy()));
        var whose = row.proxy().giver().value();
        row.proxy().areas().stream()
                .sorted()
                .map(area -> WayTo.asButton(
                        WHERE.get(area) + "/" + whose, Say.text("proxy.held." + area, who(row)), Tone.QUIET))
                .forEach(card::actions);
        card.line(Say.text("proxy.held.rest", who(row)));
        return ending(
                card,
                Say.text("proxy.hand-back"),
                row,
                Say.text("proxy.hand-back.sure", who(row)),
                Say.text("proxy.handed-back", who(row)),
                act);
    }

    static Card asked(MyProxies.Row row, BiConsumer<String, Consumer<ActingOn>> act) {
        String title = Say.text("proxy.asked.by", who(row));
        Card card = Card.of(new Glyph(LadderStep.NEIGHBOURHOOD, "user-round-check"), title)
                .line(what(row.proxy()));
        row.proxy().areas().stream()
                .sorted()
                .forEach(area -> card.line(Say.text("proxy.area." + area + ".asks", who(row))));
        return card.line(Say.text("proxy.asked.means"))
                .actions(
                        Action.primary(
                                        Say.text("proxy.yes"),
                                        () -> act.accept(Say.text("proxy.yes.done", who(row)), on -> on.proxies()
                                                .accept(on.actor(), row.proxy().id())))
                                .about(Say.text("proxy.yes") + ": " + title),
                        Action.quiet(
                                        Say.text("proxy.no"),
                                        () -> act.accept(Say.text("proxy.no.done", who(row)), on -> on.proxies()
                                                .decline(on.actor(), row.proxy().id())))
                                .about(Say.text("proxy.no") + ": " + title));
    }

    /** Each area can be taken back by itself, while another is left; the next of kin is told at once, so that it is asked. */
    private static void lessening(
            Card card, MyProxies.Row row, String sure, BiConsumer<String, Consumer<ActingOn>> act) {
        if (!row.proxy().canBeLess()) {
            return;
        }
        row.proxy().areas().stream().sorted().forEach(area -> {
            String words = Say.text("proxy.less", Say.text("proxy.less." + area));
            Action ask = Action.link(words, () -> {}).about(words + ": " + who(row));
            card.actions(ask)
                    .part(new Confirmation(
                            ask,
                            Say.text(sure, who(row), Say.text("proxy.less." + area)),
                            words,
                            () -> act.accept(
                                    Say.text("proxy.less.done", who(row), Say.text("proxy.less." + area)),
                                    on -> on.proxies()
                                            .takeBack(on.actor(), row.proxy().id(), area)),
                            Say.text("proxy.end.no")));
        });
    }

    private static Card ending(
            Card card,
            String words,
            MyProxies.Row row,
            String sure,
            String done,
            BiConsumer<String, Consumer<ActingOn>> act) {
        Action ask = Action.link(words, () -> {}).about(words + ": " + who(row));
        Component question = new Confirmation(
                ask,
                sure,
                words,
                () -> act.accept(
                        done, on -> on.proxies().end(on.actor(), row.proxy().id())),
                Say.text("proxy.end.no"));
        return card.actions(ask).part(question);
    }

    /** Who has come through a provider may not have told her name. */
    private static String who(MyProxies.Row row) {
        return row.other().isBlank() ? Say.text("proxy.nameless") : row.other();
    }

    /** In what, and through which day. */
    private static String what(Proxy proxy) {
        String areas = proxy.areas().stream()
                .sorted()
                .map(area -> Say.text("proxy.area." + area))
                .collect(Collectors.joining(", "));
        return Say.dotted(areas, Say.text("proxy.until", day(proxy.until())));
    }

    private static String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Say.language().formats())
                .format(date);
    }
}
