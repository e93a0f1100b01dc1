package no.heime.need;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.identity.PersonId;

/**
 * What is left of a need when somebody in it is erased. The resident's is closed, and nobody's; where others have had to
 * do with it, they keep what they did. A helper's questions and agreements end as if she had said so herself, and nobody
 * stands where she stood.
 */
record Forgetting(Need need) {

    /** Whether others have had to do with it, so that what they did is kept, without the resident and without words. */
    boolean isOthersToo() {
        return need.wish().kind() != null
                && (!need.asked().isNobody()
                        || need.told().lines().stream().anyMatch(line -> line.by() == By.CASE_WORKER));
    }

    /** Ends it, and takes out who it was and all that anybody wrote. Twice is once. */
    void resident(Act act) {
        var gone = need.resident();
        need.closing().close(null, act);
        need.asksFor(need.wish().withoutPerson());
        need.standsOn(need.ladder().withoutWords());
        need.asked().all().replaceAll(Proposal::withoutWords);
        need.agreed().all().replaceAll(Agreement::withoutWords);
        need.told().lines().replaceAll(line -> line.without(gone));
        need.losesItsResident();
    }

    /**
     * What is left of a closed need when its time is over: figures, of nobody. Organisations are still known; neither the
     * resident, nor whoever helped her, nor which case worker did what.
     *
     * @param called what people's offers are called from now on
     */
    void everybody(String called, Act act) {
        resident(act);
        var titles = need.asked().all().stream()
                .filter(asked -> asked.asked().person() != null)
                .map(Proposal::title)
                .collect(Collectors.toSet());
        need.asked().all().replaceAll(asked -> asked.inFigures(called));
        need.agreed().all().replaceAll(Agreement::inFigures);
        need.told().lines().replaceAll(line -> line.ofNobody(titles, called));
        need.isInFiguresFrom(act.at());
    }

    /**
     * Says no to what waits for her, ends what is agreed with her, and takes her out.
     *
     * @param called what her offers are called from now on
     */
    void helper(PersonId gone, String called, Act act) {
        endsWhatIsHers(gone, act);
        var hers = hers(gone).map(Proposal::id).toList();
        for (var id : hers) {
            var title = need.asked().get(id).title();
            need.asked().change(id, asked -> asked.ofNobody(called));
            need.told().lines().replaceAll(line -> line.anonymous(gone, title, called));
        }
        need.agreed()
                .all()
                .replaceAll(agreement -> hers.contains(agreement.proposal())
                        ? agreement.helpedBy(Asked.person(PersonId.NOBODY), PersonId.NOBODY)
                        : agreement);
    }

    /** Whoever came for an organisation comes no more, and nobody knows that she came. */
    void volunteer(PersonId gone, Act act) {
        need.agreed()
                .running()
                .filter(agreement -> agreement.isServedBy(gone))
                .map(Agreement::id)
                .toList()
                .forEach(agreement -> need.agreeing().sayWhoComes(agreement, null, act));
        need.agreed().all().replaceAll(agreement -> agreement.isServedBy(gone) ? agreement.comingFor(null) : agreement);
    }

    private void endsWhatIsHers(PersonId gone, Act act) {
        need.asking().lapseWhatIsDue(Act.program(act.at()));
        hers(gone)
                .filter(asked -> asked.status().isLive())
                .map(Proposal::id)
                .toList()
                .forEach(asked -> need.asking().decline(asked, DeclineReason.OTHER, null, act));
        need.agreed()
                .running()
                .filter(agreement -> gone.equals(agreement.asked().person()))
                .map(Agreement::id)
                .toList()
                .forEach(agreement -> need.agreeing().end(agreement, act));
    }

    private Stream<Proposal> hers(PersonId gone) {
        return need.asked().all().stream()
                .filter(asked -> gone.equals(asked.asked().person()));
    }

    /**
     * Another who speaks for the organisation is there for what goes on; of what is over nobody is known.
     *
     * @param next empty when nobody speaks for it any more
     */
    void coordinator(PersonId gone, Optional<PersonId> next) {
        need.asked()
                .all()
                .replaceAll(asked -> gone.equals(asked.answeredBy())
                        ? asked.answeredBy(asked.status().isLive() ? next.orElse(PersonId.NOBODY) : PersonId.NOBODY)
                        : asked);
        need.agreed()
                .all()
                .replaceAll(agreement -> gone.equals(agreement.helper())
                        ? agreement.helpedBy(
                                agreement.asked(), agreement.isOver() ? PersonId.NOBODY : next.orElse(PersonId.NOBODY))
                        : agreement);
    }
}
