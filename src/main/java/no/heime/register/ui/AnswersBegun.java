package no.heime.register.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.Map;
import no.heime.identity.PersonId;
import no.heime.register.ReportId;

/**
 * What a case worker has begun to answer, by report: it waits for her while she looks at what it is about or hides it, and
 * when the screen is shown anew. It is gone when she signs out.
 */
final class AnswersBegun {

    private final PersonId whose;
    private final Map<ReportId, String> words = new HashMap<>();

    private AnswersBegun(PersonId whose) {
        this.whose = whose;
    }

    /** Nobody reads what another has begun at the same screen. */
    static AnswersBegun of(PersonId whose) {
        VaadinSession session = VaadinSession.getCurrent();
        AnswersBegun begun = session.getAttribute(AnswersBegun.class);
        if (begun == null || !begun.whose.equals(whose)) {
            begun = new AnswersBegun(whose);
            session.setAttribute(AnswersBegun.class, begun);
        }
        return begun;
    }

    String to(ReportId report) {
        return words.getOrDefault(report, "");
    }

    void keep(ReportId report, String written) {
        words.put(report, written);
    }

    void sent(ReportId report) {
        words.remove(report);
    }
}
