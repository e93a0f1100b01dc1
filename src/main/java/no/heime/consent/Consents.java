package no.heime.consent;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import no.heime.identity.PersonId;
import no.heime.shared.store.Retry;
import org.springframework.stereotype.Component;

/** What people have said yes to, put down by those parts of the program that ask them. */
@Component
public class Consents {

    private final StoredConsents stored;

    Consents(StoredConsents stored) {
        this.stored = stored;
    }

    /** Puts down that she says yes. Heard twice, it is put down once. */
    public void given(PersonId person, Purpose purpose, String about, WordsShown words, Way way, Instant at) {
        Retry.onConflict(() -> stored.findById(Consent.id(person, purpose, about))
                .map(there -> changed(there, consent -> consent.given(words, way, at)))
                .orElseGet(() -> first(Consent.first(person, purpose, about, words, way, at))));
    }

    /** Puts down that she does not say so any more. Heard twice, it is put down once. */
    public void ended(PersonId person, Purpose purpose, String about, Way way, Instant at) {
        Retry.onConflict(() -> stored.findById(Consent.id(person, purpose, about))
                .map(there -> changed(there, consent -> consent.takenBack(way, at))));
    }

    /** What she says yes to now first, and of that what she said last. */
    List<Consent> of(PersonId person) {
        return stored.findByPerson(person).stream()
                .sorted(Comparator.comparing(Consent::isGiven)
                        .thenComparing(consent -> consent.last().at())
                        .reversed())
                .toList();
    }

    void forget(PersonId person) {
        stored.deleteByPerson(person);
    }

    private Consent first(Consent consent) {
        return Retry.making(() -> stored.insert(consent));
    }

    private Consent changed(Consent before, UnaryOperator<Consent> change) {
        var next = change.apply(before);
        return next.equals(before) ? before : stored.save(next);
    }
}
