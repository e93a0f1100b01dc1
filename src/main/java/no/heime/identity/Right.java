package no.heime.identity;

import static no.heime.identity.Tie.ADMINISTRATOR;
import static no.heime.identity.Tie.ANYBODY;
import static no.heime.identity.Tie.CASE_WORKER;
import static no.heime.identity.Tie.HELPER;
import static no.heime.identity.Tie.IMPARTIAL;
import static no.heime.identity.Tie.ON_HER_WORD;
import static no.heime.identity.Tie.ORGANISATION;
import static no.heime.identity.Tie.OWN;
import static no.heime.identity.Tie.PROXY;

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
    NEED_LIST(OWN, PROXY),
    NEED_SAY(OWN, PROXY, ON_HER_WORD),
    NEED_READ(OWN, PROXY, CASE_WORKER),
    NEED_CHANGE(OWN, PROXY, ON_HER_WORD),
    NEED_NAME_KIND(CASE_WORKER),
    NEED_TAKE(OWN, PROXY),
    NEED_CLIMB(OWN, PROXY, CASE_WORKER),
    NEED_SEND(OWN, PROXY),
    NEED_WRITE(OWN, PROXY, CASE_WORKER),
    NEED_LETTERS(OWN, PROXY),
    NEED_CLOSE(OWN, PROXY, CASE_WORKER),
    NEED_INBOX(CASE_WORKER),

    // a question to somebody who can help, and what is agreed
    QUESTION_ASK(OWN, PROXY, CASE_WORKER),
    QUESTION_READ(HELPER),
    QUESTION_ANSWER(HELPER),
    QUESTION_CONFIRM(OWN, PROXY, ON_HER_WORD),
    AGREEMENT_READ(OWN, PROXY, HELPER),
    AGREEMENT_VISITS(OWN, PROXY, HELPER),
    AGREEMENT_WHERE(OWN, PROXY),
    AGREEMENT_WHO(ORGANISATION),
    AGREEMENT_STEP_BACK(HELPER),
    AGREEMENT_END(OWN, PROXY, HELPER),

    // what is registered
    ENTRY_READ(ANYBODY, OWN, ORGANISATION, CASE_WORKER),
    ENTRY_WRITE_DOWN(ON_HER_WORD),
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
    PARTICIPATION_LIST(OWN, PROXY, ON_HER_WORD),
    PARTICIPATION_SAY(OWN, PROXY, ON_HER_WORD),
    PARTICIPATION_CHANGE(OWN, PROXY, ON_HER_WORD),
    PARTICIPATION_MOVE(CASE_WORKER),
    PARTICIPATION_PEOPLE(CASE_WORKER),
    PARTICIPATION_FIGURES(CASE_WORKER),

    // who acts for whom
    PROXY_END(OWN, PROXY, CASE_WORKER),
    PROXY_LESSEN(OWN, CASE_WORKER),
    PROXY_ENTER(CASE_WORKER, ON_HER_WORD),

    // whom the municipality registers something for
    TALK_BEGIN(CASE_WORKER),
    NEWCOMER_KEEP(CASE_WORKER),

    // what somebody is told
    MESSAGES_READ(OWN, PROXY),

    // who has looked
    LOOK_ASK(OWN),
    LOOK_ANSWER(IMPARTIAL),

    // the municipality
    STAFF_KEEP(ADMINISTRATOR),
    SIGN_IN_KEEP(ADMINISTRATOR),
    PLACES_KEEP(ADMINISTRATOR),
    STORAGE_KEEP(ADMINISTRATOR),
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
     * Of what somebody begins or lists for another: whoever does not act for her reads that in one sentence, which is the
     * same of everybody, and of who is not there; a case worker reads that she does not talk with her, either.
     *
     * @param hers what belongs to her for whom it is
     */
    public Tie requireFor(Actor actor, Guarded hers) {
        if (!isFor(actor, hers)) {
            throw DomainException.conflict(actor.isCaseWorker() ? "talk.refused.over" : "proxy.refused.over");
        }
        return require(actor, hers);
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
            case OWN, PROXY, ON_HER_WORD, ORGANISATION, HELPER, ANYBODY -> false;
        });
        if (!somewhere) {
            throw DomainException.forbidden();
        }
    }
}
