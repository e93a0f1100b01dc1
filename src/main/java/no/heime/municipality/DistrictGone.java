package no.heime.municipality;

import org.springframework.data.annotation.TypeAlias;

/** A district that nobody can choose any longer. The ways through it go on, and what it was called is still known. */
@TypeAlias("district-gone")
public record DistrictGone(DistrictId district) implements Change {

    @Override
    public DistrictId subject() {
        return district;
    }
}
