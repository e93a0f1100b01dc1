package no.heime.accesslog.ui;

import no.heime.accesslog.Hat;
import no.heime.accesslog.Looked;
import no.heime.shared.ui.Say;

/** Whoever looked, in what part and why, in the language of the screen. */
final class InWords {

    private InWords() {}

    static String name(Looked looked) {
        return looked.name().isBlank() ? Say.text("looked.nameless") : looked.name();
    }

    /** «saksbehandler i Leirfjord kommune». */
    static String part(Looked looked) {
        Hat hat = looked.hat();
        return switch (hat.part()) {
            case CASE_WORKER, ADMINISTRATOR, HELPER, PROXY, RESIDENT, RESIDENTS_PROXY ->
                Say.text("looked.part." + hat.part(), looked.municipality());
            case COORDINATOR -> {
                String organisation = hat.organisation();
                yield organisation == null
                        ? Say.text("looked.part.coordinator-of-some")
                        : Say.text("looked.part.COORDINATOR", organisation);
            }
        };
    }

    /** «Kari Olsen, saksbehandler i Leirfjord kommune». */
    static String who(Looked looked) {
        return Say.text("looked.who", name(looked), part(looked));
    }

    /** What the reader has written herself, or what such a look is for. */
    static String why(Looked looked) {
        String reason = looked.reason();
        return reason == null || reason.isEmpty()
                ? Say.text("looked.why." + looked.why())
                : Say.text("looked.reason", reason);
    }
}
