package no.heime.municipality;

import no.heime.shared.DomainException;
import no.heime.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** A way as a person writes it, with its numbers as they were typed. */
public record WrittenWay(
        @Nullable DistrictId from,
        @Nullable DistrictId to,
        @Nullable WayKind kind,
        @Nullable String km,
        @Nullable String minutes,
        @Nullable String waiting,
        @Nullable String name,
        boolean open) {

    private static final int NAME_MAX = 60;
    private static final int NUMBER_MAX = 10;
    private static final int KM_MAX = 300;
    private static final int MINUTES_MAX = 600;
    private static final int WAITING_MAX = 240;

    /**
     * What does not belong to the kind of way is left out.
     *
     * @throws DomainException naming the first field that is wrong
     */
    Way asWay() {
        if (from == null) {
            throw DomainException.invalid("district.unknown", "from");
        }
        if (to == null) {
            throw DomainException.invalid("district.unknown", "to");
        }
        if (from.equals(to)) {
            throw DomainException.invalid("places.refused.same-ends", "to");
        }
        if (kind == null) {
            throw DomainException.invalid("places.refused.kind", "kind");
        }
        boolean boat = kind.isBoat();
        return new Way(
                from,
                to,
                kind,
                boat ? null : optional(km, "km", KM_MAX),
                boat ? required(minutes, "minutes", 1, MINUTES_MAX) : null,
                boat ? required(waiting, "waiting", 0, WAITING_MAX) : null,
                PlainText.optional(name, "name", NAME_MAX),
                open);
    }

    private static @Nullable Integer optional(@Nullable String typed, String field, int most) {
        return typed == null || typed.isBlank() ? null : required(typed, field, 1, most);
    }

    /** @throws DomainException {@code places.refused.number.minutes} and its like with the limits, on the field */
    private static Integer required(@Nullable String typed, String field, int least, int most) {
        var text = PlainText.optional(typed, field, NUMBER_MAX);
        if (text != null && text.matches("\\d{1,4}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw DomainException.invalid("places.refused.number." + field, field, least, most);
    }
}
