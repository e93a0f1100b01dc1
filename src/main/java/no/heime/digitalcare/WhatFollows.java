package no.heime.digitalcare;

import java.time.Instant;
import no.heime.consent.Way;
import no.heime.consent.WordsShown;
import no.heime.shared.Ids;
import no.heime.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What others are told of when a resident's answers change: her yes, her wish for a helper, and that she wants to start. */
@Component
class WhatFollows {

    private final Ids ids;

    WhatFollows(Ids ids) {
        this.ids = ids;
    }

    /**
     * @param before what was answered until now; null for what is new
     * @param language in which she wants to be answered
     */
    DigitalParticipation answered(
            DigitalParticipation next, @Nullable Answers before, CareYes yes, Hand hand, Language language) {
        var answers = next.answers();
        var told = next.telling(new CareConsented(
                ids.next(),
                hand.at(),
                next.person(),
                answers.form(),
                yes.keep(),
                answers.shared() ? yes.show() : null,
                hand.by().way(Way.FORM)));
        if (next.noLongerWishesHelper(before)) {
            told = told.telling(new HelperNoLongerWished(
                    ids.next(),
                    hand.at(),
                    next.id(),
                    next.person(),
                    hand.forHer(),
                    hand.by().onHerWord()));
        }
        if (next.newlyWishesHelper(before)) {
            told = told.telling(new HelperWished(
                    ids.next(),
                    hand.at(),
                    next.id(),
                    next.person(),
                    answers.form(),
                    answers.district(),
                    answers.needsHelpWith(),
                    language,
                    hand.forHer(),
                    hand.by().onHerWord()));
        }
        if (next.newlyWaitsForStaff(before)) {
            told = told.telling(new ParticipationMoved(
                    ids.next(),
                    hand.at(),
                    next.person(),
                    next.municipality(),
                    answers.form(),
                    answers.stage(),
                    hand.by(),
                    hand.who()));
        }
        return onBehalf(told, hand, false);
    }

    /** Nobody sees it any more in the same moment, however long it takes until all have heard that it goes. */
    DigitalParticipation withdrawn(DigitalParticipation there, Hand hand, Way way) {
        var told = there.hidden()
                .telling(new ParticipationWithdrawn(
                        ids.next(),
                        hand.at(),
                        there.id(),
                        there.person(),
                        there.answers().form(),
                        hand.by().way(way),
                        hand.forHer(),
                        hand.by().onHerWord()));
        return onBehalf(told, hand, true);
    }

    /** Staff see it no more. */
    DigitalParticipation hidden(DigitalParticipation there, Instant at) {
        return there.hidden()
                .telling(new CareConsented(
                        ids.next(),
                        at,
                        there.person(),
                        there.answers().form(),
                        WordsShown.UNKNOWN,
                        null,
                        Way.OVERVIEW));
    }

    /** She hears of what another does for her. */
    private DigitalParticipation onBehalf(DigitalParticipation told, Hand hand, boolean gone) {
        return hand.by().isOnBehalf()
                ? told.telling(new AnsweredOnBehalf(
                        ids.next(),
                        hand.at(),
                        told.person(),
                        told.municipality(),
                        hand.who(),
                        told.answers().form(),
                        gone,
                        hand.by().onHerWord()))
                : told;
    }
}
