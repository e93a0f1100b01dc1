package no.heime.municipality.ui;

import com.vaadin.flow.component.html.Input;
import java.util.List;
import java.util.stream.Stream;
import no.heime.municipality.Change;
import no.heime.municipality.District;
import no.heime.municipality.Edit;
import no.heime.municipality.WrittenDistrict;
import no.heime.shared.ui.Field;
import no.heime.shared.ui.Focus;
import no.heime.shared.ui.Say;
import org.jspecify.annotations.Nullable;

/** A district: what it is called, where about its middle is, and its postal codes. */
final class DistrictRoom extends Room {

    private final Input name = new Input();
    private final Input centre = new Input();
    private final Input postalCodes = new Input();
    private @Nullable District seen;

    /** @param seen null for a new district */
    DistrictRoom(PlacesInWords words, String home, Acts acts, @Nullable District seen, Runnable no) {
        super(words, home, acts, Say.text("places.look"), Say.text("places.save"), no);
        this.seen = seen;
        name.getElement().setAttribute("maxlength", "40");
        postalCodes.getElement().setAttribute("inputmode", "numeric");
        if (seen != null) {
            name.setValue(seen.name());
            centre.setValue(words.centre(seen));
            postalCodes.setValue(String.join(", ", seen.postalCodes()));
        }
        ask(
                new Field(Say.text("places.field.name"), name),
                new Field(Say.text("places.field.centre"), centre).hint(Say.text("places.field.centre.hint")),
                new Field(Say.text("places.field.postal-codes"), postalCodes)
                        .hint(Say.text("places.field.postal-codes.hint")));
        Stream.of(name, centre, postalCodes).forEach(input -> input.addValueChangeListener(change -> changed()));
    }

    @Override
    Edit edit() {
        return new Edit.OfDistrict(
                seen, new WrittenDistrict(name.getValue(), centre.getValue(), postalCodes.getValue()));
    }

    @Override
    List<String> lines(Change what) {
        String now = words.change(what, home);
        return seen == null
                ? List.of(Say.text("places.new", now))
                : List.of(Say.text("places.was", words.district(seen)), Say.text("places.is", now));
    }

    @Override
    void begin() {
        Focus.into(this, name);
    }

    @Override
    void seeAgain(Acts acts) {
        if (seen != null && acts.now(seen) instanceof District now) {
            seen = now;
        }
    }
}
