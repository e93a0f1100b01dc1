package no.heime.need;

import no.heime.municipality.District;
import no.heime.municipality.DistrictUse;
import org.springframework.stereotype.Component;

/** A district is used when somebody there has asked for help. */
@Component
class NeedsInDistrict implements DistrictUse {

    private final Needs needs;

    NeedsInDistrict(Needs needs) {
        this.needs = needs;
    }

    @Override
    public boolean isUsed(District district) {
        return needs.isIn(district);
    }
}
