package no.heime.shared.startup;

import java.util.Optional;

/** Knows one way in which a start fails, and says it in a sentence. */
interface Explanation {

    Optional<String> of(Causes causes);
}
