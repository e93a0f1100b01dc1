package no.heime.organisation;

import no.heime.municipality.District;
import no.heime.municipality.DistrictUse;
import org.springframework.stereotype.Component;

/** A district is used when an organisation meets there. */
@Component
class OrganisationsInDistrict implements DistrictUse {

    private final Organisations organisations;

    OrganisationsInDistrict(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public boolean isUsed(District district) {
        return organisations.existsByMunicipalityAndDistrict(
                district.municipality(), district.id().value());
    }
}
