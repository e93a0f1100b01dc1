package no.heime.need.ui;

import no.heime.need.Candidate;
import no.heime.need.Outcome;
import no.heime.need.ProposalId;
import no.heime.shared.LadderStep;
import no.heime.shared.ui.Field;
import org.jspecify.annotations.Nullable;

/** What somebody can do from the ladder. The screen asks; the service decides. */
interface LadderActs {

    /** «Det prøver jeg.» */
    void take(Candidate resource);

    /** «Spør.» */
    void ask(Candidate helper);

    /** Takes a question back. */
    void withdraw(LadderStep step, ProposalId question);

    /** «Ja, det passer.» */
    void confirm(LadderStep step, ProposalId answer);

    /** «Nei takk.» */
    void turnDown(LadderStep step, ProposalId answer);

    /** Says how a step went; what is wrong with the words is said where they stand. */
    void leave(LadderStep step, Outcome outcome, String words, @Nullable Field why);

    void sendToMunicipality();

    /** What is being written to the other side. */
    Letter letter();

    /** Writes to the other side: the resident, or the municipality. */
    void write(String words, Field written);
}
