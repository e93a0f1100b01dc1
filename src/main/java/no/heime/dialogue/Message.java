package no.heime.dialogue;

import java.time.Instant;
import java.util.Collection;
import no.heime.need.WaitingForMe;
import no.heime.shared.Phrase;

/**
 * A notification as its recipient reads it.
 *
 * @param textWhenAnswered the same told as what was, for when it asks no more; {@code text} itself when it never asked
 * @param asks whether it asks for an answer, rather than tells something
 * @param onItsOwn whether it is said once more though something else of that day reads the same
 */
public record Message(
        NotificationId id,
        Instant at,
        Phrase text,
        Phrase textWhenAnswered,
        String link,
        boolean asks,
        boolean onItsOwn,
        boolean unread) {

    /** Whether the very thing it asks stands among what waits for an answer, and need not be said once more. */
    public boolean isAmong(Collection<WaitingForMe> waiting) {
        return asks && waiting.stream().anyMatch(one -> one.link().equals(link));
    }

    /** Whether it stays new though it has been seen, until what it leads to is done or read. */
    public boolean staysNew(Collection<WaitingForMe> waiting) {
        return isAmong(waiting) || text.key().equals(ForNextOfKin.THERE_IS_ONE);
    }

    /** Whether it tells a municipality's staff of what they open at work. */
    public boolean isOfWork() {
        return Wording.leadsToWork().matcher(link).find();
    }

    Message alsoUnread() {
        return newTo(true);
    }

    /** The same for somebody else who reads it. */
    Message newTo(boolean fresh) {
        return new Message(id, at, text, textWhenAnswered, link, asks, onItsOwn, fresh);
    }
}
