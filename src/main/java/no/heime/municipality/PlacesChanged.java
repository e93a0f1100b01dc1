package no.heime.municipality;

/** Districts or the ways between them have changed: whatever was worked out from them has to be worked out anew. */
public record PlacesChanged() {}
