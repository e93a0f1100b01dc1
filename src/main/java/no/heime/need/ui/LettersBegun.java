package no.heime.need.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.Map;
import no.heime.identity.PersonId;
import no.heime.need.NeedId;

/**
 * What somebody has begun to write, each letter by its need: it waits for her while she looks at another, and when
 * the screen is shown anew. It is gone when she signs out.
 */
final class LettersBegun {

    private final PersonId whose;
    private final Map<NeedId, Letter> letters = new HashMap<>();

    private LettersBegun(PersonId whose) {
        this.whose = whose;
    }

    /** Nobody reads what another has begun at the same screen. */
    static LettersBegun of(PersonId whose) {
        VaadinSession session = VaadinSession.getCurrent();
        LettersBegun begun = session.getAttribute(LettersBegun.class);
        if (begun == null || !begun.whose.equals(whose)) {
            begun = new LettersBegun(whose);
            session.setAttribute(LettersBegun.class, begun);
        }
        return begun;
    }

    Letter about(NeedId need) {
        return letters.computeIfAbsent(need, none -> new Letter());
    }
}
