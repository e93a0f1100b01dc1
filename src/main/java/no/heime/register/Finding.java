package no.heime.register;

/**
 * Something in a text that staff should look at twice.
 *
 * @param field which text
 * @param excerpt the words themselves
 */
public record Finding(String field, Suspicion what, String excerpt) {}
