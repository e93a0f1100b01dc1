package no.heime.need;

import java.util.Objects;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.Right;
import no.heime.identity.Tie;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The letters of a need, for the resident, and for a next of kin who has her messages and maybe nothing else of it. Whoever
 * may not read them is told the same of each need, and of none: that she acts for nobody there.
 */
@Service
public class NeedLetters {

    private final Needs needs;
    private final NeedChanges changes;
    private final Surroundings surroundings;
    private final Parties parties;
    private final Onlookers onlookers;

    NeedLetters(Needs needs, NeedChanges changes, Surroundings surroundings, Parties parties, Onlookers onlookers) {
        this.needs = needs;
        this.changes = changes;
        this.surroundings = surroundings;
        this.parties = parties;
        this.onlookers = onlookers;
    }

    /** @throws DomainException conflict, when they are not hers to read, or no more */
    public LettersOfNeed of(Actor actor, NeedId id) {
        boolean onBehalf = require(actor, id) == Tie.PROXY;
        var need = needs.get(id);
        if (onBehalf) {
            onlookers.lettersOnBehalf(actor, need);
        }
        boolean closed = need.status().isClosed();
        boolean inTouch =
                need.sentToMunicipality().isPresent() || !need.told().letters().isEmpty();
        return new LettersOfNeed(
                id,
                need.resident(),
                surroundings.discreetTitle(need.wish()),
                need.told().letters(),
                inTouch && !closed,
                closed,
                parties.onBehalf(need, onBehalf),
                Objects.requireNonNullElse(need.version(), 0L));
    }

    /**
     * Writes to the municipality. The resident hears of it when somebody else does it for her.
     *
     * @param words own words, which must be there
     * @throws DomainException as {@link #of}; conflict, when she may not write now
     */
    public void answer(Actor actor, NeedId id, @Nullable String words) {
        require(actor, id);
        var said = NeedChanges.someWords(words);
        changes.change(
                id,
                need -> Access.act(Right.NEED_LETTERS, actor, Access.letters(need), changes.now()),
                (need, act) -> need.climbing().write(said, act));
    }

    private Tie require(Actor actor, NeedId id) {
        return Right.NEED_LETTERS.requireFor(
                actor, needs.find(id).map(Access::letters).orElseGet(Guarded::hidden));
    }
}
