package no.heime.municipality.ui;

import com.vaadin.flow.component.html.Input;
import java.util.List;
import java.util.stream.Stream;
import no.heime.municipality.Change;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Edit;
import no.heime.municipality.Way;
import no.heime.municipality.WayKind;
import no.heime.municipality.WrittenWay;
import no.heime.shared.ui.Choice;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Say;
import org.jspecify.annotations.Nullable;

/** A way: how far or how long, and whether it is open. For a new one also from where to where, and how. */
final class WayRoom extends Room {

    private static final String OPEN = "open";
    private static final String CLOSED = "closed";

    private final Choice from;
    private final Choice to;
    private final Choice kind = new Choice();
    private final Input km = new Input();
    private final Input minutes = new Input();
    private final Input waiting = new Input();
    private final Input name = new Input();
    private final Choice open = new Choice();
    private @Nullable Way seen;

    /** @param seen null for a new way */
    WayRoom(PlacesInWords words, String home, Acts acts, @Nullable Way seen, DistrictsToChoose districts, Runnable no) {
        super(words, home, acts, Say.text("places.look"), Say.text("places.save"), no);
        this.seen = seen;
        from = seen == null ? districts.in(home) : new Choice();
        to = seen == null ? districts.all() : new Choice();
        for (WayKind one : WayKind.values()) {
            kind.option(one.name(), Say.text("places.kind." + one));
        }
        open.option(OPEN, Say.text("places.open")).option(CLOSED, Say.text("places.closed"));
        name.getElement().setAttribute("maxlength", "60");
        fill(seen);
        fields();
    }

    private void fill(@Nullable Way way) {
        kind.choose(way == null ? WayKind.ROAD.name() : way.kind().name());
        open.choose(way == null || way.open() ? OPEN : CLOSED);
        if (way != null) {
            km.setValue(written(way.km()));
            minutes.setValue(written(way.minutes()));
            waiting.setValue(written(way.waiting()));
            name.setValue(way.name() == null ? "" : way.name());
        }
    }

    private void fields() {
        Field length = new Field(Say.text("places.field.km"), number(km)).hint(Say.text("places.field.km.hint"));
        Field onBoard = new Field(Say.text("places.field.minutes"), number(minutes))
                .hint(Say.text("places.field.minutes.hint"));
        Field onQuay = new Field(Say.text("places.field.waiting"), number(waiting))
                .hint(Say.text("places.field.waiting.hint"));
        if (seen == null) {
            ask(
                    new Field(Say.text("places.field.from"), from),
                    new Field(Say.text("places.field.to"), to),
                    new Field(Say.text("places.field.kind"), kind));
        }
        ask(
                length,
                onBoard,
                onQuay,
                new Field(Say.text("places.field.way-name"), name).hint(Say.text("places.field.way-name.hint")),
                new Field(Say.text("places.field.open"), open).hint(Say.text("places.field.open.hint")));
        Runnable suit = () -> {
            boolean boat = chosenKind().isBoat();
            length.setVisible(!boat);
            onBoard.setVisible(boat);
            onQuay.setVisible(boat);
            changed();
        };
        kind.addValueChangeListener(change -> suit.run());
        suit.run();
        Stream.of(from, to, open).forEach(choice -> choice.addValueChangeListener(change -> changed()));
        Stream.of(km, minutes, waiting, name).forEach(input -> input.addValueChangeListener(change -> changed()));
    }

    private static Input number(Input input) {
        input.getElement().setAttribute("inputmode", "numeric").setAttribute("maxlength", "4");
        return input;
    }

    private static String written(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private WayKind chosenKind() {
        return kind.getValue().isEmpty() ? WayKind.ROAD : WayKind.valueOf(kind.getValue());
    }

    @Override
    Edit edit() {
        return new Edit.OfWay(
                seen,
                new WrittenWay(
                        seen == null ? chosen(from) : seen.from(),
                        seen == null ? chosen(to) : seen.to(),
                        chosenKind(),
                        km.getValue(),
                        minutes.getValue(),
                        waiting.getValue(),
                        name.getValue(),
                        open.getValue().equals(OPEN)));
    }

    private static @Nullable DistrictId chosen(Choice choice) {
        return choice.getValue().isEmpty() ? null : new DistrictId(choice.getValue());
    }

    @Override
    List<String> lines(Change what) {
        if (seen == null) {
            return List.of(Say.text("places.new", words.change(what, home)));
        }
        return what instanceof Way now
                ? List.of(Say.text("places.was", words.way(seen)), Say.text("places.is", words.way(now)))
                : List.of();
    }

    @Override
    void begin() {
        Focus.into(this, seen == null ? from : seen.kind().isBoat() ? minutes : km);
    }

    @Override
    void seeAgain(Acts acts) {
        if (seen != null && acts.now(seen) instanceof Way now) {
            seen = now;
        }
    }
}
