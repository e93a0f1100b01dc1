package no.heime.municipality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import no.heime.municipality.District;
import no.heime.municipality.Edit;
import no.heime.municipality.OwnPlaces;
import no.heime.municipality.Way;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Card;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Glyph;
import no.heime.shared.ui.Say;

/** A municipality's districts, ways and corrections, each with what can be done about it in its own place. */
final class PlaceRows {

    private final OwnPlaces own;
    private final PlacesInWords words;
    private final Room.Acts acts;
    private final DistrictsToChoose choices;
    private final String home;

    PlaceRows(OwnPlaces own, PlacesInWords words, Room.Acts acts, DistrictsToChoose choices) {
        this.own = own;
        this.words = words;
        this.acts = acts;
        this.choices = choices;
        this.home = own.municipality().number();
    }

    Div districts() {
        Div cards = cards();
        own.districts().forEach(district -> cards.add(card(district)));
        cards.add(adding("places.district.add", no -> new DistrictRoom(words, home, acts, null, no)));
        return cards;
    }

    Div ways() {
        Div cards = cards();
        own.ways().forEach(way -> cards.add(card(way)));
        cards.add(adding("places.way.add", no -> new WayRoom(words, home, acts, null, choices, no)));
        return cards;
    }

    Div corrections() {
        Div cards = cards();
        own.corrections().forEach(made -> cards.add(card(made)));
        return cards;
    }

    private Card card(District district) {
        Card card = Card.within(new Glyph(LadderStep.MUNICIPALITY, "map-pin"), district.name())
                .line(String.join(", ", district.postalCodes()));
        if (own.cutOff().contains(district.id())) {
            card.reasons(List.of(Say.text("places.cut-off")));
        }
        return with(
                card,
                district.name(),
                new Doing("places.change", no -> new DistrictRoom(words, home, acts, district, no)),
                new Doing("places.remove", no -> new YesOrNo(
                                words, home, acts, new Edit.Removal(district.id()), "places.remove.yes", no)
                        .orInstead(
                                Say.text("places.rename"), () -> new DistrictRoom(words, home, acts, district, no))));
    }

    private Card card(Way way) {
        String ends = words.ends(way, home);
        String icon = way.kind().isBoat() ? "ship" : "route";
        return with(
                Card.within(new Glyph(LadderStep.MUNICIPALITY, icon), ends).line(words.way(way)),
                ends,
                new Doing("places.change", no -> new WayRoom(words, home, acts, way, choices, no)));
    }

    private Card card(OwnPlaces.Made made) {
        var correction = made.correction();
        String what = words.change(correction.what(), home);
        String neighbour = made.municipality() == null ? "" : made.municipality();
        Card card = Card.within(new Glyph(LadderStep.MUNICIPALITY, "history"), what)
                .line(Say.dotted(made.by(), neighbour, words.when(correction.at())));
        var back = correction.takenBack();
        if (back != null) {
            card.reasons(List.of(Say.text("places.taken-back", words.when(back.at()))));
        }
        return made.mayBeTakenBack()
                ? with(
                        card,
                        what,
                        new Doing(
                                "places.take-back",
                                no -> new YesOrNo(
                                        words,
                                        home,
                                        acts,
                                        new Edit.TakingBack(correction.id()),
                                        "places.take-back.yes",
                                        no)))
                : card;
    }

    /** @param room made of what is done when one leaves it */
    private record Doing(String key, Function<Runnable, Room> room) {}

    private static Card with(Card card, String about, Doing... doings) {
        Div actions = new Div();
        actions.addClassName("actions");
        Div opened = new Div();
        for (Doing doing : doings) {
            actions.add(opening(doing, opened, actions).about(Say.text(doing.key()) + ": " + about));
        }
        return card.actions(actions, opened);
    }

    private static Div adding(String key, Function<Runnable, Room> room) {
        Div opened = new Div();
        Div actions = new Div();
        actions.addClassName("actions");
        actions.add(opening(new Doing(key, room), opened, actions));
        return new Div(actions, opened);
    }

    private static Action opening(Doing doing, Div opened, Component actions) {
        Action open = Action.quiet(Say.text(doing.key()), () -> {});
        open.addClickListener(pressed -> {
            Room room = doing.room().apply(() -> {
                opened.removeAll();
                actions.setVisible(true);
                Focus.on(open);
            });
            opened.add(room);
            actions.setVisible(false);
            room.begin();
        });
        return open;
    }

    private static Div cards() {
        Div cards = new Div();
        cards.addClassName("cards");
        return cards;
    }
}
