package no.heime.shared.api;

import java.time.Clock;
import no.heime.shared.Texts;
import no.heime.shared.watch.Watch;
import tools.jackson.databind.json.JsonMapper;

/** What puts refusals into words, for tests of what stands in front of the controllers. */
public final class InWords {

    private InWords() {}

    public static ProblemAnswers answers() {
        return new ProblemAnswers(new Texts(), JsonMapper.builder().build(), new Watch("", Clock.systemUTC()));
    }
}
