package no.heime.need;

/**
 * The answer to a registration.
 *
 * @param fresh false when the same need had been stored before
 */
public record Registered(NeedId id, long version, NeedStatus status, boolean fresh) {}
