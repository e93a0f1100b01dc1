package no.heime.identity.passkey;

import java.util.List;
import java.util.function.UnaryOperator;
import no.heime.identity.PersonId;
import no.heime.shared.store.Retry;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface KeyRings extends ListCrudRepository<KeyRing, PersonId> {

    /** On whose ring the key is. The store lets two put one key on two rings at the same moment; then it is on both. */
    @Query("{ 'keys._id': ?0 }")
    List<KeyRing> findByKey(String id);

    default KeyRing of(PersonId person) {
        return findById(person).orElseGet(() -> KeyRing.empty(person));
    }

    /** Changes a person's ring as it is at that moment. */
    default void change(PersonId person, UnaryOperator<KeyRing> change) {
        Retry.onConflict(() -> stored(of(person), change));
    }

    private KeyRing stored(KeyRing ring, UnaryOperator<KeyRing> change) {
        var changed = change.apply(ring);
        if (changed.equals(ring)) {
            return ring;
        }
        try {
            return save(changed);
        } catch (DuplicateKeyException twoFirstKeysAtOnce) {
            throw new OptimisticLockingFailureException("another first key", twoFirstKeysAtOnce);
        }
    }
}
