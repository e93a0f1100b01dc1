package no.heime.shared.limit;

import java.time.Duration;

/**
 * So many at once, and as many anew within a time, little by little.
 *
 * @param many at once, after a quiet time
 * @param within as many again
 */
public record Allowance(int many, Duration within) {

    public Allowance {
        if (many < 1) {
            throw new IllegalArgumentException("an allowance is at least one");
        }
    }

    public static Allowance aMinute(int many) {
        return new Allowance(many, Duration.ofMinutes(1));
    }
}
