package no.heime.organisation.api;

import java.util.List;
import no.heime.organisation.Organisation;
import no.heime.organisation.OrganisationDetails;
import org.jspecify.annotations.Nullable;

/** A finished organisation, as the form sends it. */
record OrganisationBody(
        @Nullable Long version,
        @Nullable String name,
        @Nullable String orgNumber,
        @Nullable String district,
        @Nullable String about,
        @Nullable List<String> areas,
        @Nullable String meets,
        @Nullable String phone,
        @Nullable String email) {

    OrganisationDetails details() {
        var chosen = areas == null ? List.<String>of() : areas;
        return OrganisationDetails.of(
                new OrganisationDetails.Written(name, orgNumber, district, about, chosen, meets, phone, email));
    }

    static OrganisationBody of(Organisation it) {
        var number = it.number();
        var phone = it.phone();
        var email = it.email();
        return new OrganisationBody(
                it.version(),
                it.name(),
                number == null ? null : number.value(),
                it.district(),
                it.about(),
                it.areas(),
                it.meets(),
                phone == null ? null : phone.shown(),
                email == null ? null : email.value());
    }
}
