package no.heime.consent;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.heime.identity.PersonId;
import no.heime.shared.store.Retry;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What people have said yes to, put down by those parts of the program that ask them. */
@Component
public class Consents {

    private final StoredConsents stored;
    private final Clock clock;

    Consents(StoredConsents stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    /** Puts down that she says yes in a form. The same yes to the same words is put down once. */
    public void given(PersonId person, Purpose purpose, Shown shown) {
        var now = clock.instant();
        Retry.onConflict(() -> stored.findById(Consent.id(person, purpose))
                .map(there -> changed(there, consent -> consent.given(shown, now)))
                .orElseGet(() -> first(Consent.first(person, purpose, shown, now))));
    }

    /** Puts down a yes of before it was put down here; what is there already stands. */
    public void wasGiven(PersonId person, Purpose purpose, Shown shown, Instant at) {
        if (!stored.existsById(Consent.id(person, purpose))) {
            first(Consent.first(person, purpose, shown, at));
        }
    }

    /** Puts down that it is taken back. Twice is once. */
    public void ended(PersonId person, Purpose purpose, Way way) {
        var now = clock.instant();
        Retry.onConflict(() -> stored.findById(Consent.id(person, purpose))
                .map(there -> changed(there, consent -> consent.takenBack(way, now))));
    }

    /** In the order of the purposes; of what she was never asked there is nothing. */
    List<Consent> of(PersonId person) {
        Map<String, Consent> hers =
                stored.findAllById(ids(person)).stream().collect(Collectors.toMap(Consent::id, Function.identity()));
        return ids(person).stream()
                .flatMap(id -> Optional.ofNullable(hers.get(id)).stream())
                .toList();
    }

    void forget(PersonId person) {
        stored.deleteAllById(ids(person));
    }

    private Consent first(Consent consent) {
        try {
            return stored.insert(consent);
        } catch (DuplicateKeyException twoAtOnce) {
            throw new OptimisticLockingFailureException("Said twice at once", twoAtOnce);
        }
    }

    private Consent changed(Consent before, UnaryOperator<Consent> change) {
        var next = change.apply(before);
        return next.equals(before) ? before : stored.save(next);
    }

    private static List<String> ids(PersonId person) {
        return Arrays.stream(Purpose.values())
                .map(purpose -> Consent.id(person, purpose))
                .toList();
    }
}
