package no.heime.digitalcare;

import java.util.List;
import no.heime.accesslog.AccessLog;
import no.heime.accesslog.Hat;
import no.heime.accesslog.Look;
import no.heime.accesslog.Seen;
import no.heime.identity.Actor;
import no.heime.identity.Tie;
import no.heime.shared.DomainException;
import org.springframework.stereotype.Component;

/** Tells a resident's log who has had her answers before her for her: a next of kin, or a case worker who talks with her. */
@Component
class ReadForHer {

    private final AccessLog log;

    ReadForHer(AccessLog log) {
        this.log = log;
    }

    /** @param as what she is to them; what is her own she reads without a line */
    void by(Actor reader, Tie as, List<DigitalParticipation> hers) {
        switch (as) {
            case OWN -> {}
            case ON_HER_WORD -> log.read(reader, Hat.caseWorker(), looks(reader, hers));
            default -> log.read(reader, Hat.proxy(), looks(Seen.PARTICIPATION, hers));
        }
    }

    private static List<Look> looks(Actor reader, List<DigitalParticipation> hers) {
        return hers.stream()
                .map(one -> look(
                        Seen.answersOf(reader.talkWith(one.person())
                                .orElseThrow(DomainException::notFound)
                                .way()),
                        one))
                .toList();
    }

    private static List<Look> looks(Seen what, List<DigitalParticipation> hers) {
        return hers.stream().map(one -> look(what, one)).toList();
    }

    private static Look look(Seen what, DigitalParticipation one) {
        return Look.at(one.person(), what, one.municipality());
    }
}
