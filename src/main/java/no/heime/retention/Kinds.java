package no.heime.retention;

import java.util.Comparator;
import java.util.List;
import no.heime.shared.DomainException;
import no.heime.shared.retention.Retained;
import no.heime.shared.retention.StorageTime;
import org.springframework.stereotype.Component;

/** Every kind of data that some module keeps for a time. */
@Component
class Kinds {

    private final List<Retained> all;

    Kinds(List<Retained> modules) {
        this.all = modules.stream()
                .sorted(Comparator.comparing(kind -> kind.time().kind()))
                .toList();
        if (all.stream().map(kind -> kind.time().kind()).distinct().count() < all.size()) {
            throw new IllegalStateException("two modules keep data under the same word");
        }
    }

    List<Retained> all() {
        return all;
    }

    List<StorageTime> times() {
        return all.stream().map(Retained::time).toList();
    }

    /** @throws DomainException not found, for a word that no module knows */
    Retained require(String kind) {
        return all.stream()
                .filter(one -> one.time().kind().equals(kind))
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }
}
