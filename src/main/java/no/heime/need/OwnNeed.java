package no.heime.need;

/** A need as its resident wrote it last. */
public record OwnNeed(NewNeed written, long version) {}
