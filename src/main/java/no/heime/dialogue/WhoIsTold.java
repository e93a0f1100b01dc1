package no.heime.dialogue;

import java.util.Set;
import no.heime.need.By;
import no.heime.need.Happening;

/**
 * Who is told what. Pure. Nobody is told what she did herself; that is seen to where people are found. What is told says
 * what happened, never who.
 */
final class WhoIsTold {

    private WhoIsTold() {}

    static Set<Audience> of(Happening what, By by) {
        return switch (what) {
            case REGISTERED, SENT_TO_MUNICIPALITY -> Set.of(Audience.STAFF);
            case ASKED -> by == By.CASE_WORKER ? Set.of(Audience.HELPER, Audience.RESIDENT) : Set.of(Audience.HELPER);
            case ACCEPTED -> Set.of(Audience.RESIDENT);
            case DECLINED -> Set.of(Audience.RESIDENT, Audience.STAFF);
            case LAPSED -> Set.of(Audience.RESIDENT, Audience.HELPER, Audience.STAFF);
            case CONFIRMED, TURNED_DOWN -> Set.of(Audience.HELPER);
            case WITHDRAWN -> by == By.PROGRAM ? Set.of(Audience.HELPER, Audience.RESIDENT) : Set.of(Audience.HELPER);
            case VISIT_DONE, VISIT_MOVED, VISIT_CANCELLED, VISIT_NO_SHOW ->
                by == By.RESIDENT ? Set.of(Audience.HELPER) : Set.of(Audience.RESIDENT);
            case AGREEMENT_ENDED -> Set.of(Audience.RESIDENT, Audience.HELPER);
            case KIND_SET -> Set.of(Audience.RESIDENT);
            case CLOSED -> by == By.CASE_WORKER ? Set.of(Audience.RESIDENT) : Set.of();
            case REWRITTEN, RESOURCE_TAKEN, STEP_LEFT, ANSWERED -> Set.of();
        };
    }
}
