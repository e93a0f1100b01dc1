package no.heime.assisted;

import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.Language;
import no.heime.shared.PhoneNumber;
import no.heime.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells of herself when she is written in. How she is reached may be missing: she comes to the counter.
 *
 * @param district slug of the district where she lives
 */
public record WrittenIn(
        String name, @Nullable PhoneNumber phone, @Nullable EmailAddress email, String district, Language language) {

    private static final int NAME_MAX = 80;

    /** @throws DomainException invalid, on the field {@code name}, {@code phone}, {@code email} or {@code district} */
    public static WrittenIn of(String name, String phone, String email, String district, Language language) {
        return new WrittenIn(
                PlainText.required(name, "name", NAME_MAX),
                phone.isBlank() ? null : PhoneNumber.of(phone),
                email.isBlank() ? null : EmailAddress.of(email),
                chosen(district),
                language);
    }

    private static String chosen(String district) {
        if (district.isBlank()) {
            throw DomainException.invalid("talk.refused.no-district", "district");
        }
        return PlainText.required(district, "district", NAME_MAX);
    }
}
