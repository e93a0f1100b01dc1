package no.heime.organisation.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import no.heime.organisation.Clearance;
import no.heime.shared.ui.Moments;
import no.heime.shared.ui.Say;
import org.jspecify.annotations.Nullable;

/** How far somebody has come with what the municipality demands. */
final class ClearanceInWords {

    private final Moments moments;
    private final LocalDate today;
    private final ZoneId zone;

    ClearanceInWords(Clock clock) {
        moments = new Moments(clock, Say.locale());
        today = LocalDate.now(clock);
        zone = clock.getZone();
    }

    /** @param one null when nothing is noted */
    String of(@Nullable Clearance one) {
        return Say.dotted(certificate(one), statement(one));
    }

    private String certificate(@Nullable Clearance one) {
        var shown = one == null ? null : one.certificate();
        if (one == null || shown == null) {
            return Say.text("clearance.certificate.none");
        }
        return Say.text(
                one.hasCertificateOn(today) ? "clearance.certificate.until" : "clearance.certificate.over",
                moments.date(shown.until()));
    }

    private String statement(@Nullable Clearance one) {
        var signed = one == null ? null : one.statement();
        return signed == null
                ? Say.text("clearance.statement.none")
                : Say.text("clearance.statement.signed", moments.date(LocalDate.ofInstant(signed.at(), zone)));
    }
}
