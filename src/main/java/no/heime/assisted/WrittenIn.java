package no.heime.assisted;

import java.util.List;
import no.heime.identity.MyDetails;
import no.heime.municipality.DistrictId;
import no.heime.municipality.Places;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import no.heime.shared.PlainText;
import no.heime.shared.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells of herself when she is written in. How she is reached may be missing: she comes to the counter.
 *
 * @param phoneIs what she has said of the number
 * @param district slug of the district where she lives
 * @param oneMore whether staff have said that she is somebody else than those who have the number already
 */
public record WrittenIn(
        String name,
        @Nullable PhoneNumber phone,
        PhoneIs phoneIs,
        @Nullable EmailAddress email,
        String district,
        Language language,
        boolean oneMore) {

    private static final int NAME_MAX = 80;

    /** @throws DomainException invalid, on the field {@code name}, {@code phone}, {@code email} or {@code district} */
    public static WrittenIn of(String name, String phone, String email, String district, Language language) {
        return new WrittenIn(
                called(name), number(phone), PhoneIs.CONTACT, address(email), chosen(district), language, false);
    }

    /** All that {@link #of} would refuse, each on its field, in the order of the form. */
    public static List<DomainException> refusals(String name, String phone, String email, String district) {
        return Refusals.of(() -> called(name), () -> number(phone), () -> address(email), () -> chosen(district));
    }

    private static String called(String name) {
        return PlainText.required(name, "name", NAME_MAX);
    }

    private static @Nullable PhoneNumber number(String phone) {
        return phone.isBlank() ? null : PhoneNumber.of(phone);
    }

    private static @Nullable EmailAddress address(String email) {
        return email.isBlank() ? null : EmailAddress.of(email);
    }

    /** @throws DomainException invalid, on the field {@code district}, when that lies elsewhere */
    void requireIn(String municipality, Places places) {
        if (!places.require(new DistrictId(district), "district").municipality().equals(municipality)) {
            throw DomainException.invalid("talk.refused.district", "district");
        }
    }

    MyDetails details(String municipality) {
        return new MyDetails(name, phone, district, municipality, language);
    }

    /** The number is her own, and she may sign in with it. */
    public WrittenIn byHerOwnNumber() {
        return new WrittenIn(name, phone, PhoneIs.HER_OWN, email, district, language, oneMore);
    }

    /** She is somebody else than those who have the number already. */
    public WrittenIn asOneMore() {
        return new WrittenIn(name, phone, phoneIs, email, district, language, true);
    }

    private static String chosen(String district) {
        if (district.isBlank()) {
            throw DomainException.invalid("talk.refused.no-district", "district");
        }
        return PlainText.required(district, "district", NAME_MAX);
    }
}
