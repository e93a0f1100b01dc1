package no.heime.municipality;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import no.heime.shared.DomainException;
import no.heime.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A district as a person writes it.
 *
 * @param centre two numbers, north and east, as a map shows them: {@code 65.97, 12.29}
 * @param postalCodes with commas or blanks between them
 */
public record WrittenDistrict(
        @Nullable String name,
        @Nullable String centre,
        @Nullable String postalCodes) {

    private static final int NAME_MAX = 40;
    private static final int LINE_MAX = 200;
    private static final Pattern CENTRE = Pattern.compile("(\\d{2}[.,]\\d+)\\s*[,;\\s]\\s*(\\d{1,2}[.,]\\d+)");
    /** Of the mainland, in degrees. */
    private static final double SOUTH = 57.9;

    private static final double NORTH = 71.3;
    private static final double WEST = 4.4;
    private static final double EAST = 31.2;

    /**
     * The centre is kept to about a kilometre.
     *
     * @throws DomainException naming the first field that is wrong
     */
    District as(DistrictId id, String municipality) {
        var typed = PlainText.optional(centre, "centre", LINE_MAX);
        var place = CENTRE.matcher(typed == null ? "" : typed);
        if (!place.matches()) {
            throw DomainException.invalid("places.refused.centre", "centre");
        }
        double lat = degrees(place.group(1));
        double lon = degrees(place.group(2));
        if (lat < SOUTH || lat > NORTH || lon < WEST || lon > EAST) {
            throw DomainException.invalid("places.refused.centre", "centre");
        }
        return new District(id, municipality, checkedName(), lat, lon, codes());
    }

    String checkedName() {
        var text = PlainText.optional(name, "name", NAME_MAX);
        if (text == null) {
            throw DomainException.invalid("places.refused.name", "name");
        }
        return text;
    }

    private List<String> codes() {
        var typed = PlainText.optional(postalCodes, "postalCodes", LINE_MAX);
        var codes = typed == null
                ? List.<String>of()
                : Arrays.stream(typed.split("[,;\\s]+")).distinct().toList();
        if (codes.isEmpty() || !codes.stream().allMatch(code -> code.matches("\\d{4}"))) {
            throw DomainException.invalid("places.refused.postal-codes", "postalCodes");
        }
        return codes;
    }

    private static double degrees(String written) {
        return Math.round(Double.parseDouble(written.replace(',', '.')) * 100) / 100.0;
    }
}
