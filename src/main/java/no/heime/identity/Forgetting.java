package no.heime.identity;

import java.util.List;
import no.heime.shared.secrets.PersonKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks each part to forget somebody. One that fails does not keep the others from it, but for those that have to come last.
 * Her key goes when every part has answered that this is all: what copies of the store still hold of her own texts cannot be
 * read any more.
 */
@Component
public class Forgetting {

    private static final Logger LOG = LoggerFactory.getLogger(Forgetting.class);

    private final List<ForgetsPeople> first;
    private final List<ForgetsPeople> last;
    private final PersonKeys keys;

    /** @param parts all that there are */
    public Forgetting(List<ForgetsPeople> parts, PersonKeys keys) {
        this.first = parts.stream().filter(part -> !part.isLast()).toList();
        this.last = parts.stream().filter(ForgetsPeople::isLast).toList();
        this.keys = keys;
    }

    /**
     * Whoever asks has seen that she may go. Asked again it goes on where it was stopped.
     *
     * @return false when some have to be asked again
     */
    public boolean all(Actor account) {
        if (!each(first, account) || !each(last, account)) {
            return false;
        }
        keys.destroy(account.id().value());
        return true;
    }

    private static boolean each(List<ForgetsPeople> parts, Actor account) {
        return parts.stream().map(part -> forgets(part, account)).toList().stream()
                .allMatch(Boolean::booleanValue);
    }

    private static boolean forgets(ForgetsPeople part, Actor account) {
        try {
            return part.forget(account);
        } catch (RuntimeException failed) {
            LOG.error(
                    "{} could not forget somebody, and is asked again",
                    part.getClass().getSimpleName(),
                    failed);
            return false;
        }
    }
}
