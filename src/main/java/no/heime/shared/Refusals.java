package no.heime.shared;

import java.util.ArrayList;
import java.util.List;

/** What several rules refuse of the same form, so that a person reads all of it at once. */
public final class Refusals {

    private Refusals() {}

    /** In their order; empty when nothing is refused. */
    public static List<DomainException> of(Runnable... rules) {
        var refused = new ArrayList<DomainException>();
        for (var rule : rules) {
            try {
                rule.run();
            } catch (DomainException because) {
                refused.add(because);
            }
        }
        return List.copyOf(refused);
    }
}
