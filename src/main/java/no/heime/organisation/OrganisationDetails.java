package no.heime.organisation;

import java.util.List;
import no.heime.shared.DomainException;
import no.heime.shared.EmailAddress;
import no.heime.shared.PhoneNumber;
import no.heime.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator tells about her organisation. All of it is public.
 *
 * @param number in Enhetsregisteret; a circle of neighbours has none
 * @param district slug of the district where it meets
 * @param areas ids of the groups of help that it works with
 * @param meets when and where, in own words
 */
public record OrganisationDetails(
        String name,
        @Nullable OrganisationNumber number,
        String district,
        String about,
        List<String> areas,
        @Nullable String meets,
        @Nullable PhoneNumber phone,
        @Nullable EmailAddress email) {

    static final int NAME_MAX = 80;
    static final int ABOUT_MAX = 1000;
    static final int MEETS_MAX = 200;
    static final int AREAS_MAX = 9;

    public OrganisationDetails {
        areas = List.copyOf(areas);
    }

    /**
     * As it was typed.
     *
     * @throws DomainException invalid, on the field that is missing, too long or wrong; without phone and e-mail nobody
     *     could reach it
     */
    public static OrganisationDetails of(Written typed) {
        var number = PlainText.optional(typed.orgNumber(), "orgNumber", NAME_MAX);
        var phone = PlainText.optional(typed.phone(), "phone", NAME_MAX);
        var email = PlainText.optional(typed.email(), "email", MEETS_MAX);
        if (phone == null && email == null) {
            throw DomainException.invalid("organisation.contact.missing", "phone");
        }
        if (typed.areas().isEmpty() || typed.areas().size() > AREAS_MAX) {
            throw DomainException.invalid("organisation.areas.missing", "areas");
        }
        return new OrganisationDetails(
                PlainText.required(typed.name(), "name", NAME_MAX),
                number == null ? null : OrganisationNumber.of(number),
                PlainText.required(typed.district(), "district", NAME_MAX),
                PlainText.required(typed.about(), "about", ABOUT_MAX),
                typed.areas().stream().distinct().sorted().toList(),
                PlainText.optional(typed.meets(), "meets", MEETS_MAX),
                phone == null ? null : PhoneNumber.of(phone),
                email == null ? null : EmailAddress.of(email));
    }

    /** The answers of the form, unread. */
    public record Written(
            @Nullable String name,
            @Nullable String orgNumber,
            @Nullable String district,
            @Nullable String about,
            List<String> areas,
            @Nullable String meets,
            @Nullable String phone,
            @Nullable String email) {}
}
