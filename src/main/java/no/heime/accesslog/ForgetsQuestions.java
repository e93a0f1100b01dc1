package no.heime.accesslog;

import no.heime.identity.Actor;
import no.heime.identity.ForgetsPeople;
import org.springframework.stereotype.Component;

/** Deletes what she has asked about who looked. The lines themselves stay: they are what a municipality answers with. */
@Component
class ForgetsQuestions implements ForgetsPeople {

    private final LineQuestions questions;

    ForgetsQuestions(LineQuestions questions) {
        this.questions = questions;
    }

    @Override
    public boolean forget(Actor actor) {
        questions.deleteByResident(actor.id());
        return true;
    }
}
