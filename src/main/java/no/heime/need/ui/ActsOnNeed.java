package no.heime.need.ui;

import java.util.Objects;
import no.heime.need.Candidate;
import no.heime.need.NeedId;
import no.heime.need.NeedService;
import no.heime.need.Outcome;
import no.heime.need.ProposalId;
import no.heime.need.ProposalService;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Field;
import org.jspecify.annotations.Nullable;

/** Carries what is done on the ladder to the service, with the words that say it was done. */
final class ActsOnNeed implements LadderActs {

    /** How the keys begin of what is said when a step is left. */
    static final String STEP_LEFT = "need.view.left.said.";

    private final NeedService service;
    private final ProposalService proposals;
    private final NeedId need;
    private final Reader writer;
    private final Letter letter;
    private final Doing doing;

    ActsOnNeed(NeedService service, ProposalService proposals, NeedId need, Reader writer, Letter letter, Doing doing) {
        this.service = service;
        this.proposals = proposals;
        this.need = need;
        this.writer = writer;
        this.letter = letter;
        this.doing = doing;
    }

    @Override
    public void take(Candidate resource) {
        doing.act("need.view.taken.said", actor -> service.take(actor, need, Objects.requireNonNull(resource.entry())));
    }

    @Override
    public void ask(Candidate helper) {
        doing.act(
                "need.view.asked.said",
                actor -> proposals.propose(actor, need, Objects.requireNonNull(helper.entry())));
    }

    @Override
    public void withdraw(LadderStep step, ProposalId question) {
        doing.act("need.view.withdrawn.said", actor -> proposals.withdraw(actor, need, question));
    }

    @Override
    public void confirm(LadderStep step, ProposalId answer) {
        doing.act("need.view.confirmed.said", actor -> proposals.confirm(actor, need, answer));
    }

    @Override
    public void turnDown(LadderStep step, ProposalId answer) {
        doing.act("need.view.turned-down.said", actor -> proposals.turnDown(actor, need, answer, null));
    }

    @Override
    public void leave(LadderStep step, Outcome outcome, String words, @Nullable Field why) {
        doing.act(
                STEP_LEFT + outcome,
                actor -> service.recordOutcome(actor, need, step, outcome, words.isBlank() ? null : words),
                why);
    }

    @Override
    public void sendToMunicipality() {
        doing.act("need.view.sent.said", actor -> service.sendToMunicipality(actor, need));
    }

    @Override
    public Letter letter() {
        return letter;
    }

    @Override
    public void write(String words, Field written) {
        doing.act(
                writer.key("need.view.written.said"),
                actor -> {
                    service.write(actor, need, words);
                    letter.send();
                },
                written);
    }
}
