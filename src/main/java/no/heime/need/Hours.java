package no.heime.need;

import no.heime.register.EntryId;

/** The hours of an offer: held for a yes, and given back. */
interface Hours {

    /** One conditional write; the same question holds them once. False when others took the last. */
    boolean hold(EntryId offer, ProposalId question, int minutes);

    void giveBack(EntryId offer, ProposalId question);
}
