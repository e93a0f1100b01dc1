package no.heime.municipality.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;
import no.heime.municipality.Change;
import no.heime.municipality.Edit;
import no.heime.shared.ui.Action;
import no.heime.shared.ui.Say;
import org.jspecify.annotations.Nullable;

/** Something with nothing to fill in: a district is removed, or a correction is taken back. */
final class YesOrNo extends Room {

    private final Edit edit;
    private @Nullable Action instead;

    /** @param key of the text on the button that does it */
    YesOrNo(PlacesInWords words, String home, Acts acts, Edit edit, String key, Runnable no) {
        super(words, home, acts, Say.text("places.look"), Say.text(key), no);
        this.edit = edit;
    }

    /** What can be done where this cannot, in its place. */
    YesOrNo orInstead(String what, Supplier<Room> other) {
        instead = Action.primary(what, () -> {
            Room room = other.get();
            ((Div) getParent().orElseThrow()).replace(this, room);
            room.begin();
        });
        instead.setVisible(false);
        add(instead);
        return this;
    }

    /** There is nothing to answer in another way, so the button that asks again would be refused again. */
    @Override
    void refused(Action look) {
        look.setVisible(false);
        if (instead != null) {
            instead.setVisible(true);
        }
        super.refused(look);
    }

    @Override
    Edit edit() {
        return edit;
    }

    @Override
    List<String> lines(Change what) {
        return List.of();
    }

    @Override
    void seeAgain(Acts acts) {
        // it is asked as it stands
    }

    @Override
    void begin() {
        look();
    }
}
