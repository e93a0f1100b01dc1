package no.heime.accesslog;

/**
 * A line that is not written yet, and has no place in the chain.
 *
 * @param municipality number of the municipality whose chain it belongs to
 */
record Unwritten(LineId id, String municipality, Reading reading) {}
