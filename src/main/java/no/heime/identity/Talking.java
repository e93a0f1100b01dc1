package no.heime.identity;

/**
 * A talk that a case worker has now, on the phone or at the counter, in which she writes down what somebody says.
 *
 * @param with who says it
 * @param municipality number of the municipality for which the case worker does it
 */
public record Talking(PersonId with, String municipality, TalkWay way) {}
