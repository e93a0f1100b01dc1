package no.heime.need;

import java.util.List;
import java.util.Map;
import no.heime.register.EntryId;
import no.heime.shared.LadderStep;

/** Who and what may meet a need, step by step. */
interface Candidates {

    /** A resource that can be taken. */
    record Chosen(LadderStep step, String title) {}

    /** @throws no.heime.shared.DomainException not found when it is no resource that can be taken */
    Chosen resource(EntryId id);

    /** @throws no.heime.shared.DomainException not found when it is no offer that can be asked */
    Question question(Need need, EntryId offer);

    /** Whether nothing that answers the need is registered on a step. */
    boolean nothingOn(Need need, LadderStep step);

    /** Ranked, best first. One query a step. */
    Map<LadderStep, List<Candidate>> of(Need need);
}
