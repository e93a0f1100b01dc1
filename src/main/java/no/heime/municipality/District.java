package no.heime.municipality;

/**
 * A named part of a municipality, as a local person would name it: the unit of place.
 *
 * @param municipality the municipality's number
 * @param lat approximate, in degrees; only for maps
 * @param lon approximate, in degrees; only for maps
 */
public record District(DistrictId id, String municipality, String name, double lat, double lon) {}
