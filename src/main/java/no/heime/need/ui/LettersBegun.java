package no.heime.need.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.Map;
import no.heime.need.NeedId;

/**
 * What a case worker has begun to write, each letter by its need: it waits for her while she looks at another, and when
 * the screen is shown anew. It is gone when she signs out.
 */
final class LettersBegun {

    private final Map<NeedId, Letter> letters = new HashMap<>();

    private LettersBegun() {}

    /** Those of whoever sits at this screen. */
    static LettersBegun here() {
        VaadinSession session = VaadinSession.getCurrent();
        LettersBegun begun = session.getAttribute(LettersBegun.class);
        if (begun == null) {
            begun = new LettersBegun();
            session.setAttribute(LettersBegun.class, begun);
        }
        return begun;
    }

    Letter about(NeedId need) {
        return letters.computeIfAbsent(need, none -> new Letter());
    }
}
