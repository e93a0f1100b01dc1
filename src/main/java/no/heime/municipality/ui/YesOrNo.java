package no.heime.municipality.ui;

import java.util.List;
import no.heime.municipality.Change;
import no.heime.municipality.Edit;
import no.heime.shared.ui.Say;

/** Something with nothing to fill in: a district is removed, or a correction is taken back. */
final class YesOrNo extends Room {

    private final Edit edit;

    /** @param key of the text on the button that does it */
    YesOrNo(PlacesInWords words, String home, Acts acts, Edit edit, String key, Runnable no) {
        super(words, home, acts, Say.text("places.look"), Say.text(key), no);
        this.edit = edit;
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
