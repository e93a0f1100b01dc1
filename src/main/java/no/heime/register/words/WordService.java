package no.heime.register.words;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.identity.Actor;
import no.heime.identity.Guarded;
import no.heime.identity.PersonId;
import no.heime.identity.PersonService;
import no.heime.identity.Right;
import no.heime.shared.Ids;
import no.heime.shared.store.Retry;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Staff keep the words that mean the same where they work. */
@Service
public class WordService {

    private final MunicipalityWordLists lists;
    private final LocalWords inMemory;
    private final PersonService people;
    private final Ids ids;
    private final Clock clock;

    WordService(MunicipalityWordLists lists, LocalWords inMemory, PersonService people, Ids ids, Clock clock) {
        this.lists = lists;
        this.inMemory = inMemory;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param names of those who changed something */
    public record Shown(MunicipalityWords words, Map<PersonId, String> names) {}

    public Shown show(Actor actor, String municipality) {
        Right.WORDS_KEEP.require(actor, Guarded.of(municipality));
        var words = of(municipality);
        var who = Stream.concat(
                        words.groups().stream().map(SameWords::by),
                        words.history().stream().map(MunicipalityWords.Change::by))
                .collect(Collectors.toSet());
        var names = new HashMap<PersonId, String>();
        if (!who.isEmpty()) {
            people.byIds(who).forEach((id, person) -> names.put(id, person.name()));
        }
        return new Shown(words, names);
    }

    /** @param typed words that mean the same, with commas between them */
    public void add(Actor actor, String municipality, @Nullable String typed) {
        change(actor, municipality, words -> words.with(SameWords.of(ids.next(), typed, actor.id(), clock.instant())));
    }

    public void takeAway(Actor actor, String municipality, UUID group) {
        change(actor, municipality, words -> words.without(group, actor.id(), clock.instant()));
    }

    /** Undoes it: they mean the same again, as before. */
    public void bringBack(Actor actor, String municipality, SameWords taken) {
        change(actor, municipality, words -> words.again(taken, actor.id(), clock.instant()));
    }

    private void change(Actor actor, String municipality, UnaryOperator<MunicipalityWords> change) {
        Right.WORDS_KEEP.require(actor, Guarded.of(municipality));
        inMemory.take(Retry.onConflict(() -> {
            try {
                return lists.save(change.apply(of(municipality)));
            } catch (DuplicateKeyException twoAtOnce) {
                throw new OptimisticLockingFailureException("Somebody else was the first", twoAtOnce);
            }
        }));
    }

    private MunicipalityWords of(String municipality) {
        return lists.findById(municipality).orElseGet(() -> MunicipalityWords.none(municipality));
    }
}
