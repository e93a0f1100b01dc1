package no.heime.municipality;

/** A part of the program in which something may be registered in a district. One that is used can't be removed. */
public interface DistrictUse {

    boolean isUsed(District district);
}
