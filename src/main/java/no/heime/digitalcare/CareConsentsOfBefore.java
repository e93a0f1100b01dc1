package no.heime.digitalcare;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import no.heime.consent.Consents;
import no.heime.consent.Purpose;
import no.heime.consent.Way;
import no.heime.consent.WordsShown;
import no.heime.shared.store.Migration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Answers that were kept when the yes to it stood in them alone, without its words: there were others before. */
@Component
class CareConsentsOfBefore implements Migration {

    private final MongoOperations store;
    private final Consents consents;

    CareConsentsOfBefore(MongoOperations store, Consents consents) {
        this.store = store;
        this.consents = consents;
    }

    @Override
    public int number() {
        return 13;
    }

    @Override
    public String description() {
        return "what somebody has said yes to is put down by itself";
    }

    @Override
    public void run() {
        var all = query(where("municipality").gt(""));
        try (var kept = store.stream(all, DigitalParticipation.class)) {
            kept.filter(CareConsentsOfBefore::stays).forEach(one -> putDown(one, WordsShown.UNKNOWN));
        }
    }

    private static boolean stays(DigitalParticipation kept) {
        return kept.outbox().stream().noneMatch(ParticipationWithdrawn.class::isInstance);
    }

    void putDown(DigitalParticipation kept, WordsShown words) {
        var form = kept.answers().form().value();
        var way = kept.answeredBy().way(Way.FORM);
        consents.given(kept.person(), Purpose.KEEP_CARE_ANSWERS, form, words, way, kept.consentAt());
        if (kept.answers().shared()) {
            consents.given(kept.person(), Purpose.SHOW_CARE_ANSWERS, form, words, way, kept.consentAt());
        }
    }
}
