package no.heime.shared.watch;

import java.security.Principal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes into the log who was let in and how, who was not, and what was refused (OWASP ASVS 5, 16.3). A person is a sign
 * that only the key tells apart; no name, no address, no thing and nothing that was typed stands there.
 */
@Component
public class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final String NOBODY = "-";

    private final Signs signs;
    private final Sparingly sparingly;

    /** @param key with which signs of people are made; empty for one that is forgotten when the program stops */
    public Watch(@Value("${heime.watch.key:}") String key, Clock clock) {
        this.signs = new Signs(key);
        this.sparingly = new Sparingly(clock);
    }

    /** @param way such as {@code code}, {@code passkey}, {@code device} or {@code provider} */
    public void cameIn(String way, Principal person) {
        write("sign-in way=" + way + " outcome=in", person);
    }

    /** @param why in one word of ours */
    public void notLetIn(String way, String why) {
        write("sign-in way=" + way + " outcome=refused why=" + why, null);
    }

    public void wentOut(@Nullable Principal person) {
        write("sign-out outcome=out", person);
    }

    /**
     * Somebody may not, or tries to get around what guards: the role, the form's types, the token, how often.
     *
     * @param why the key of the sentence that she reads
     */
    public void refused(int status, String why, @Nullable Principal person) {
        write("refused status=" + status + " why=" + why, person);
    }

    /** The same on a screen of the Flow half, which answers with no status. */
    public void refusedOnAScreen(String why, @Nullable Principal person) {
        write("refused on a screen why=" + why, person);
    }

    private void write(String what, @Nullable Principal person) {
        sparingly
                .next(what)
                .ifPresent(leftOut -> LOG.info(
                        "{} person={} left-out={}",
                        what,
                        person == null ? NOBODY : signs.of(person.getName()),
                        leftOut));
    }
}
