package no.heime.retention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.heime.municipality.Municipality;
import no.heime.municipality.Places;
import no.heime.shared.retention.Whose;
import no.heime.shared.store.Retry;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What municipalities have said, and the usual times where they have not. */
@Component
class CurrentPlans {

    private final StoragePlans plans;
    private final Places places;
    private final Kinds kinds;

    CurrentPlans(StoragePlans plans, Places places, Kinds kinds) {
        this.plans = plans;
        this.places = places;
        this.kinds = kinds;
    }

    /** Every municipality that there is, and last what belongs to none. */
    List<Whose> everybody() {
        var numbers = numbers();
        return Stream.concat(numbers.stream().map(Whose::of), Stream.of(Whose.ofNone(numbers)))
                .toList();
    }

    /** @param municipality number of one, or of none */
    Whose whose(@Nullable String municipality) {
        return municipality != null && places.has(municipality) ? Whose.of(municipality) : Whose.ofNone(numbers());
    }

    private Collection<String> numbers() {
        return places.municipalities().stream().map(Municipality::number).toList();
    }

    static String nameOf(Whose whose) {
        return Objects.requireNonNullElse(whose.municipality(), StoragePlan.NO_MUNICIPALITY);
    }

    /** As it stands; empty where nothing is announced yet. */
    StoragePlan of(Whose whose) {
        return plans.findById(nameOf(whose)).orElseGet(() -> StoragePlan.empty(nameOf(whose)));
    }

    /** With every kind in it: what is new is announced, and stored. */
    StoragePlan announced(Whose whose, LocalDate today) {
        return change(whose, plan -> plan.announcing(kinds.times(), today));
    }

    /** Stored when it is another one; tried again on what others have stored meanwhile. */
    StoragePlan change(Whose whose, UnaryOperator<StoragePlan> change) {
        return Retry.onConflict(() -> {
            var plan = of(whose);
            var next = change.apply(plan);
            try {
                return next.equals(plan) ? plan : plans.save(next);
            } catch (DuplicateKeyException twoAtOnce) {
                throw new OptimisticLockingFailureException("said by somebody else meanwhile", twoAtOnce);
            }
        });
    }
}
