package no.heime.municipality;

/**
 * A way between two neighbouring districts with the time it takes, as long in both directions.
 *
 * @param minutes door to door, the usual wait on the quay included; approximate
 */
record Link(DistrictId from, DistrictId to, boolean byBoat, int minutes) {}
