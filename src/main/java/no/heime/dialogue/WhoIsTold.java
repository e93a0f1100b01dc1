package no.heime.dialogue;

import java.util.EnumSet;
import java.util.Set;
import no.heime.need.By;
import no.heime.need.Happening;
import no.heime.need.NeedChanged;
import no.heime.need.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Who is told what. Pure. Nobody is told what she did herself; that is seen to where people are found. What is told says
 * what happened, never who.
 *
 * <p>One act is told once: who hears of it is not told besides what only came along with it.
 *
 * <p>A resident hears of all that others do with her need, a helper of what she was asked. The municipality hears what
 * it has to see to: new needs, those that stand without anybody again, and what became of the people it asked itself.
 */
final class WhoIsTold {

    private WhoIsTold() {}

    /** What somebody does on her behalf is told as if the resident had done it, and to her. */
    static Set<Audience> of(NeedChanged event) {
        var told = EnumSet.noneOf(Audience.class);
        told.addAll(asIfByHer(event));
        if (event.by().isOnBehalf() && event.within() == null) {
            told.add(Audience.RESIDENT);
        }
        return told;
    }

    private static Set<Audience> asIfByHer(NeedChanged event) {
        var by = event.by();
        return switch (event.what()) {
            case REGISTERED, SENT_TO_MUNICIPALITY, WRITTEN_BACK -> Set.of(Audience.STAFF);
            case ASKED -> by == By.CASE_WORKER ? Set.of(Audience.HELPER, Audience.RESIDENT) : Set.of(Audience.HELPER);
            case ACCEPTED -> andWhoAsked(Audience.RESIDENT, event);
            case DECLINED -> Set.of(Audience.RESIDENT, Audience.STAFF);
            case LAPSED -> Set.of(Audience.RESIDENT, Audience.HELPER, Audience.STAFF);
            case CONFIRMED -> andWhoAsked(Audience.HELPER, event);
            case TURNED_DOWN -> Set.of(Audience.HELPER, Audience.STAFF);
            case WITHDRAWN -> event.within() == null ? withdrawn(by) : Set.of(Audience.HELPER);
            case COMES, COMES_NO_MORE -> Set.of(Audience.RESIDENT, Audience.HELPER);
            case WHERE_SAID, WHERE_TAKEN_BACK -> Set.of(Audience.HELPER);
            case VISIT_DONE, VISIT_MOVED, VISIT_CANCELLED, VISIT_NO_SHOW ->
                by.isForResident() ? Set.of(Audience.HELPER) : Set.of(Audience.RESIDENT);
            case AGREEMENT_ENDED -> ended(event.within());
            case KIND_SET, WRITTEN_TO -> Set.of(Audience.RESIDENT);
            case STEP_LEFT -> left(event);
            case ANSWERED -> event.outcome() == Outcome.TRIED ? Set.of(Audience.STAFF) : Set.of();
            case CLOSED, REOPENED -> by == By.CASE_WORKER ? Set.of(Audience.RESIDENT) : Set.of();
            case REWRITTEN, RESOURCE_TAKEN -> Set.of();
        };
    }

    private static Set<Audience> andWhoAsked(Audience other, NeedChanged event) {
        return event.askedBy() == By.CASE_WORKER ? Set.of(other, Audience.STAFF) : Set.of(other);
    }

    /** That the last visit is over, or the need, has just been told; how it went is asked where answers wait. */
    private static Set<Audience> ended(@Nullable Happening within) {
        if (within == null) {
            return Set.of(Audience.RESIDENT, Audience.HELPER);
        }
        return within == Happening.CLOSED ? Set.of(Audience.HELPER) : Set.of();
    }

    /** By the program: the resident let a yes wait for too long. */
    private static Set<Audience> withdrawn(By by) {
        return switch (by) {
            case CASE_WORKER -> Set.of(Audience.HELPER, Audience.RESIDENT);
            case PROGRAM -> Set.of(Audience.HELPER, Audience.RESIDENT, Audience.STAFF);
            case RESIDENT, PROXY, PHONE, COUNTER, HELPER -> Set.of(Audience.HELPER);
        };
    }

    /** That it helped is told when the need is closed by it. */
    private static Set<Audience> left(NeedChanged event) {
        return event.by() == By.CASE_WORKER && event.outcome() != Outcome.HELPED ? Set.of(Audience.RESIDENT) : Set.of();
    }
}
