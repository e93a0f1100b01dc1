package no.heime.need.api;

import java.util.List;
import java.util.UUID;
import no.heime.identity.PersonId;
import no.heime.municipality.DistrictId;
import no.heime.need.ForWhom;
import no.heime.need.Frequency;
import no.heime.need.NewNeed;
import no.heime.need.OwnNeed;
import no.heime.need.Urgency;
import no.heime.shared.DomainException;
import no.heime.shared.Language;
import no.heime.shared.WeekTimes;
import no.heime.shared.taxonomy.KindId;
import org.jspecify.annotations.Nullable;

/**
 * A need as the phone sends it, and as it reads it to change it.
 *
 * @param version that is being changed; none for a new need
 * @param kind slug of a kind of help; this or words must be there
 * @param words own words, at most 1000 characters
 * @param times parts of the week that suit, such as {@code TUESDAY_MORNING}; empty means any time
 * @param district slug of the district
 * @param onBehalfOf id of whom it is sent for by her next of kin; null for one's own
 * @param mustKnow what the helper must know, at most 500 characters
 */
record NeedBody(
        @Nullable Long version,
        @Nullable String kind,
        @Nullable String words,
        @Nullable Frequency frequency,
        @Nullable Urgency urgency,
        @Nullable List<String> times,
        @Nullable String district,
        @Nullable ForWhom forWhom,
        @Nullable String mustKnow,
        @Nullable Language language,
        @Nullable UUID onBehalfOf) {

    /** @param reader who reads it */
    static NeedBody of(OwnNeed own, PersonId reader) {
        var it = own.written();
        return new NeedBody(
                own.version(),
                it.kind() == null ? null : it.kind().value(),
                it.words(),
                it.frequency(),
                it.urgency(),
                it.times().written(),
                it.district().value(),
                it.forWhom(),
                it.mustKnow(),
                it.language(),
                own.resident().equals(reader) ? null : own.resident().value());
    }

    /** Whose need it is when this person sends it. */
    PersonId resident(PersonId sender) {
        return onBehalfOf == null ? sender : new PersonId(onBehalfOf);
    }

    NewNeed need() {
        return new NewNeed(
                kind == null || kind.isBlank() ? null : new KindId(kind),
                words,
                required(frequency, "frequency"),
                required(urgency, "urgency"),
                WeekTimes.of(times == null ? List.of() : times),
                new DistrictId(required(district, "district")),
                required(forWhom, "forWhom"),
                mustKnow,
                required(language, "language"));
    }

    private static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw DomainException.invalid("text.missing", field);
        }
        return value;
    }
}
