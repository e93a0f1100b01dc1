package no.heime.municipality;

/** Slug of a district. */
public record DistrictId(String value) {}
