package no.heime.need;

import java.util.List;

/**
 * One candidate with its place and why.
 *
 * @param score 0 to 100
 */
public record Ranked(Offered offered, double score, List<Reason> reasons) {}
