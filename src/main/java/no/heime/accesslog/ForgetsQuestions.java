package no.heime.accesslog;

import no.heime.identity.Actor;
import no.heime.identity.ForgetsPeople;
import org.springframework.stereotype.Component;

/**
 * Deletes what she has asked about who looked. The lines themselves stay: they are what a municipality answers with. What
 * waits about her is written first, so that its words are sealed with the key that goes with her.
 */
@Component
class ForgetsQuestions implements ForgetsPeople {

    private final LineQuestions questions;
    private final LineWriter writer;

    ForgetsQuestions(LineQuestions questions, LineWriter writer) {
        this.questions = questions;
        this.writer = writer;
    }

    @Override
    public boolean forget(Actor actor) {
        writer.writeAbout(actor.id());
        questions.deleteByResident(actor.id());
        return true;
    }
}
