package no.heime.municipality;

import java.util.List;

/**
 * A named part of a municipality, as a local person would name it: the unit of place.
 *
 * @param municipality the municipality's number
 * @param lat approximate, in degrees
 * @param lon approximate, in degrees
 * @param postalCodes four digits each, the usual one first
 */
public record District(
        DistrictId id, String municipality, String name, double lat, double lon, List<String> postalCodes) {}
