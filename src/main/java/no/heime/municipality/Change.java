package no.heime.municipality;

/** Something about the places as it is from now on: a way, a district, or a district that is no more. */
public sealed interface Change permits Way, District, DistrictGone {

    /** What the change is about. Of two about the same thing the later one counts. */
    Object subject();
}
