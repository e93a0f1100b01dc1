package no.heime.municipality;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.heime.identity.PersonId;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What the administrators of one municipality have put right in the places that come with the program, the oldest first.
 *
 * @param municipality its number
 */
@Document("corrections")
@TypeAlias("corrections")
record Corrections(
        @Id String municipality,
        List<Correction> all,
        @Version @Nullable Long version) {

    Corrections {
        all = List.copyOf(all);
    }

    static Corrections none(String municipality) {
        return new Corrections(municipality, List.of(), null);
    }

    /** Of several municipalities: neighbours put the same ferry right, and the later one counts. */
    static List<Correction> inOrder(Collection<Corrections> several) {
        return several.stream()
                .flatMap(corrections -> corrections.all().stream())
                .sorted(Comparator.comparing(Correction::at))
                .toList();
    }

    Corrections with(Correction next) {
        return new Corrections(
                municipality, Stream.concat(all.stream(), Stream.of(next)).toList(), version);
    }

    /**
     * As if it had not been made. Twice is once.
     *
     * @throws DomainException not found when there is none such; conflict when a later one about the same thing holds
     */
    Corrections takenBack(CorrectionId id, PersonId by, Instant at) {
        var correction = require(id);
        if (!correction.isInForce()) {
            return this;
        }
        if (!isLatest(correction)) {
            throw DomainException.conflict("places.refused.later-one");
        }
        return new Corrections(
                municipality,
                all.stream()
                        .map(one -> one.id().equals(id) ? one.takenBack(by, at) : one)
                        .toList(),
                version);
    }

    Correction require(CorrectionId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(DomainException::notFound);
    }

    /** Whether it holds, and no later one about the same thing does. */
    boolean isLatest(Correction correction) {
        return all.stream()
                .filter(Correction::isInForce)
                .filter(one -> one.what().subject().equals(correction.what().subject()))
                .reduce((earlier, later) -> later)
                .filter(correction::equals)
                .isPresent();
    }
}
