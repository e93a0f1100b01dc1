package no.heime.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import no.heime.shared.FrozenWords;
import no.heime.shared.Language;
import org.junit.jupiter.api.Test;

class StatementWordsTest {

    private static final String STATEMENT = "clearance.statement.";

    /**
     * Somebody has signed each of these. Who wants to put it differently leaves them, adds the next version to the texts and
     * to {@link Clearance#STATEMENT}, and writes it down here too.
     */
    @Test
    void theWordsThatSomebodyHasSignedAreNeverPutDifferently() throws IOException {
        var now = FrozenWords.now(STATEMENT, "\\d+");
        assertThat(Language.all())
                .as("the newest in each language")
                .allMatch(language -> now.contains(language.tag() + " " + Clearance.STATEMENT + " = "));
        assertThat(now).isEqualTo(FrozenWords.then("statement-words.txt"));
    }
}
