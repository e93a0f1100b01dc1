package no.heime.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import no.heime.register.EntryStatus;
import no.heime.register.Photo;
import no.heime.register.RegisterEntry;
import no.heime.shared.ui.Glyph;

/** The photo of an entry, in a frame of one shape so that nothing jumps when it comes. */
final class EntryPhoto extends Image {

    private static final int CARD_PIXELS = 46;

    private EntryPhoto(String address, String alternative, String look) {
        super(address, alternative);
        addClassNames("photo", look);
        getElement().setAttribute("loading", "lazy");
        getElement().setAttribute("decoding", "async");
    }

    /** On a page of its own, with what there is to see in words; nothing when there is none. */
    static Optional<EntryPhoto> onPage(RegisterEntry entry) {
        return photo(entry).map(it -> new EntryPhoto(address(it), it.alternative(), "on-page"));
    }

    /** As it was, or is, beside the other one; {@code alternative} stands in words next to it already. */
    static EntryPhoto compared(Photo photo) {
        return new EntryPhoto(address(photo), "", "compared");
    }

    /**
     * In a list, in the place of the glyph. The title beside it says what it is: it is not read out. Who saves data gets
     * the glyph.
     */
    static Component orGlyph(RegisterEntry entry, EntryInWords words) {
        var glyph = new Glyph(entry.step(), words.icon(entry.content()));
        return savesData()
                ? glyph
                : photo(entry).<Component>map(EntryPhoto::onCard).orElse(glyph);
    }

    private static EntryPhoto onCard(Photo photo) {
        var small = new EntryPhoto(address(photo) + "/card", "", "on-card");
        small.setWidth(CARD_PIXELS + "px");
        small.setHeight(CARD_PIXELS + "px");
        return small;
    }

    private static Optional<Photo> photo(RegisterEntry entry) {
        return Optional.ofNullable(entry.content().photo()).filter(it -> entry.status() != EntryStatus.WITHDRAWN);
    }

    private static String address(Photo photo) {
        return "/api/photos/" + photo.id().value();
    }

    private static boolean savesData() {
        var request = VaadinRequest.getCurrent();
        return request != null && "on".equalsIgnoreCase(request.getHeader("save-data"));
    }
}
