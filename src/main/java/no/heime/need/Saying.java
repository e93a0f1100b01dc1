package no.heime.need;

import no.heime.shared.DomainException;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;

/** What one need is about: the resident may say it another way, and staff may name what it is. */
record Saying(Need need) {

    /**
     * The resident says it anew, as long as nobody has been asked. The ladder begins again from the ground; what she took
     * with her is hers all the same. Said twice it is said once.
     *
     * @param seen the version that she has changed; null when the answer to her registration was lost on the way, so
     *     that she does not know that it is stored
     * @throws DomainException conflict when it is another version now, or somebody has been asked
     */
    void rewrite(NewNeed changed, @Nullable Long seen, Act act) {
        if (need.registered().equals(changed)) {
            return;
        }
        need.requireOpen();
        requireSeen(seen);
        requireRewritable();
        need.asksFor(changed);
        need.standsOn(need.ladder().reopen());
        need.tell(HistoryEntry.of(act, Happening.REWRITTEN));
    }

    private void requireSeen(@Nullable Long seen) {
        boolean known = seen == null ? need.told().isUntouched() : seen.equals(need.version());
        if (!known) {
            throw DomainException.conflict(seen == null ? "need.refused.is-stored" : "error.conflict")
                    .leadingTo(isRewritable() ? NeedLinks.form(need.id()) : NeedLinks.need(need.id()));
        }
    }

    /** @throws DomainException conflict when it is over, or somebody has been asked */
    void requireRewritable() {
        need.requireOpen();
        if (!isRewritable()) {
            throw DomainException.conflict("need.refused.somebody-is-asked");
        }
    }

    /** Whether nobody has been asked yet, so that the resident may still say it another way. */
    boolean isRewritable() {
        return need.status() == NeedStatus.OPEN && need.asked().isNobody();
    }

    /** Staff put a kind of help on a need that came in own words, so that candidates can be found. */
    void setKind(KindId kind, Act act) {
        need.requireOpen();
        need.asksFor(kind);
        need.standsOn(need.ladder().reopenEmpty());
        need.tell(HistoryEntry.of(act, Happening.KIND_SET));
    }
}
