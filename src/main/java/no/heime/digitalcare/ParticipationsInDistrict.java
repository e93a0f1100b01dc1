package no.heime.digitalcare;

import no.heime.municipality.District;
import no.heime.municipality.DistrictUse;
import org.springframework.stereotype.Component;

/** A district is used when a resident there has answered about digital care. */
@Component
class ParticipationsInDistrict implements DistrictUse {

    private final Participations participations;

    ParticipationsInDistrict(Participations participations) {
        this.participations = participations;
    }

    @Override
    public boolean isUsed(District district) {
        return participations.existsByMunicipalityAndAnswers_District(district.municipality(), district.id());
    }
}
