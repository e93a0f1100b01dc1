package no.heime.identity;

import static no.heime.identity.Tie.ADMINISTRATOR;
import static no.heime.identity.Tie.ANYBODY;
import static no.heime.identity.Tie.CASE_WORKER;
import static no.heime.identity.Tie.HELPER;
import static no.heime.identity.Tie.IMPARTIAL;
import static no.heime.identity.Tie.ORGANISATION;
import static no.heime.identity.Tie.OWN;

import java.util.List;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what: the one table of the program (decision 024). A row is something that a service does for somebody, and
 * what she has to be to the thing for it; any one of them is enough, and whoever is none of them is refused. The services
 * ask it, screens only follow. What each row means stands in {@code rights.md}.
 *
 * <p>A refusal is the same for what is there and what is not.
 */
public enum Right {
    // a need
    NEED_READ(OWN, CASE_WORKER),
    NEED_CHANGE(OWN),
    NEED_NAME_KIND(CASE_WORKER),
    NEED_TAKE(OWN),
    NEED_CLIMB(OWN, CASE_WORKER),
    NEED_SEND(OWN),
    NEED_WRITE(OWN, CASE_WORKER),
    NEED_CLOSE(OWN, CASE_WORKER),
    NEED_INBOX(CASE_WORKER),

    // a question to somebody who can help, and what is agreed
    QUESTION_ASK(OWN, CASE_WORKER),
    QUESTION_READ(HELPER),
    QUESTION_ANSWER(HELPER),
    QUESTION_CONFIRM(OWN),
    AGREEMENT_READ(OWN, HELPER),
    AGREEMENT_VISITS(OWN, HELPER),
    AGREEMENT_WHERE(OWN),
    AGREEMENT_WHO(ORGANISATION),
    AGREEMENT_STEP_BACK(HELPER),
    AGREEMENT_END(OWN, HELPER),

    // what is registered
    ENTRY_READ(ANYBODY, OWN, ORGANISATION, CASE_WORKER),
    ENTRY_CHANGE(OWN, ORGANISATION),
    ENTRY_COMPLAINTS(OWN, ORGANISATION),
    ENTRY_HAND_OVER(OWN, ORGANISATION, CASE_WORKER),
    ENTRY_HISTORY(OWN, ORGANISATION, CASE_WORKER),
    ENTRY_LEND(OWN, ORGANISATION, CASE_WORKER),
    ENTRY_COMPARE(CASE_WORKER),
    ENTRY_DECIDE(IMPARTIAL),
    PHOTO_READ(ANYBODY, OWN, ORGANISATION, CASE_WORKER),
    PHOTO_SEND(OWN),
    REPORT_ANSWER(IMPARTIAL),
    WORDS_KEEP(CASE_WORKER),

    // organisations
    ORGANISATION_READ(ANYBODY, OWN, ORGANISATION, CASE_WORKER),
    ORGANISATION_CHANGE(OWN, ORGANISATION, CASE_WORKER),
    ORGANISATION_HISTORY(OWN, ORGANISATION, CASE_WORKER),
    ORGANISATION_REGISTRANT(CASE_WORKER),
    ORGANISATION_NUMBER(CASE_WORKER),
    ORGANISATION_DECIDE(IMPARTIAL),
    ORGANISATION_TAKE_OVER(ADMINISTRATOR),
    COORDINATORS_KEEP(ORGANISATION, ADMINISTRATOR),
    VOLUNTEERS_KEEP(ORGANISATION),
    CLEARANCE_OF_VOLUNTEER(ORGANISATION),
    CLEARANCE_NOTE(CASE_WORKER),
    CLEARANCE_DEMAND(ADMINISTRATOR),

    // digital care
    PARTICIPATION_CHANGE(OWN),
    PARTICIPATION_MOVE(CASE_WORKER),
    PARTICIPATION_PEOPLE(CASE_WORKER),
    PARTICIPATION_FIGURES(CASE_WORKER),

    // who has looked
    LOOK_ASK(OWN),
    LOOK_ANSWER(IMPARTIAL),

    // the municipality
    STAFF_KEEP(ADMINISTRATOR),
    PLACES_KEEP(ADMINISTRATOR),
    FIRST_RUN(ADMINISTRATOR);

    /** What somebody may be who has it, in the order in which it counts for whoever is several of them. */
    private final List<Tie> ties;

    Right(Tie... ties) {
        this.ties = List.of(ties);
    }

    public List<Tie> ties() {
        return ties;
    }

    /** @param actor null when nobody is signed in */
    public boolean isFor(@Nullable Actor actor, Guarded thing) {
        return thing.tiesOf(actor).stream().anyMatch(ties::contains);
    }

    /**
     * @param actor null when nobody is signed in
     * @return what she is to it, by which she has the right
     * @throws DomainException not found, as if it were not there
     */
    public Tie require(@Nullable Actor actor, Guarded thing) {
        var hers = thing.tiesOf(actor);
        return ties.stream().filter(hers::contains).findFirst().orElseThrow(DomainException::notFound);
    }

    /**
     * Of what is kept for all municipalities of somebody's at once, such as a list of what waits for her.
     *
     * @throws DomainException forbidden, for who could have it in no municipality: there is no thing to tell anything of
     */
    public void requireSomewhere(Actor actor) {
        boolean somewhere = ties.stream().anyMatch(tie -> switch (tie) {
            case CASE_WORKER, IMPARTIAL -> actor.isCaseWorker();
            case ADMINISTRATOR -> !actor.administratorMunicipalities().isEmpty();
            case OWN, ORGANISATION, HELPER, ANYBODY -> false;
        });
        if (!somewhere) {
            throw DomainException.forbidden();
        }
    }
}
